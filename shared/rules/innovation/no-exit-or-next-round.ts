import { formsIn, formsWithoutPhase } from '../engine/phases.ts';
import { knownForm } from '../engine/repertoire.ts';
import type { Rule } from '../engine/rule.ts';
import { hintFromRun } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Cards that say how it ends or goes on. */
const endings = ['ms-handover', 'ms-go-no-go', 'sup-exit'];

export const noExitOrNextRound: Rule = {
  id: 'no-exit-or-next-round',
  factor: 'follow-through',
  severity: hintFromRun,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['14'], literature: ['CAREER19'] },
  check(context) {
    if (context.isSketch || context.has(endings)) return [];
    if (formsIn(context, ['ph-cycle']).length > 0) return [];
    const open = formsWithoutPhase(context).find((form) =>
      knownForm(form)?.phases.includes('ph-cycle'),
    );
    if (!open) return [{}];
    const targets = [{ element: open.id, attribute: 'phase' }];
    return [{ targets, data: { form: { element: open.id } }, unknown: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-go-no-go' }, newId),
  examples: {
    fires: {
      stage: 'run',
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub', { phase: 'ph-follow' }],
      ],
      lines: [['club', 'serves', 'goal']],
      targets: [[]],
    },
    silent: {
      stage: 'run',
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['club', 'm-studieclub', { phase: 'ph-follow' }],
        ['decide', 'ms-go-no-go'],
      ],
      lines: [['club', 'serves', 'goal']],
    },
    unknown: {
      stage: 'run',
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['trip', 'm-expeditie'],
      ],
      lines: [['trip', 'serves', 'goal']],
      targets: [['trip.phase']],
    },
  },
};
