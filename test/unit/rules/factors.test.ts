import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/rules/index.ts';
import { type Builder, design } from '../../support/design-builder.ts';

const mentors = design().add('mentor', 'rol-mentor').add('students', 'tg-student');
const parties = design().add('firm', 'sh-mkb').add('school', 'sh-mbo').add('town', 'sh-gemeente');

const cases: [string, Builder, string, string][] = [
  ['nothing on the table', design(), 'sf-ownership', 'not-yet'],
  [
    'a goal, and nobody said who agrees',
    parties.add('goal', 'goal-shared'),
    'sf-ownership',
    'unknown',
  ],
  [
    'a goal of one partner',
    parties.add('goal', 'goal-shared', { agreedBy: ['firm'] }),
    'sf-ownership',
    'partly',
  ],
  [
    'a goal of three partners with two talks',
    parties
      .add('goal', 'goal-shared', { agreedBy: ['firm', 'school', 'town'] })
      .add('first', 'ms-why-dialogue')
      .add('second', 'ms-why-dialogue'),
    'sf-ownership',
    'covered',
  ],
  ['partners of three kinds', parties, 'sf-networks', 'partly'],
  ['partners of all four kinds', parties.add('lab', 'sh-onderzoek'), 'sf-networks', 'covered'],
  [
    'all four, and nobody said what it builds on',
    parties.add('lab', 'sh-onderzoek').crowd(),
    'sf-networks',
    'covered',
  ],
  [
    'two forms without a setting',
    design().add('a', 'm-clinic').add('b', 'm-cafe'),
    'sf-hybrid',
    'unknown',
  ],
  ['a place without details', design().add('place', 'pl-fieldlab'), 'sf-places', 'unknown'],
  [
    'a place for one purpose',
    design().add('place', 'pl-fieldlab', { multifunctional: false }),
    'sf-places',
    'partly',
  ],
  ['no expert', mentors, 'sf-experts', 'not-yet'],
  ['a mentor without a mentee', mentors, 'sf-mentors', 'partly'],
  [
    'a pair, direction unknown',
    mentors.link('mentor', 'mentors', 'students'),
    'sf-mentors',
    'unknown',
  ],
  [
    'a pair that both learn with an agenda',
    mentors.link('mentor', 'mentors', 'students', { direction: 'two-way', agenda: 'Stal' }),
    'sf-mentors',
    'covered',
  ],
];

describe('the laid table', () => {
  it.each(cases)('%s', (_name, builder, factor, state) => {
    const states: Readonly<Record<string, string>> = runChecks(builder.build()).states;
    expect(states[factor]).toBe(state);
  });
});
