import { partySets } from '../../catalog/stakeholders.ts';
import type { Element, Relation } from '../../design/design.ts';
import type { Context } from './context.ts';

/** Organisations with employees of their own; someone self-employed has no steering to connect to. */
export const employers: readonly string[] = [
  'sh-mkb',
  'sh-grootbedrijf',
  'sh-leverancier',
  'sh-sw',
  'sh-maatsch',
  'sh-overheid-rijk',
  'sh-provincie',
  'sh-gemeente',
  'sh-zbo',
];

/** Firms that steer others than themselves. */
export function firmsOf(context: Context): readonly Element[] {
  return context.once('firms', () =>
    context
      .cards('stakeholder', partySets.BUSINESS)
      .filter((partner) => partner.entry !== 'sh-zzp'),
  );
}

/** The ways in which this partner is steered, in the order of its lines. */
export function modesOf(context: Context, partner: Element): readonly Element[] {
  return context.reachedFrom(partner.id, 'steeredBy');
}

/** The partners that are steered in this way. */
export function steeredPartners(context: Context, mode: Element): readonly Element[] {
  return context.leadingTo(mode.id, 'steeredBy');
}

export function isDominant(mode: Element): boolean {
  return mode.attributes.dominance === 'dominant';
}

/** Organisations that learn along in this form; guests and guides are there for something else. */
export function learningPartners(context: Context, form: Element): readonly Element[] {
  const partners: Element[] = [];
  for (const line of context.to(form.id, 'participates')) {
    const partner = isLearning(line) ? context.byId(line.from) : undefined;
    if (partner?.kind === 'stakeholder') partners.push(partner);
  }
  return partners;
}

function isLearning({ attributes: { role } }: Relation): boolean {
  return role !== 'guest' && role !== 'facilitator';
}

/** To meet others at a café, or to join at the fringe, nobody needs to know how a firm is steered. */
function learnsAtHeart(context: Context, line: Relation): boolean {
  if (!isLearning(line) || line.attributes.intensity === 'fringe') return false;
  return context.byId(line.to)?.entry !== 'm-cafe';
}

/** Firms that take part while nothing on the table says how they are steered; nobody is asked that of a sketch. */
export function unsteeredFirms(context: Context): readonly Element[] {
  return context.once('unsteered firms', () => {
    if (context.isSketch || context.stage === 'explore') return [];
    return firmsOf(context).filter(
      (firm) =>
        !context.hasFrom(firm.id, 'steeredBy') &&
        context.from(firm.id, 'participates').some((line) => learnsAtHeart(context, line)),
    );
  });
}

/** Whether this form or goal is connected to this way of steering. */
export function isAlignedWith(context: Context, form: Element, mode: Element): boolean {
  return context.from(form.id, 'alignedWith').some(({ to }) => to === mode.id);
}

/** Ways of steering that watch the work itself. */
export const watching: readonly string[] = ['st-proces', 'st-standaard'];

/** What steers each partner most, as far as somebody said so. */
export function dominantSteering(context: Context): ReadonlyMap<string, Element> {
  return context.once('dominant steering', () => {
    const modes = new Map<string, Element>();
    for (const { from, to } of context.relations('steeredBy')) {
      const mode = context.byId(to);
      if (mode && isDominant(mode) && !modes.has(from)) modes.set(from, mode);
    }
    return modes;
  });
}
