import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { formsOf, hoursOf } from '../engine/queries.ts';
import { fillsRole, takesPart } from '../engine/reach.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const olderWorkersSpared: Rule = {
  id: 'older-workers-spared',
  factor: 'who',
  counts: 'c-tailor',
  severity: hint,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['n.XVIII'],
    quote: 'werkt niet zo goed als ouderen stimuleren met scholingsmogelijkheden',
  },
  thresholds: { part: { value: 0.5, min: 0.1, max: 0.9 } },
  check(context, limit) {
    if (context.isSketch) return [];
    const older = context
      .cards('targetgroup', ['tg-ouder'])
      .find((group) => takesPart(context, group) && !fillsRole(context, group));
    if (!older) return [];
    const others = context
      .of('targetgroup')
      .filter((group) => group.entry !== 'tg-ouder' && takesPart(context, group));
    return others.length === 0 ? [] : compare(context, older, others, limit('part'));
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { filledBy: [group] };
    return layCard(design, { kind: 'role', entry: 'rol-mentor', near: group, attributes }, newId);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['older', 'tg-ouder'],
        ['skilled', 'tg-vak'],
        ['talk', 'm-keukentafel', { sessions: 2, hoursPerSession: 2 }],
        ['lab', 'm-laboratorium', { sessions: 8, hoursPerSession: 4 }],
      ],
      lines: [
        ['older', 'participates', 'talk'],
        ['skilled', 'participates', 'talk'],
        ['skilled', 'participates', 'lab'],
      ],
      targets: [['older']],
    },
    silent: {
      crowd: true,
      cards: [
        ['older', 'tg-ouder'],
        ['skilled', 'tg-vak'],
        ['talk', 'm-keukentafel', { sessions: 2, hoursPerSession: 2 }],
        ['lab', 'm-laboratorium', { sessions: 8, hoursPerSession: 4 }],
      ],
      lines: [
        ['older', 'participates', 'lab'],
        ['skilled', 'participates', 'talk'],
        ['skilled', 'participates', 'lab'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['older', 'tg-ouder'],
        ['skilled', 'tg-vak'],
        ['talk', 'm-keukentafel', { sessions: 2, hoursPerSession: 2 }],
        ['lab', 'm-laboratorium', { sessions: 8 }],
        ['clinic', 'm-clinic', { sessions: 2, hoursPerSession: 2 }],
      ],
      lines: [
        ['older', 'participates', 'talk'],
        ['skilled', 'participates', 'talk'],
        ['skilled', 'participates', 'lab'],
        ['skilled', 'participates', 'clinic'],
      ],
      targets: [['lab.hoursPerSession', 'older']],
    },
  },
};

/** By hours where those are filled in; a question only where the number of forms already points that way. */
function compare(
  context: Context,
  older: Element,
  others: readonly Element[],
  part: number,
): readonly Draft[] {
  const theirs = others.map((group) => formsOf(context, group));
  const own = formsOf(context, older);
  const data = { group: { element: older.id } };
  const open = [...own, ...theirs.flat()].find((form) => hoursOf(form) === undefined);
  if (!open) {
    const mean = sum(theirs.map((forms) => sum(forms.map(hours)))) / others.length;
    return sum(own.map(hours)) < part * mean ? [{ targets: [{ element: older.id }], data }] : [];
  }
  const mean = sum(theirs.map((forms) => forms.length)) / others.length;
  if (own.length >= part * mean) return [];
  const attribute = open.attributes.sessions === undefined ? 'sessions' : 'hoursPerSession';
  const targets = [{ element: open.id, attribute }, { element: older.id }];
  return [{ targets, data: { ...data, form: { element: open.id } }, unknown: true }];
}

function hours(form: Element): number {
  return hoursOf(form) ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
