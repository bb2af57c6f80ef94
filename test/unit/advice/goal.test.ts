import { describe, expect, it } from 'vitest';
import { adviseForGoal } from '../../../shared/advice/index.ts';
import { design } from '../../support/design-builder.ts';

const skill = design().add('goal', 'goal-shared', { needsResults: ['res-skill', 'res-routine'] });

describe('advice for a goal', () => {
  it('takes from the table what is said there, and nothing else', () => {
    const table = skill
      .about({ hoursPerParticipantPerMonth: 6 })
      .add('operators', 'tg-vak', { selfDirection: 2, size: 8 })
      .add('lower', 'tg-laag', { selfDirection: 0, size: 4 })
      .add('firm', 'sh-mkb')
      .add('standards', 'st-standaard', { dominance: 'dominant' })
      .add('money', 'st-financieel', { dominance: 'supplementary' })
      .link('firm', 'owns', 'goal')
      .link('firm', 'steeredBy', 'standards')
      .link('firm', 'steeredBy', 'money')
      .build();
    const advice = adviseForGoal(table, 'goal');
    expect(advice?.situation).toEqual({
      results: ['res-skill', 'res-routine'],
      stage: 'design',
      beside: [],
      group: ['tg-vak', 'tg-laag'],
      selfDirection: 0,
      groupSize: 12,
      hours: 6,
      steering: ['st-standaard'],
    });
    expect(advice?.forms.slice(0, 2).map(({ form }) => form)).toEqual(['m-clinic', 'm-repetitie']);
    expect(advice?.forms[0]?.place).toEqual({ entry: 'm-clinic', goal: 'goal' });
  });

  it('looks at those who take part in what serves the goal, and at their phase', () => {
    const table = skill
      .add('operators', 'tg-vak')
      .add('students', 'tg-student')
      .add('clinic', 'm-clinic', { phase: 'ph-implement' })
      .link('clinic', 'serves', 'goal')
      .link('operators', 'participates', 'clinic')
      .build();
    const advice = adviseForGoal(table, 'goal');
    expect(advice?.situation).toMatchObject({ group: ['tg-vak'], phase: 'ph-implement' });
  });

  it('asks for the result that has no form yet, and names what lies there already', () => {
    const table = skill.add('clinic', 'm-clinic').link('clinic', 'serves', 'goal').build();
    const advice = adviseForGoal(table, 'goal');
    expect(advice?.situation.results).toEqual(['res-routine']);
    expect(advice?.forms[0]?.form).toBe('m-repetitie');
    expect(advice?.forms[0]?.reasons.map(({ key }) => key)).toContain('goes-with');
    const clinic = advice?.forms.find(({ form }) => form === 'm-clinic');
    expect(clinic?.reasons.map(({ key }) => key)).toContain('already-there');
  });

  it('leaves a phase out on which the forms do not agree', () => {
    const table = skill
      .add('clinic', 'm-clinic', { phase: 'ph-implement' })
      .add('lab', 'm-laboratorium', { phase: 'ph-create' })
      .link('clinic', 'serves', 'goal')
      .link('lab', 'serves', 'goal')
      .build();
    expect(adviseForGoal(table, 'goal')?.situation.phase).toBeUndefined();
  });

  it('does not take hundreds of people for one meeting, nor a sum with a gap', () => {
    const size = (first: number, second?: number) =>
      adviseForGoal(
        skill
          .add('a', 'tg-vak', { size: first })
          .add('b', 'tg-laag', second === undefined ? {} : { size: second })
          .build(),
        'goal',
      )?.situation.groupSize;
    expect(size(400, 10)).toBeUndefined();
    expect(size(10)).toBeUndefined();
    expect(size(10, 5)).toBe(15);
  });

  it('asks what would sharpen it', () => {
    const bare = design().add('goal', 'goal-shared').add('group', 'tg-vak').build();
    expect(adviseForGoal(bare, 'goal')?.questions).toEqual([
      { key: 'results', element: 'goal', attribute: 'needsResults' },
      { key: 'selfDirection', element: 'group', attribute: 'selfDirection' },
    ]);
    const known = skill.add('group', 'tg-vak', { selfDirection: 1 }).build();
    expect(adviseForGoal(known, 'goal')?.questions).toEqual([]);
  });

  it('has nothing to say of a goal that is not there', () => {
    expect(adviseForGoal(skill.build(), 'gone')).toBeUndefined();
    expect(adviseForGoal(skill.add('group', 'tg-vak').build(), 'group')).toBeUndefined();
  });
});
