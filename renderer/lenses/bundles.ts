import type { FamilyId } from '../../shared/catalog/index.ts';
import { familyOfKind } from '../../shared/catalog/index.ts';
import type { Element } from '../../shared/design/design.ts';

export type Bundle = { readonly family: FamilyId; readonly elements: readonly Element[] };

/** As many names as can be read beside each other in all rings together. */
const mostNames = 30;
/** A ring with so few cards shows their names, however full the others are. */
const fewNames = 4;

/** Whether names would lie over names if every card showed its own. */
export function isCrowded(inAllRings: number): boolean {
  return inAllRings > mostNames;
}

/** The cards of one ring by family; undefined where every card has room. */
export function bundlesOf(
  elements: readonly Element[],
  inAllRings: number,
): readonly Bundle[] | undefined {
  if (!isCrowded(inAllRings) || elements.length <= fewNames) return undefined;
  const families = [...new Set(elements.map(({ kind }) => familyOfKind(kind)))];
  return families.map((family) => ({
    family,
    elements: elements.filter(({ kind }) => familyOfKind(kind) === family),
  }));
}
