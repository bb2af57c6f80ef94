import type { Design, Element } from '../../design/design.ts';
import type { KindId } from '../../design/kinds.ts';
import { connect } from '../../edit/index.ts';
import { unlessArranged } from './arranged.ts';
import type { Context } from './context.ts';
import { type Draft, elementOf, type Finding } from './rule.ts';
import { layCard } from './spot.ts';

/** A first answer to each obstacle: what the pilots did or asked for (§7) where the agenda says so, else ours. */
const remedies: ReadonlyMap<string, string> = new Map([
  ['kn-1', 'agr-ip'],
  ['kn-2', 'sup-ict'],
  ['kn-3', 'sup-adviser'],
  ['kn-4', 'sup-valueprop'],
  ['kn-5', 'sup-mandate'],
  ['kn-6', 'sup-translate'],
  ['kn-7', 'sup-funds'],
  ['bl-responsibility', 'agr-roles'],
  ['bl-resources', 'sup-time'],
  ['bl-ict', 'sup-ict'],
  ['bl-middle', 'sup-backing'],
  ['bl-interests', 'sup-valueprop'],
]);

/** What gets in the way in practice (§9), as opposed to the seven bottlenecks of cooperation (§7). */
export function isBlockade({ entry }: Element): boolean {
  return entry.startsWith('bl-');
}

/** The card that a person may lay against this obstacle; absent for an obstacle this version does not know. */
export function remedyFor({ entry }: Element): string | undefined {
  return remedies.get(entry);
}

/** Nothing once a form, a role or something arranged stands against it; else what `unlessArranged` says. */
export function unlessAnswered(
  context: Context,
  obstacle: Element,
  missing: Draft,
): readonly Draft[] {
  const cards = context
    .to(obstacle.id, 'mitigates')
    .flatMap(({ from }) => context.byId(from) ?? []);
  if (cards.some(({ kind }) => kind === 'role' || kind === 'metaphor')) return [];
  return unlessArranged(cards, missing);
}

/** The first answer as a wish, or the card of it that already lies there, drawn to the obstacle. */
export function layRemedy(design: Design, finding: Finding, newId: () => string): Design {
  const obstacle = design.elements.find(({ id }) => id === elementOf(finding, 'obstacle'));
  const entry = obstacle && remedyFor(obstacle);
  if (!obstacle || !entry) return design;
  const kind: KindId = entry.startsWith('agr-') ? 'agreement' : 'support';
  const there = design.elements.find((card) => card.kind === kind && card.entry === entry);
  if (there) {
    const line = { id: newId(), type: 'mitigates', from: there.id, to: obstacle.id } as const;
    return connect(design, line);
  }
  const attributes = { status: 'wanted' };
  return layCard(design, { kind, entry, near: obstacle.id, attributes }, newId, [
    { type: 'mitigates', to: obstacle.id },
  ]);
}
