import { describe, expect, test } from 'vitest';
import { entryById } from '../../../shared/catalog/index.ts';
import type { AttributeTable } from '../../../shared/design/attributes.ts';
import type { Attributes, Design } from '../../../shared/design/design.ts';
import { boxOf } from '../../../shared/design/geometry.ts';
import { designAttributes, kinds } from '../../../shared/design/kinds.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { relationRule } from '../../../shared/design/relations.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { removeItems, updateElement } from '../../../shared/edit/index.ts';
import { renderSvg } from '../../../shared/export/svg.ts';
import { texts } from '../../../shared/locales/texts.ts';
import { type Language, languages, translator } from '../../../shared/locales/translate.ts';
import { runChecks } from '../../../shared/rules/index.ts';
import { doubles, namesIn, textOf } from '../../support/structure.ts';

const names = namesIn('templates/nl', '.json');

function templateOf(name: string, language: Language = 'nl'): Design {
  const parsed = parseDesign(textOf(`templates/${language}/${name}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.design;
}

const saysWhatIsKnown = {
  nl: /^Bekend: [\s\S]*(onderzoeksagenda|20\d\d)[\s\S]*\nBedacht: /,
  en: /^Known: [\s\S]*(research agenda|20\d\d)[\s\S]*\nMade up: /,
};

/** Rules that say something now, left on purpose or not. */
function rulesIn(design: Design): Set<string> {
  return new Set(runChecks(design).findings.map(({ rule }) => rule));
}

function without(design: Design, ...ids: string[]): Design {
  const known = new Set([...design.elements, ...design.relations].map(({ id }) => id));
  for (const id of ids) expect(known).toContain(id);
  return removeItems(design, { ids });
}

/** Lines from one of these cards to another, whatever their type. */
function linesBetween(design: Design, from: readonly string[], to: readonly string[]): string[] {
  return design.relations
    .filter((line) => from.includes(line.from) && to.includes(line.to))
    .map(({ id }) => id);
}

test('there are enough templates for a first look at many kinds of community', () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
  expect(new Set(names.map((name) => templateOf(name).stage))).toEqual(
    new Set(['explore', 'design', 'run', 'sustain']),
  );
  expect(doubles(names.map((name) => templateOf(name).title))).toEqual([]);
});

const words = '…';

/** What a maker wrote himself is left out: letters of a text, and what a row of texts holds. */
function withoutWords(attributes: Attributes, table: AttributeTable): object {
  const entries = Object.entries(attributes).map(([name, value]) => {
    const isText = table[name]?.type === 'text';
    return [name, isText ? words : value];
  });
  return Object.fromEntries(entries);
}

test.each(names)(
  'the template %s is the same design in both languages, but for its words',
  (name) => {
    const bare = (design: Design) => ({
      ...design,
      title: words,
      attributes: withoutWords(design.attributes, designAttributes),
      elements: design.elements.map((element) => ({
        ...element,
        ...(element.title === undefined ? {} : { title: words }),
        attributes: withoutWords(element.attributes, kinds[element.kind]),
      })),
      relations: design.relations.map((relation) => ({
        ...relation,
        attributes: withoutWords(relation.attributes, relationRule(relation.type).attributes),
      })),
      waivers: design.waivers.map((waiver) => ({ ...waiver, reason: words, by: words })),
    });
    expect(bare(templateOf(name, 'en'))).toEqual(bare(templateOf(name, 'nl')));
    expect(rulesIn(templateOf(name, 'en'))).toEqual(rulesIn(templateOf(name, 'nl')));
  },
);

const both = names.flatMap((name) => languages.map((language) => [name, language] as const));

describe.each(both)('the template %s in %s', (name, written) => {
  const body = textOf(`templates/${written}/${name}.json`);
  const design = templateOf(name, written);
  const { findings } = runChecks(design);

  test('is a real design in the newest format, with a name and a sentence in both languages', () => {
    expect(serialiseDesign(design)).toBe(body);
    expect(design.id).toBe(name);
    expect(design.elements.length).toBeGreaterThanOrEqual(12);
    expect(design.elements.length).toBeLessThanOrEqual(30);
    expect(design.relations.length).toBeGreaterThan(15);
    for (const language of ['nl', 'en'] as const) {
      // A name, not a sentence, and short enough for a tile.
      expect(texts[language][`template.${name}.title`]).toMatch(/^\S.{3,50}[^.\s]$/);
      expect(texts[language][`template.${name}.text`]).toMatch(/\.$/);
    }
  });

  test('holds only cards from the card box, of their own kind', () => {
    for (const { entry, kind } of design.elements) expect(entryById(entry)?.kind).toBe(kind);
  });

  test('says on the table what is known, from where, and what was composed', () => {
    const notes = design.elements.filter(({ kind }) => kind === 'note');
    const honest = notes.filter(({ attributes }) =>
      saysWhatIsKnown[written].test(`${attributes.text}`),
    );
    expect(honest).toHaveLength(1);
  });

  test('has no problem but those left on purpose, and things that go well', () => {
    const problems = findings.filter(({ severity, waived }) => severity === 'error' && !waived);
    expect(problems).toEqual([]);
    expect(findings.some(({ severity }) => severity === 'praise')).toBe(true);
    expect(findings.some(({ severity }) => severity !== 'praise')).toBe(true);
    expect(findings.filter(({ severity }) => severity === 'warning').length).toBeLessThan(8);
  });

  test('leaves on purpose only what is still found, with a reason', () => {
    expect(findings.map(({ rule }) => rule)).not.toContain('waiver-matches-nothing');
    for (const { reason } of design.waivers) expect(reason.length).toBeGreaterThan(20);
  });

  test('lies in order: on the grid, no card over another', () => {
    const boxes = design.elements.map(boxOf);
    for (const { x, y } of boxes) expect([Math.abs(x % 8), Math.abs(y % 8)]).toEqual([0, 0]);
    const over = design.elements.filter((card, at) =>
      boxes.slice(at + 1).some((other) => {
        const box = boxOf(card);
        return (
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height
        );
      }),
    );
    expect(over.map(({ id }) => id)).toEqual([]);
  });

  test('is drawn in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const svg = renderSvg(design, { t: translator(language), language, embed: true });
      expect(svg).not.toMatch(/catalog\.|canvas\.|relation\./);
    }
  });
});

describe('one change in a worked design is noticed:', () => {
  test('growers who compete without an agreement about it', () => {
    const club = templateOf('tpl-studieclub');
    expect(rulesIn(club)).not.toContain('competitors-without-agreement');
    const found = runChecks(without(club, 'trust')).findings;
    const rivals = found.find(({ rule }) => rule === 'competitors-without-agreement');
    expect(rivals?.severity).toBe('error');
    expect(rivals?.targets.map(({ element }) => element).sort()).toEqual(['growers', 'neighbours']);
  });

  test('a study club in which nobody has to show figures', () => {
    const club = templateOf('tpl-studieclub');
    expect(rulesIn(club)).not.toContain('studyclub-no-data-sharing');
    const secretive = without(club, 'trust', 'rules', 'dashboard');
    expect(rulesIn(secretive)).toContain('studyclub-no-data-sharing');
  });

  test('practically educated workers who have to learn in their own time', () => {
    const sheltered = templateOf('tpl-sw');
    expect(rulesIn(sheltered)).toContain('package-complete');
    const rules = rulesIn(without(sheltered, 'worktime'));
    expect(rules).not.toContain('package-complete');
    expect(rules).toContain('lower-educated-own-time');
    expect(rules).toContain('time-missing');
  });

  test('operators who are not there when their own procedure is introduced', () => {
    const refinery = templateOf('tpl-raffinaderij');
    expect(rulesIn(refinery)).not.toContain('shopfloor-absent-in-implementation');
    const lines = linesBetween(
      refinery,
      ['shifts', 'operators', 'young'],
      ['rehearsal', 'clinic', 'ring'],
    );
    expect(lines.length).toBeGreaterThan(3);
    expect(rulesIn(without(refinery, ...lines))).toContain('shopfloor-absent-in-implementation');
  });

  test('operators who write the handbook but may decide nothing', () => {
    const refinery = templateOf('tpl-raffinaderij');
    expect(rulesIn(refinery)).not.toContain('delegate-without-mandate');
    const bound = updateElement(without(refinery, 'mandate'), {
      id: 'operators',
      attributes: { mandate: 'none' },
    });
    expect(rulesIn(bound)).toContain('delegate-without-mandate');
  });
});
