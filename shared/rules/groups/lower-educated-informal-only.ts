import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { packageGroups, supportFor } from '../engine/package.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { errorAlways } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const lowerEducatedInformalOnly: Rule = {
  id: 'lower-educated-informal-only',
  factor: 'package',
  severity: errorAlways,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'vergroot de kansenongelijkheid van werknemers',
  },
  check: (context) => packageGroups(context).flatMap((group) => checkGroup(context, group)),
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-worktime', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
};

function checkGroup(context: Context, group: Element): Draft[] {
  const forms = context
    .from(group.id, 'participates')
    .map((line) => context.byId(line.to))
    .filter((form) => form !== undefined);
  const first = forms[0];
  const support = supportFor(context, group);
  if (!first || support.has('sup-material') || support.has('sup-worktime')) return [];
  const formalities = forms.map((form) => form.attributes.formality);
  if (formalities.some((one) => one === 'formal' || one === 'mixed')) return [];
  const data = { group: { element: group.id } };
  const open = forms.filter((form) => form.attributes.formality === undefined);
  if (open.length === 0) return [{ targets: [{ element: group.id }], data }];
  return [
    {
      targets: open.map(({ id }) => ({ element: id, attribute: 'formality' })),
      data: { ...data, form: { element: open[0]?.id ?? first.id } },
      unknown: true,
    },
  ];
}
