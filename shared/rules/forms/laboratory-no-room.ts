import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Places made for trying things out. */
const room = ['pl-fieldlab', 'pl-makerspace', 'pl-oefenfabriek', 'pl-broedplaats'];
const physical: readonly unknown[] = ['workplace', 'meeting-place', 'school'];
/** Trying out on a screen needs no floor. */
const screens = ['tech-virtual', 'tech-vrar', 'tech-serious'];

export const laboratoryNoRoom: Rule = {
  id: 'laboratory-no-room',
  factor: 'c-place',
  severity: errorFromDesign,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['7'] },
  check(context) {
    const labs = context.cards('metaphor', ['m-laboratorium']);
    if (labs.length === 0 || context.isSketch || context.has(room)) return [];
    const without = labs.filter((lab) => !isHeldAt(context, lab, screens));
    const lab = without[0];
    if (!lab) return [];
    const isMilder = without.every((one) => isHoused(context, one));
    return unlessArranged(arrangements(context, ['sup-experiment']), {
      targets: targetsOf(without),
      data: { form: { element: lab.id }, ...(isMilder ? { variant: { text: 'housed' } } : {}) },
      ...(isMilder ? { milder: true as const, fixable: false } : {}),
    });
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    if (!to) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-experiment', near: to, attributes },
      newId,
      [{ type: 'enables', to }],
    );
  },
  examples: {
    fires: { crowd: true, cards: [['lab', 'm-laboratorium']], targets: [['lab']] },
    silent: {
      crowd: true,
      cards: [
        ['lab', 'm-laboratorium'],
        ['field', 'pl-fieldlab'],
      ],
      lines: [['lab', 'heldAt', 'field']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['lab', 'm-laboratorium'],
        ['room', 'sup-experiment'],
      ],
      lines: [['room', 'enables', 'lab']],
      targets: [['room.status']],
    },
  },
};

function isHeldAt(context: Context, lab: Element, entries: readonly string[]): boolean {
  return context
    .from(lab.id, 'heldAt')
    .some(({ to }) => entries.includes(context.byId(to)?.entry ?? ''));
}

/** It has a place, though not one made for trying things out. */
function isHoused(context: Context, lab: Element): boolean {
  if (physical.includes(lab.attributes.setting)) return true;
  return context.from(lab.id, 'heldAt').some(({ to }) => {
    const place = context.byId(to);
    return place?.kind === 'place' && place.entry !== 'pl-virtueel';
  });
}
