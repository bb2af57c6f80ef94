import { describe, expect, it } from 'vitest';
import {
  adviseForms,
  adviseSupport,
  describeQuestion,
  describeReason,
  type FormAdvice,
  formWeights,
  type Reason,
  supportWeights,
} from '../../../shared/advice/index.ts';
import { targetGroups } from '../../../shared/catalog/target-groups.ts';
import { languages, translator } from '../../../shared/locales/translate.ts';
import { design } from '../../support/design-builder.ts';
import { situations } from './situations.ts';

const more = [
  { results: ['res-skill'], formality: 'informal', beside: ['m-clinic', 'm-atelier'] },
  { results: ['res-depth'], phase: 'ph-spread', stage: 'sustain', groupSize: 2, hours: 1 },
  { results: ['res-renewal'], formality: 'mixed', stage: 'explore', steering: ['st-proces'] },
];

function everyReason(): Reason[] {
  const forms = [...situations.map(({ situation }) => situation), ...more].flatMap((situation) =>
    adviseForms(situation),
  );
  const supports = targetGroups.flatMap(({ id }) =>
    [
      { motivation: 1, capacity: 0, opportunity: 1 },
      { motivation: 0, capacity: 1, opportunity: 0, contract: 'none' },
    ].flatMap(
      (triad) => adviseSupport(design().add('group', id, triad).build(), 'group')?.supports ?? [],
    ),
  );
  return [...forms, ...supports].flatMap(({ reasons }: Pick<FormAdvice, 'reasons'>) => reasons);
}

describe('advice in words', () => {
  const reasons = everyReason();

  it('covers every reason there is', () => {
    const said = new Set(reasons.map((reason) => reason.key));
    const all = [...Object.keys(formWeights), ...Object.keys(supportWeights)];
    expect(all.filter((key) => !said.has(key))).toEqual([]);
  });

  it.each(languages)('says each of them in %s, never with an id or a gap', (language) => {
    const t = translator(language);
    expect(reasons.length).toBeGreaterThan(1000);
    for (const reason of reasons) {
      const { text, basis } = describeReason(reason, t);
      for (const words of [text, basis]) {
        expect(words.length).toBeGreaterThan(5);
        expect(words).not.toMatch(/\{\{|undefined|‘’|\b(advice|catalog|value|attribute)\.[a-z]/);
        expect(words).not.toMatch(/\b(m|tg|sup|st|res|ph|fn)-[a-z]/);
        expect(words).not.toContain('!');
      }
    }
  });

  it('says who says so', () => {
    const t = translator('nl');
    const basisOf = (key: string) => {
      const reason = reasons.find((one) => one.key === key);
      return reason && describeReason(reason, t).basis;
    };
    expect(basisOf('result-main')).toBe('Uit de agenda (§\u00a010)');
    expect(basisOf('result-side')).toBe('Onze uitwerking');
    expect(basisOf('pilots-ask')).toBe('Uit de agenda (§\u00a07)');
    expect(basisOf('lifts-weakest')).toBe('Onze uitwerking');
  });

  it.each(['results', 'selfDirection', 'motivation', 'capacity', 'opportunity'])(
    'asks for %s',
    (key) => {
      const question = { key, element: 'x', attribute: key };
      for (const language of languages)
        expect(describeQuestion(question, translator(language))).not.toContain('advice.');
    },
  );
});
