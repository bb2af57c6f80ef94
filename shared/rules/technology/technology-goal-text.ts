import { textOf } from '../../design/design.ts';
import { draftsFor } from '../engine/drafts.ts';
import { needsOf } from '../engine/forms.ts';
import type { Rule } from '../engine/rule.ts';
import { hintAlways } from '../engine/severity.ts';

/** Words for a tool; they count as whole words only. */
const tools =
  /(?<![\p{L}\p{N}-])(?:apps?|platforms?|platformen|e-?learnings?|chatbots?|portals?|portaal|portalen|dashboards?|websites?|webinars?|software|intranet|games?|vr-brillen|vr-bril)(?![\p{L}\p{N}-])/iu;
/** Abbreviations that mean something else in small letters. */
const short = /(?<![\p{L}\p{N}-])(?:VR|AR|LMS|ELO|AI)(?![\p{L}\p{N}])/u;

export const technologyGoalText: Rule = {
  id: 'technology-goal-text',
  factor: 'technology',
  severity: hintAlways,
  needs: ['goal'],
  source: { basis: 'elaborated', ref: ['11'] },
  /** A goal that says what has to get better may well name its means. */
  check: (context) =>
    draftsFor(context.of('goal'), (goal) => {
      const text = textOf(goal.attributes, 'text');
      if (!text || needsOf(goal) || textOf(goal.attributes, 'indicator')) return [];
      const word = (tools.exec(text) ?? short.exec(text))?.[0];
      if (!word) return [];
      const data = { goal: { element: goal.id }, word: { text: word } };
      return [{ targets: [{ element: goal.id, attribute: 'text' }], data }];
    }),
  examples: {
    fires: {
      cards: [['goal', 'goal-shared', { text: 'Samen willen we een app voor onze operators.' }]],
      targets: [['goal.text']],
    },
    silent: {
      cards: [
        [
          'goal',
          'goal-shared',
          {
            text: 'Samen willen we dat operators storingen eerder zien, met een app.',
            needsResults: ['res-routine'],
          },
        ],
      ],
    },
  },
};
