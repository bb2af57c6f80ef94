import { missingParts, packageGroups, supportFor } from '../engine/package.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const packageComplete: Rule = {
  id: 'package-complete',
  factor: 'package',
  severity: praise,
  needs: ['targetgroup', 'support'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'een samenhangend pakket van maatregelen om te leren',
  },
  check: (context) =>
    packageGroups(context)
      .filter((group) => missingParts(supportFor(context, group)).length === 0)
      .map((group) => ({
        targets: [{ element: group.id }],
        data: { group: { element: group.id } },
      })),
};
