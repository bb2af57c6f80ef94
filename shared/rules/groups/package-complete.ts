import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { missingParts, packageGroups } from '../engine/package.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const packageComplete: Rule = {
  id: 'package-complete',
  factor: 'package',
  counts: 'c-tailor',
  severity: praise,
  needs: ['targetgroup', 'support'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'een samenhangend pakket van maatregelen om te leren',
  },
  check: (context) =>
    packageGroups(context)
      .filter((group) => isComplete(context, group))
      .map((group) => ({
        targets: [{ element: group.id }],
        data: { group: { element: group.id } },
      })),
  examples: {
    fires: {
      cards: [
        ['group', 'tg-laag'],
        ['material', 'sup-material', { status: 'arranged' }],
        ['talk', 'sup-talk', { status: 'arranged' }],
        ['hours', 'sup-worktime', { status: 'promised' }],
        ['teacher', 'sup-teacher', { status: 'arranged' }],
        ['leader', 'sup-leader', { status: 'promised' }],
        ['hr', 'sup-hr', { status: 'arranged' }],
      ],
      targets: [['group']],
    },
    silent: {
      cards: [
        ['group', 'tg-laag'],
        ['material', 'sup-material', { status: 'arranged' }],
        ['talk', 'sup-talk', { status: 'arranged' }],
        ['hours', 'sup-worktime', { status: 'wanted' }],
        ['teacher', 'sup-teacher', { status: 'arranged' }],
        ['leader', 'sup-leader', { status: 'promised' }],
        ['hr', 'sup-hr', { status: 'arranged' }],
      ],
    },
  },
};

/** A wish is no part yet. */
function isComplete(context: Context, group: Element): boolean {
  return missingParts(context, group, 'without wishes').length === 0;
}
