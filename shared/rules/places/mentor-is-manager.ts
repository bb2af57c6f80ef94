import type { Relation } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { mentorPairs } from '../engine/mentors.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

/** Only of these we ask whether the mentor also leads the mentee; of anyone else it would be an odd question. */
const leaders = ['rol-leidinggevende', 'sh-leidinggevende'];

export const mentorIsManager: Rule = {
  id: 'mentor-is-manager',
  factor: 'sf-mentors',
  severity: warning,
  needs: [],
  source: { basis: 'elaborated', ref: ['MS'] },
  check(context) {
    const pairs = mentorPairs(context);
    const drafts: Draft[] = pairs
      .filter(({ attributes }) => attributes.supervises === true)
      .map((pair) => aboutPair(pair));
    const open = pairs.find((pair) => isOpen(context, pair));
    return open ? [...drafts, { ...aboutPair(open), unknown: true }] : drafts;
  },
  examples: {
    fires: {
      cards: [
        ['leader', 'rol-leidinggevende'],
        ['entrants', 'tg-zijinstroom'],
      ],
      lines: [['leader', 'mentors', 'entrants', { direction: 'two-way', supervises: true }]],
      targets: [['leader', 'entrants']],
    },
    silent: {
      cards: [
        ['mentor', 'rol-mentor'],
        ['entrants', 'tg-zijinstroom'],
      ],
      lines: [['mentor', 'mentors', 'entrants', { direction: 'two-way', supervises: false }]],
    },
    unknown: {
      cards: [
        ['leader', 'rol-leidinggevende'],
        ['entrants', 'tg-zijinstroom'],
      ],
      lines: [['leader', 'mentors', 'entrants', { direction: 'two-way' }]],
      targets: [['leader', 'entrants']],
    },
  },
};

function isOpen(context: Context, { from, attributes }: Relation): boolean {
  return attributes.supervises === undefined && leaders.includes(context.byId(from)?.entry ?? '');
}

function aboutPair({ from, to }: Relation): Draft {
  return {
    targets: [{ element: from }, { element: to }],
    data: { mentor: { element: from }, mentee: { element: to } },
  };
}
