import { missingParts, packageGroups, packageParts } from '../engine/package.ts';
import { elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const lowerEducatedPackageIncomplete: Rule = {
  id: 'lower-educated-package-incomplete',
  factor: 'package',
  counts: 'c-tailor',
  severity: warning,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'een samenhangend pakket van maatregelen om te leren',
  },
  thresholds: { parts: { value: 4, min: 1, max: 6 } },
  check(context, limit) {
    if (context.isSketch) return [];
    return packageGroups(context).flatMap((group) => {
      const missing = missingParts(context, group, 'with wishes');
      const present = packageParts.length - missing.length;
      if (present >= limit('parts')) return [];
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
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['group', 'tg-laag'],
        ['talk', 'sup-talk'],
        ['hours', 'sup-worktime'],
      ],
      lines: [
        ['talk', 'enables', 'group'],
        ['hours', 'enables', 'group'],
      ],
      targets: [['group']],
    },
    silent: {
      crowd: true,
      cards: [
        ['group', 'tg-laag'],
        ['talk', 'sup-talk'],
        ['hours', 'sup-worktime'],
        ['leader', 'sup-leader'],
        ['tailored', 'sup-tailored'],
      ],
      lines: [
        ['talk', 'enables', 'group'],
        ['hours', 'enables', 'group'],
        ['leader', 'enables', 'group'],
        ['tailored', 'enables', 'group'],
      ],
    },
  },
};
