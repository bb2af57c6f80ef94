import type { Design, Element, Relation } from '../design/design.ts';
import { emptyDesign, listOf } from '../design/design.ts';
import { boxAround, boxOf } from '../design/geometry.ts';
import { linkAttributes } from '../design/kinds.ts';
import { parseDesign } from '../design/parse.ts';
import { serialiseDesign } from '../design/serialise.ts';

/** Cards with the lines among them; what a copy holds, within a design and between designs. */
export type Clip = {
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
};

export function copyItems(design: Design, ids: readonly string[]): Clip {
  const wanted = new Set(ids);
  const elements = design.elements.filter((element) => wanted.has(element.id));
  const relations = design.relations.filter(
    (relation) => wanted.has(relation.from) && wanted.has(relation.to),
  );
  return { elements: elements.map((element) => onlyLinksWithin(element, wanted)), relations };
}

/** A card that names others keeps only those that come along. */
function onlyLinksWithin(element: Element, within: ReadonlySet<string>): Element {
  const links = linkAttributes(element.kind).filter((name) => listOf(element.attributes, name));
  if (links.length === 0) return element;
  const attributes = { ...element.attributes };
  for (const name of links) {
    attributes[name] = (listOf(element.attributes, name) ?? []).filter((id) => within.has(id));
  }
  return { ...element, attributes };
}

/** The text for the system's clipboard: a small design, so that reading it is as careful as opening a file. */
export function writeClip(clip: Clip): string {
  return serialiseDesign({ ...emptyDesign('clip', 'clip'), ...clip });
}

export function readClip(text: string): Clip | undefined {
  const parsed = parseDesign(text);
  if (!parsed.ok || parsed.design.elements.length === 0) return undefined;
  const { elements, relations } = parsed.design;
  return { elements, relations };
}

/** Lays a copy with its middle at `at`, under new ids; the new cards' ids come back in `ids`. */
export function pasteClip(
  design: Design,
  { elements, relations }: Clip,
  { at, newId }: { at: { x: number; y: number }; newId: () => string },
): { readonly design: Design; readonly ids: readonly string[] } {
  const area = boxAround(elements.map(boxOf));
  if (!area) return { design, ids: [] };
  const dx = Math.round((at.x - area.x - area.width / 2) / 8) * 8;
  const dy = Math.round((at.y - area.y - area.height / 2) / 8) * 8;
  const ids = new Map(elements.map((element) => [element.id, newId()]));
  const laid = elements.map((element): Element => {
    const attributes = { ...element.attributes };
    for (const name of linkAttributes(element.kind)) {
      const links = listOf(attributes, name);
      if (links) attributes[name] = links.flatMap((id) => ids.get(id) ?? []);
    }
    const { locked: _locked, ...rest } = element;
    const id = ids.get(element.id) ?? element.id;
    return { ...rest, id, x: element.x + dx, y: element.y + dy, attributes };
  });
  const lines = relations.flatMap((relation): Relation[] => {
    const [from, to] = [ids.get(relation.from), ids.get(relation.to)];
    return from && to ? [{ ...relation, id: newId(), from, to }] : [];
  });
  return {
    design: {
      ...design,
      elements: [...design.elements, ...laid],
      relations: [...design.relations, ...lines],
    },
    ids: laid.map((element) => element.id),
  };
}
