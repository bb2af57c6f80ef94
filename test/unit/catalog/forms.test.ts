import { describe, expect, test } from 'vitest';
import { topicById } from '../../../shared/catalog/knowledge/index.ts';
import { metaphors } from '../../../shared/catalog/metaphors/index.ts';
import { arcs, awkwardPairs } from '../../../shared/catalog/sequences.ts';
import { steering } from '../../../shared/catalog/steering.ts';
import { fitOf } from '../../../shared/catalog/steering-fit.ts';
import { texts } from '../../../shared/locales/texts.ts';

const said = (form: (typeof metaphors)[number]) => form.statements.map(({ id }) => id as string); // each form lists its own

describe.each(metaphors)('the form $id', (form) => {
  test('says the seven aspects in the agenda’s order, and when not', () => {
    expect(said(form).slice(0, 7)).toEqual([
      'character',
      'result',
      'choice',
      'not-when',
      'planning',
      'audience',
      'process',
    ]);
    const rest = ['side-results', 'risk', 'adaptation', 'name'];
    expect(said(form)).toEqual(expect.arrayContaining(rest));
    expect(said(form).filter((id) => id.startsWith('adapt-'))).toHaveLength(3);
  });

  test('goes together with other forms, each with its reason', () => {
    expect(form.combinations.length).toBeGreaterThanOrEqual(3);
    for (const { form: other, reason } of form.combinations) {
      expect(other).not.toBe(form.id);
      expect(metaphors.map(({ id }) => id)).toContain(other);
      expect(said(form)).toContain(reason);
    }
  });

  test('leaves to the agenda only what the agenda says', () => {
    const ids = form.statements.filter(({ basis }) => basis === 'source').map(({ id }) => id);
    const studyClub = ['character', 'result', 'conditions', 'benefit', 'adaptation', 'name'];
    const other = ['result', 'adaptation', 'name'];
    expect(ids).toEqual(form.id === 'm-studieclub' ? studyClub : other);
  });

  test('has numbers that can be true', () => {
    const { group, sessions, hoursPerSession, spanDays, x, y } = form;
    for (const [least, most] of [group, sessions, hoursPerSession]) {
      expect(least).toBeGreaterThan(0);
      expect(most).toBeGreaterThanOrEqual(least);
    }
    expect(spanDays[1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(spanDays[0]);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(form.sideResults as readonly string[]).not.toContain(form.result); // each form lists its own
  });

  test('is tied to its result, in both directions', () => {
    expect(topicById(form.result)?.links).toContain(form.id);
    for (const result of form.sideResults) expect(topicById(result)?.links).toContain(form.id);
  });
});

test('every form has another main result', () => {
  expect(new Set(metaphors.map(({ result }) => result)).size).toBe(12);
});

test.each([
  ['qd-choose-test', -1, -1],
  ['qd-understand', -1, 1],
  ['qd-practise-meet', 1, -1],
  ['qd-make-meaning', 1, 1],
])('%s holds the forms of its corner of the map', (id, x, y) => {
  const inside = metaphors.filter((form) => form.x * x > 0 && form.y * y > 0);
  const linked = (topicById(id)?.links ?? []).filter((link) => link.startsWith('m-'));
  expect([...linked].sort()).toEqual(inside.map((form) => form.id).sort());
});

describe('sequences', () => {
  test.each(arcs)('$id has words, and no awkward step', ({ id, steps }) => {
    expect(topicById(id)?.links.filter((link) => link.startsWith('m-'))).toEqual(steps.flat());
    const next = steps.flatMap((step, index) =>
      step.flatMap((from) => (steps[index + 1] ?? []).map((to) => `${from} ${to}`)),
    );
    for (const { from, to } of awkwardPairs) expect(next).not.toContain(`${from} ${to}`);
  });

  test.each(awkwardPairs)('$id has words, and a bridge that is neither of the two', (pair) => {
    const links = topicById(pair.id)?.links ?? [];
    expect(links).toEqual(expect.arrayContaining([pair.from, pair.to, ...pair.bridges]));
    for (const bridge of pair.bridges) expect([pair.from, pair.to]).not.toContain(bridge);
  });
});

describe('steering', () => {
  test.each(steering)(
    '$id says what it steers on, how well it works, and how to connect',
    (mode) => {
      const ids = mode.statements.map(({ id }) => id);
      const parts = [
        'steers-on',
        'position',
        'effectiveness',
        'tier',
        'hook',
        'pitfall',
        'fits',
        'name',
      ];
      expect(ids).toEqual(parts);
      expect(mode.statements.find(({ id }) => id === 'tier')?.basis).toBe('elaborated-lit');
      expect(texts.nl[`catalog.${mode.id}.tier`]).toContain('professionals');
      expect(texts.en[`catalog.${mode.id}.tier`]).toContain('professionals');
    },
  );

  test('only three modes have a judgement of the agenda', () => {
    const judged = steering.flatMap((mode) =>
      'effectiveness' in mode ? [[mode.id, mode.effectiveness]] : [],
    );
    expect(judged).toEqual([
      ['st-waarden', 'most'],
      ['st-faciliteiten', 'most'],
      ['st-financieel', 'less'],
    ]);
    const sourced = steering.filter((mode) =>
      mode.statements.some(({ id, basis }) => id === 'effectiveness' && basis === 'source'),
    );
    expect(sourced.map(({ id }) => id)).toEqual(judged.map(([id]) => id));
  });

  test.each([
    ['st-proces', 'm-clinic', 1],
    ['st-proces', 'm-utopia', -1],
    ['st-proces', 'm-laboratorium', -1],
    ['st-proces', 'm-academie', 0],
    ['st-standaard', 'm-atelier', -1],
    ['st-financieel', 'm-laboratorium', 1],
    ['st-financieel', 'm-expeditie', -1],
    ['st-waarden', 'm-expeditie', 1],
    ['st-waarden', 'm-clinic', 0],
    ['st-newer', 'm-clinic', 0],
    ['st-proces', 'm-newer', 0],
  ])('%s and %s fit %i', (mode, form, fit) => {
    expect(fitOf(mode, form)).toBe(fit);
  });
});
