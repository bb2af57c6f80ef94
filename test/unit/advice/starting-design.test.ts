import { describe, expect, it } from 'vitest';
import { adviseForms } from '../../../shared/advice/index.ts';
import { startingDesign, suggestedForms } from '../../../shared/advice/starting-design.ts';
import type { Design } from '../../../shared/design/design.ts';
import { boxOf } from '../../../shared/design/geometry.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { runChecks } from '../../../shared/rules/index.ts';
import { sixAnswers } from '../../support/six-answers.ts';

const cases = Object.entries(sixAnswers);

function made(answers: (typeof sixAnswers)[string]): Design {
  let count = 0;
  return startingDesign(answers, () => `made-${count++}`);
}

function errorsOf(design: Design): string[] {
  return runChecks(design)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);
}

describe('a design from the six questions', () => {
  it('has been tried in twenty ways', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases)('is whole, lies apart and hears no problem: %s', (_name, answers) => {
    const design = made(answers);
    expect(parseDesign(serialiseDesign(design)).ok).toBe(true);
    expect(errorsOf(design)).toEqual([]);
    const boxes = design.elements.map(boxOf);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart).toBe(true);
      }
  });

  it('hears no problem in a later stage either, once every question was answered', () => {
    const all = made(sixAnswers['everything that can be answered'] ?? {});
    expect(errorsOf({ ...all, stage: 'design' })).toEqual([]);
  });

  it.each(cases)(
    'lays every answer and fills in nothing that nobody said: %s',
    (_name, answers) => {
      const { elements } = made(answers);
      const entries = elements.map((element) => element.entry);
      const said = [
        ...(answers.groups ?? []),
        ...(answers.partners ?? []),
        ...(answers.steering ?? []),
        ...(answers.supports ?? []),
        ...(answers.places ?? []),
        ...suggestedForms(answers).map(({ form }) => form),
      ];
      for (const entry of said) expect(entries).toContain(entry);
      const goals = answers.why || answers.results?.length ? 1 : 0;
      expect(elements).toHaveLength(said.length + goals);
      for (const { kind, attributes } of elements) {
        if (kind === 'stakeholder' || kind === 'targetgroup') expect(attributes).toEqual({});
      }
    },
  );

  it.each(cases)('suggests the forms that the advice puts first: %s', (_name, answers) => {
    const { results = [], groups = [], phase } = answers;
    const firsts = results.map((result) => {
      const about = {
        results: [result],
        stage: 'explore',
        group: groups,
        ...(phase ? { phase } : {}),
      };
      return adviseForms(about)[0]?.form ?? '';
    });
    expect(suggestedForms(answers).map(({ form }) => form)).toEqual([...new Set(firsts)]);
  });
});
