import { liftsOf, type TriadFactor, triadFactors } from '../../catalog/triad.ts';
import { type Attributes, type Element, numberOf } from '../../design/design.ts';
import type { Context } from './context.ts';
import { isSpecial } from './package.ts';

/** Roles and agreements that bring the same as a support card. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['rol-regisseur', 'sup-direction'],
  ['rol-begeleider', 'sup-guidance'],
  ['rol-expert', 'sup-experts'],
  ['rol-onderzoeker', 'sup-research'],
  ['rol-leidinggevende', 'sup-leader'],
  ['rol-docent', 'sup-teacher'],
  ['rol-ambassadeur', 'sup-ambassador'],
  ['agr-time', 'sup-time'],
]);

/** The support that we propose first for what is weak; our choice. */
export const firstSupport: Readonly<Record<TriadFactor, string>> = {
  motivation: 'sup-dialogue',
  capacity: 'sup-guidance',
  opportunity: 'sup-time',
};

/** How a group scores on one condition; undefined when nobody said so. */
export function scoreOf(attributes: Attributes, factor: TriadFactor): number | undefined {
  return numberOf(attributes, factor);
}

function liftsBy({ entry }: Element): readonly TriadFactor[] {
  return liftsOf(sameAs.get(entry) ?? entry);
}

/** What is lifted for this group by cards drawn to it, or drawn to no group in particular; wanted counts as well. */
export function liftedFor(context: Context, group: Element): ReadonlySet<TriadFactor> {
  const forAll = liftedForAll(context);
  if (forAll.size === triadFactors.length) return forAll;
  const found = new Set(forAll);
  for (const card of context.leadingTo(group.id, 'enables'))
    for (const factor of liftsBy(card)) found.add(factor);
  return found;
}

function liftedForAll(context: Context): ReadonlySet<TriadFactor> {
  return context.once('lifted for all', () => {
    const found = new Set<TriadFactor>();
    for (const kind of ['support', 'role', 'agreement'] as const) {
      for (const card of context.of(kind)) {
        if (isSpecial(context, card)) continue;
        for (const factor of liftsBy(card)) found.add(factor);
        if (found.size === triadFactors.length) return found;
      }
    }
    return found;
  });
}

/** Names the message: one condition by its name, several as `more`. */
export function variantOf(factors: readonly TriadFactor[]): string {
  const [first, second] = factors;
  return first && !second ? first : 'more';
}
