import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { formsOf, participantsOf } from '../engine/queries.ts';
import { isFollowed } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Ways by which insight gets out, or an agreement on what may. */
const openings = ['agr-ip', 'sup-dissemination', 'sup-memory', 'ms-harvest'];

export const kitchenTableSealed: Rule = {
  id: 'kitchen-table-sealed',
  factor: 'sf-experts',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['MS'] },
  check(context) {
    const closed = context
      .cards('metaphor', ['m-keukentafel'])
      .filter(({ attributes }) => attributes.access === 'closed');
    if (closed.length === 0 || context.has(openings)) return [];
    if (context.of('agreement').some(({ attributes }) => attributes.dataSharing === true))
      return [];
    const sealed = closed.filter((table) => isSealed(context, table));
    const first = sealed[0];
    if (!first) return [];
    return [{ targets: targetsOf(sealed, 'access'), data: { form: { element: first.id } } }];
  },
  /** A wish: what may be told outside is for those at the table to say. */
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'agreement',
        entry: 'agr-ip',
        near: elementOf(finding, 'form'),
        attributes: { status: 'wanted' },
      },
      newId,
    ),
  examples: {
    fires: {
      cards: [
        ['growers', 'tg-mkb'],
        ['table', 'm-keukentafel', { access: 'closed' }],
      ],
      lines: [['growers', 'participates', 'table']],
      targets: [['table.access']],
    },
    silent: {
      cards: [
        ['growers', 'tg-mkb'],
        ['table', 'm-keukentafel', { access: 'closed' }],
        ['harvest', 'ms-harvest'],
      ],
      lines: [['growers', 'participates', 'table']],
    },
  },
};

/** Nothing comes after it, and those at the table meet nobody else. */
function isSealed(context: Context, table: Element): boolean {
  if (isFollowed(context, table)) return false;
  return participantsOf(context, table).every(
    (one) =>
      !context.hasFrom(one.id, 'exchanges') &&
      context.to(one.id, 'exchanges').every((line) => line.attributes.direction !== 'two-way') &&
      formsOf(context, one).every((form) => form.id === table.id),
  );
}
