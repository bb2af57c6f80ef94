import { entryById } from '../../shared/catalog/index.ts';
import type { Design, Element } from '../../shared/design/design.ts';
import { numberOf, textOf } from '../../shared/design/design.ts';
import { kinds } from '../../shared/design/kinds.ts';
import { layers } from '../../shared/design/vocabulary.ts';

/** The rings from the inside out; a network lies between a company and its region. */
export const rings = layers;
export type Ring = (typeof rings)[number];
export const triad = ['motivation', 'capacity', 'opportunity'] as const;

/** The name of the attribute that holds a card's layer; undefined for a card that has none. */
export function layerAttribute(element: Element): 'layer' | 'level' | undefined {
  const table: object = kinds[element.kind];
  if ('layer' in table) return 'layer';
  return 'level' in table ? 'level' : undefined;
}

/** What a person said, else what the catalogue says of such a card; undefined when neither does. */
export function ringOf(element: Element): Ring | undefined {
  const name = layerAttribute(element);
  const said = name ? textOf(element.attributes, name) : undefined;
  const entry = entryById(element.entry);
  const usual = entry && 'layer' in entry ? entry.layer : undefined;
  return rings.find((ring) => ring === (said ?? usual));
}

/** Whether a group of participants lies in a ring. */
export function hasGroup({ elements }: Design, ring: Ring): boolean {
  return elements.some((element) => element.kind === 'targetgroup' && ringOf(element) === ring);
}

/** The weakest answer of the groups in a ring; undefined when nobody said. */
export function weakest(
  design: Design,
  ring: Ring,
  part: (typeof triad)[number],
): number | undefined {
  const said = design.elements
    .filter((element) => element.kind === 'targetgroup' && ringOf(element) === ring)
    .flatMap((element) => numberOf(element.attributes, part) ?? []);
  return said.length > 0 ? Math.min(...said) : undefined;
}
