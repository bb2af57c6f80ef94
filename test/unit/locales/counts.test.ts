import { describe, expect, it } from 'vitest';
import { texts } from '../../../shared/locales/texts.ts';
import { languages, translator } from '../../../shared/locales/translate.ts';
import { rules } from '../../../shared/rules/index.ts';

/** These count from two up, or their check would not have spoken. */
const neverOne: Readonly<Record<string, string>> = {
  'goals-too-many': 'goals',
  'diversity-not-enough': 'kinds',
  'canvas-overfull': 'cards',
  'technology-crosses-borders': 'organisations',
};
/** More than their limit of one or more, or only said when there are more. */
const aboveOne = [
  'advice.all',
  'rule.tailor-vs-scale.message',
  'rule.technology-no-problem.message-more',
];

/** Sizes of groups start at two in the catalogue; journeys and long runs are told of from their limit on. */
const keptAboveOne = [
  'advice.reason.size-fits most',
  'advice.reason.size-large most',
  'advice.reason.size-small least',
  'rule.distance-unsolved.message minutes',
  'rule.distance-unsolved.unknown-rotates minutes',
  'rule.group-size-off.message most',
  'rule.group-size-off.message-small most',
  'rule.newcomers-unplanned.message months',
];

/** A total in front of a word that stays the same: “Vraag 3 van 6”, “3 gekozen”, “All 3 in order”, “and 3 more”. */
const unbent =
  /\{\{count\}\}($|[).:]|,|\s(op|gekozen|gepakt|weggelegd|in order|chosen|selected|put away|at most|more))/;

const stems = [...new Set(Object.keys(texts.nl).map((key) => key.replace(/_(one|other)$/, '')))];
const counted = stems.filter((key) =>
  /\{\{count\}\}/.test(texts.nl[key] ?? texts.nl[`${key}_other`] ?? ''),
);

describe('what is counted', () => {
  it('has a sentence of its own for one, in both languages', () => {
    expect(counted.length).toBeGreaterThan(30);
    const missing = counted.filter((key) => {
      if (aboveOne.includes(key) || neverOne[key.split('.')[1] ?? '']) return false;
      return languages.some((language) => {
        const many = texts[language][key] ?? texts[language][`${key}_other`] ?? '';
        return !unbent.test(many) && !texts[language][`${key}_one`];
      });
    });
    expect(missing).toEqual([]);
  });

  it('leaves out only checks that never count one', () => {
    for (const [id, name] of Object.entries(neverOne)) {
      const limit = rules.find((rule) => rule.id === id)?.thresholds?.[name];
      expect(limit?.min, id).toBeGreaterThan(1);
    }
  });

  it('is never said as one of many', () => {
    const data = { count: 1, all: 11, number: 1, family: 'x', names: 'x', reason: 'x' };
    const said = counted
      .filter((key) => !aboveOne.includes(key) && !neverOne[key.split('.')[1] ?? ''])
      .flatMap((key) => languages.map((language) => translator(language)(key, data)));
    expect(said.length).toBeGreaterThan(60);
    expect(said).toContain('1 mens');
    expect(said).toContain('1 person');
    const plural = /\b1 (?!keer|mens\b|chosen|gekozen)[a-z]+(en|s)\b|\b1 people|\b(are|liggen) 1\b/;
    expect(said.filter((text) => plural.test(text))).toEqual([]);
  });

  it('has no other number before a word that it would bend', () => {
    const bent =
      /\{\{(?!count)(\w+)\}\} (people|mensen|times|hours|days|dagen|weeks|weken|months|maanden|minutes|minuten|cards|kaarten)\b/g;
    const found = new Set(
      languages.flatMap((language) =>
        Object.entries(texts[language]).flatMap(([key, text]) =>
          [...text.matchAll(bent)].map((hit) => `${key} ${hit[1]}`),
        ),
      ),
    );
    expect([...found].sort()).toEqual(keptAboveOne);
  });
});
