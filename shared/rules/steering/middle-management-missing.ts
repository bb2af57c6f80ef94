import { type Element, listOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { firmsOf } from '../engine/steering.ts';

/** Cards that bring managers to the table, or that say the obstacle itself is known. */
const managers: readonly string[] = [
  'sh-leidinggevende',
  'tg-leidinggevend',
  'rol-leidinggevende',
  'sup-leader',
  'bl-middle',
];
const employees: readonly string[] = [
  'tg-laag',
  'tg-midden',
  'tg-hoog',
  'tg-vak',
  'tg-ouder',
  'tg-flex',
  'tg-sw',
  'tg-verspreid',
  'sh-werknemer',
];

export const middleManagementMissing: Rule = {
  id: 'middle-management-missing',
  factor: 'steering',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'middenmanagement niet op hetzelfde spoor zit als de CEO',
  },
  check(context) {
    if (context.isSketch || context.has(managers) || !context.has(employees)) return [];
    const firms = ledFirms(context);
    const large = firms.filter((firm) => hasManagers(firm) === true);
    const first = large[0];
    if (first) {
      const targets = large.map(({ id }) => ({ element: id }));
      return [{ targets, data: { partner: { element: first.id } } }];
    }
    const open = firms.find((firm) => hasManagers(firm) === undefined);
    if (!open) return [];
    const targets = [{ element: open.id, attribute: 'size' }];
    return [{ targets, data: { partner: { element: open.id } }, unknown: true }];
  },
  /** Managers take part in the first form that their people take part in. */
  fix(design, finding, newId) {
    const near = elementOf(finding, 'partner');
    const line = design.relations.find(
      ({ type, from }) =>
        type === 'participates' &&
        employees.includes(design.elements.find(({ id }) => id === from)?.entry ?? ''),
    );
    return layCard(
      design,
      { kind: 'stakeholder', entry: 'sh-leidinggevende', ...(near ? { near } : {}) },
      newId,
      line ? [{ type: 'participates', to: line.to }] : [],
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['crew', 'tg-vak'],
        ['board', 'rol-sponsor', { filledBy: ['firm'] }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['firm']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['crew', 'tg-vak'],
        ['leader', 'sh-leidinggevende'],
        ['board', 'rol-sponsor', { filledBy: ['firm'] }],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['crew', 'participates', 'clinic'],
        ['leader', 'participates', 'clinic'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['crew', 'tg-vak'],
        ['board', 'rol-sponsor', { filledBy: ['firm'] }],
      ],
      targets: [['firm.size']],
    },
  },
};

/** Firms whose top is there: with a full mandate, or with the sponsor; of a sponsor without a firm it can be any. */
function ledFirms(context: Context): readonly Element[] {
  const firms = firmsOf(context);
  const sponsors = context.cards('role', ['rol-sponsor']);
  const named = new Set(sponsors.flatMap((one) => listOf(one.attributes, 'filledBy') ?? []));
  const led = firms.filter((firm) => firm.attributes.mandate === 'full' || named.has(firm.id));
  return led.length === 0 && sponsors.length > 0 && named.size === 0 ? firms : led;
}

/** A small firm has no layer between; of a firm whose size nobody filled in we cannot tell. */
function hasManagers({ entry, attributes: { size } }: Element): boolean | undefined {
  if (size !== undefined) return size !== 'small';
  return entry === 'sh-grootbedrijf' || entry === 'sh-sw' ? true : undefined;
}
