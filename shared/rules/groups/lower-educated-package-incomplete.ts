import { missingParts, packageGroups, packageParts, supportFor } from '../engine/package.ts';
import { elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { thresholds } from '../engine/thresholds.ts';

export const lowerEducatedPackageIncomplete: Rule = {
  id: 'lower-educated-package-incomplete',
  factor: 'package',
  severity: warning,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'een samenhangend pakket van maatregelen om te leren',
  },
  check(context) {
    if (context.isSketch) return [];
    return packageGroups(context).flatMap((group) => {
      const missing = missingParts(supportFor(context, group));
      const present = packageParts.length - missing.length;
      if (present >= thresholds.packageParts) return [];
      return [
        {
          targets: [{ element: group.id }],
          data: {
            group: { element: group.id },
            present: { number: present },
            missing: { entries: missing },
          },
        },
      ];
    });
  },
  /** All that is missing in one act: the agenda is about the package as a whole. */
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return entriesOf(finding, 'missing').reduce(
      (now, entry) =>
        layCard(now, { kind: 'support', entry, near: group, attributes }, newId, [
          { type: 'enables', to: group },
        ]),
      design,
    );
  },
};
