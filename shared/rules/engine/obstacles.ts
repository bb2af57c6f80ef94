import { bottlenecks } from '../../catalog/bottlenecks.ts';
import type { Design, Element } from '../../design/design.ts';
import type { KindId } from '../../design/kinds.ts';
import { connect } from '../../edit/index.ts';
import { unlessArranged } from './arranged.ts';
import type { Context } from './context.ts';
import { type Draft, elementOf, entriesOf, type Finding } from './rule.ts';
import { layCard } from './spot.ts';

/** Support and agreements that make each obstacle smaller, the first answer first. */
const remedies: ReadonlyMap<string, readonly string[]> = new Map(
  bottlenecks.map(({ id, eases = [] }) => [id, eases.filter((card) => /^(sup|agr)-/.test(card))]),
);

/** What gets in the way in practice (§9), as opposed to the seven bottlenecks of cooperation (§7). */
export function isBlockade({ entry }: Element): boolean {
  return entry.startsWith('bl-');
}

/**
 * What the fix draws to this obstacle: a card that already lies there, else the first answer to it. No fix for an
 * obstacle this version does not know.
 */
export function aboutObstacle(
  context: Context,
  obstacle: Element,
): Pick<Draft, 'data' | 'fixable' | 'targets'> {
  const all = remedies.get(obstacle.entry) ?? [];
  const remedy = all.find((card) => context.has([card])) ?? all[0];
  const data = { obstacle: { element: obstacle.id } };
  return {
    targets: [{ element: obstacle.id }],
    data: remedy ? { ...data, remedy: { entries: [remedy] } } : data,
    fixable: remedy !== undefined,
  };
}

/** Nothing once a form, a role or something arranged stands against it; else what `unlessArranged` says. */
export function unlessAnswered(
  context: Context,
  obstacle: Element,
  missing: Draft,
): readonly Draft[] {
  const cards = context.leadingTo(obstacle.id, 'mitigates');
  if (cards.some(({ kind }) => kind === 'role' || kind === 'metaphor')) return [];
  return unlessArranged(cards, missing);
}

/** The first answer as a wish, or the card of it that already lies there, drawn to the obstacle. */
export function layRemedy(design: Design, finding: Finding, newId: () => string): Design {
  const obstacle = design.elements.find(({ id }) => id === elementOf(finding, 'obstacle'));
  const entry = entriesOf(finding, 'remedy')[0];
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
