import { textOf } from '../../design/design.ts';
import { arrangements } from '../engine/arranged.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { partiesOf, settledOf } from '../engine/queries.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const valuePropositionEmpty: Rule = {
  id: 'value-proposition-empty',
  factor: 'sf-ownership',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'lastig om tot een gezamenlijke waardestrategie te komen',
  },
  /** While designing it is a question; a running community should be able to say it. */
  check(context) {
    if (context.isSketch) return [];
    const parties = partiesOf(context);
    if (parties.length < 2) return [];
    const open = parties.filter(
      ({ attributes }) =>
        !textOf(attributes, 'valueProposition') && !textOf(attributes, 'interest'),
    );
    if (open.length === 0) return [];
    const plans = arrangements(context, ['sup-valueprop']);
    const state = settledOf(plans);
    if (state === 'settled') return [];
    const targets = targetsOf(open, 'valueProposition');
    const draft: Draft = { targets, data: firstOf('partner', open) };
    if (context.stage === 'design' || state === 'unknown') return [{ ...draft, unknown: true }];
    if (state === 'absent') return [draft];
    return [{ ...draft, targets: [...targets, ...targetsOf(plans)], milder: true, fixable: false }];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-valueprop', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      stage: 'run',
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { valueProposition: 'Minder uitval van machines.' }],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared'],
      ],
      targets: [['school.valueProposition']],
    },
    silent: {
      stage: 'run',
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { valueProposition: 'Minder uitval van machines.' }],
        ['school', 'sh-mbo', { interest: 'Lesstof die klopt met de praktijk.' }],
        ['goal', 'goal-shared'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { valueProposition: 'Minder uitval van machines.' }],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared'],
      ],
      targets: [['school.valueProposition']],
    },
  },
};
