import type { Element, Relation } from '../../design/design.ts';
import { updateRelation } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

const leaders = ['sh-leidinggevende', 'tg-leidinggevend'];
/** Who work for nobody in the ring. */
const independent = ['tg-mkb', 'tg-zzp', 'tg-leerprof', ...leaders];

export const ringUnderTheBoss: Rule = {
  id: 'ring-under-the-boss',
  factor: 'c-share',
  severity: warning,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    const found: Draft[] = [];
    let question: Draft | undefined;
    for (const ring of context.cards('metaphor', ['m-boksring'])) {
      const { reportsPresent } = ring.attributes;
      if (reportsPresent === false) continue;
      const lines = leaderLines(context, ring);
      const boss = lines.find(({ attributes }) => isInRing(attributes.role));
      if (lines.length > 0 && !boss) continue;
      const data = { form: { element: ring.id } };
      if (reportsPresent === true) {
        const named = boss ? [{ element: boss.from }] : [];
        const targets = [{ element: ring.id, attribute: 'reportsPresent' }, ...named];
        found.push({ targets, data, fixable: boss !== undefined });
      } else if (boss && hasStaff(context, ring)) {
        const targets = [{ element: ring.id, attribute: 'reportsPresent' }];
        question ??= { targets, data, unknown: true };
      }
    }
    return question ? [...found, question] : found;
  },
  /** Those who lead sit beside the ring: they help, they do not take part. */
  fixChanges: ['role'],
  fix(design, finding) {
    const ring = elementOf(finding, 'form');
    const ids = new Set(
      design.elements.filter(({ entry }) => leaders.includes(entry)).map(({ id }) => id),
    );
    return design.relations
      .filter(
        ({ type, from, to, attributes }) =>
          type === 'participates' && to === ring && ids.has(from) && isInRing(attributes.role),
      )
      .reduce(
        (now, { id }) => updateRelation(now, { id, attributes: { role: 'facilitator' } }),
        design,
      );
  },
  examples: {
    fires: {
      cards: [
        ['boss', 'tg-leidinggevend'],
        ['crew', 'tg-vak'],
        ['ring', 'm-boksring', { reportsPresent: true }],
      ],
      lines: [
        ['boss', 'participates', 'ring'],
        ['crew', 'participates', 'ring'],
      ],
      targets: [['ring.reportsPresent', 'boss']],
    },
    silent: {
      cards: [
        ['boss', 'tg-leidinggevend'],
        ['crew', 'tg-vak'],
        ['ring', 'm-boksring', { reportsPresent: true }],
      ],
      lines: [
        ['boss', 'participates', 'ring', { role: 'facilitator' }],
        ['crew', 'participates', 'ring'],
      ],
    },
    unknown: {
      cards: [
        ['boss', 'tg-leidinggevend'],
        ['crew', 'tg-vak'],
        ['ring', 'm-boksring'],
      ],
      lines: [
        ['boss', 'participates', 'ring'],
        ['crew', 'participates', 'ring'],
      ],
      targets: [['ring.reportsPresent']],
    },
  },
};

function isInRing(role: unknown): boolean {
  return role !== 'facilitator' && role !== 'guest';
}

function leaderLines(context: Context, ring: Element): readonly Relation[] {
  return context
    .to(ring.id, 'participates')
    .filter(({ from }) => leaders.includes(context.byId(from)?.entry ?? ''));
}

function hasStaff(context: Context, ring: Element): boolean {
  return context.to(ring.id, 'participates').some(({ from }) => {
    const one = context.byId(from);
    if (!one) return false;
    if (one.kind === 'stakeholder') return one.entry === 'sh-werknemer';
    return !independent.includes(one.entry);
  });
}
