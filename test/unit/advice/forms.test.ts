import { describe, expect, it } from 'vitest';
import { adviseForms, formWeights } from '../../../shared/advice/index.ts';
import { metaphors } from '../../../shared/catalog/metaphors/index.ts';
import { results } from '../../../shared/design/vocabulary.ts';
import { situations } from './situations.ts';

/** The agenda's own table (§10). */
const table = {
  'res-insight': 'm-masterclass',
  'res-skill': 'm-clinic',
  'res-perspective': 'm-atelier',
  'res-feasibility': 'm-laboratorium',
  'res-application': 'm-academie',
  'res-routine': 'm-repetitie',
  'res-networks': 'm-cafe',
  'res-performance': 'm-boksring',
  'res-depth': 'm-keukentafel',
  'res-renewal': 'm-utopia',
  'res-mirror': 'm-studieclub',
  'res-self': 'm-expeditie',
} as const;

describe('advice on forms', () => {
  it.each(results)('names first the form that the agenda names for %s', (result) => {
    const [first, second] = adviseForms({ results: [result] });
    expect(first?.form).toBe(table[result]);
    expect(first?.reasons[0]).toMatchObject({ key: 'result-main', basis: 'source', ref: '§10' });
    expect(first?.score).toBeGreaterThan((second?.score ?? 0) + 5);
  });

  it('has more than twenty situations, each with three forms and their reasons', () => {
    expect(situations.length).toBeGreaterThanOrEqual(20);
    for (const { top } of situations) expect(top).toHaveLength(3);
  });

  it.each(situations)('$name', ({ situation, top }) => {
    const best = adviseForms(situation)
      .slice(0, 3)
      .map(({ form, reasons }) => {
        const telling = reasons.filter((reason) => reason.weight !== 0).slice(0, 2);
        return [form, ...telling.map((reason) => reason.key)].join(' ');
      });
    expect(best).toEqual(top);
  });

  it.each(situations)(
    'adds up to its reasons and says which are for and against: $name',
    ({ situation }) => {
      const advice = adviseForms(situation);
      expect(new Set(advice.map(({ form }) => form)).size).toBe(metaphors.length);
      for (const { score, reasons } of advice) {
        const sum = reasons.reduce((total, reason) => total + reason.weight, 0);
        expect(score).toBeCloseTo(sum, 6);
        for (const reason of reasons) {
          expect(Object.keys(formWeights)).toContain(reason.key);
          expect(reason.for).toBe(reason.weight > 0);
          expect(reason.ref === '').toBe(reason.basis === 'elaborated-own');
        }
      }
      const scores = advice.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
    },
  );

  it('says nothing about what nobody filled in', () => {
    const keys = adviseForms({ results: [] }).flatMap(({ reasons }) =>
      reasons.map((reason) => reason.key),
    );
    expect(new Set(keys)).toEqual(new Set(['risk']));
    expect(adviseForms({ results: [] }).map(({ form }) => form)).toEqual(
      metaphors.map(({ id }) => id),
    );
  });

  it('knows zero self-direction from unknown self-direction', () => {
    const keys = (selfDirection?: number) =>
      adviseForms({
        results: ['res-renewal'],
        ...(selfDirection === undefined ? {} : { selfDirection }),
      })[0]?.reasons.map((reason) => reason.key);
    expect(keys(0)).toContain('self-direction-low');
    expect(keys()).not.toContain('self-direction-low');
  });

  it('warns for the group that the agenda warns about', () => {
    const table = adviseForms({ results: ['res-depth'], group: 'tg-laag' })[0];
    expect(table?.form).toBe('m-keukentafel');
    expect(table?.reasons.find(({ key }) => key === 'informal-widens')).toMatchObject({
      basis: 'source',
      for: false,
    });
    expect(table?.reasons.find(({ key }) => key === 'adapt')?.data).toMatchObject({
      how: { text: 'catalog.m-keukentafel.adapt-lower-educated' },
    });
  });

  it('weighs a group for its part of all groups', () => {
    const weight = (group: readonly string[]) =>
      adviseForms({ results: ['res-skill'], group })[0]?.reasons.find(
        ({ key }) => key === 'group-suits',
      )?.weight;
    expect(weight(['tg-laag'])).toBe(2);
    expect(weight(['tg-laag', 'tg-hoog'])).toBe(1);
    expect(weight(['tg-hoog'])).toBeUndefined();
  });

  it('ignores what a newer version may know', () => {
    const strange = {
      results: ['res-new'],
      group: 'tg-new',
      phase: 'ph-new',
      steering: ['st-new'],
    };
    expect(adviseForms(strange)).toHaveLength(metaphors.length);
  });
});
