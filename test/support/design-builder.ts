import { entryById } from '../../shared/catalog/index.ts';
import {
  type Attributes,
  type Design,
  emptyDesign,
  type Waiver,
} from '../../shared/design/design.ts';
import type { Stage } from '../../shared/design/kinds.ts';
import type { RelationType } from '../../shared/design/relations.ts';
import { addElement, connect, updateDesign } from '../../shared/edit/index.ts';

export type Builder = {
  /** Lays a card of the box; its kind follows from the card. */
  add(id: string, entry: string, attributes?: Attributes): Builder;
  link(from: string, type: RelationType, to: string, attributes?: Attributes): Builder;
  stage(stage: Stage): Builder;
  about(attributes: Attributes): Builder;
  waive(rule: string, element?: string): Builder;
  /** Five obstacles that no rule speaks about, so that the design is no first sketch. */
  crowd(): Builder;
  build(): Design;
};

/** Throws on a card or a line that a person could not have laid, so that no test leans on one. */
export function design(
  start: Design = { ...emptyDesign('test', 'Test'), stage: 'design' },
): Builder {
  return {
    add(id, entry, attributes = {}) {
      const kind = entryById(entry)?.kind;
      if (!kind) throw new Error(`no card ${entry}`);
      const count = start.elements.length;
      const spot = { x: (count % 8) * 320, y: Math.floor(count / 8) * 240 };
      return design(grown(addElement(start, { id, kind, entry, attributes, ...spot }), id));
    },
    link(from, type, to, attributes = {}) {
      const id = `${from}-${type}-${to}`;
      return design(grown(connect(start, { id, type, from, to, attributes }), id));
    },
    stage: (stage) => design(updateDesign(start, { stage })),
    about: (attributes) => design(updateDesign(start, { attributes })),
    waive(rule, element) {
      const waiver: Waiver = { rule, reason: 'Met reden', by: 'Test', date: '2017-11-01' };
      const waivers = [...start.waivers, element ? { ...waiver, element } : waiver];
      return design({ ...start, waivers });
    },
    crowd: () =>
      ['kn-1', 'kn-2', 'kn-3', 'kn-4', 'kn-5'].reduce(
        (builder, entry) => builder.add(`crowd-${entry}`, entry),
        design(start),
      ),
    build: () => start,
  };

  function grown(after: Design, id: string): Design {
    if (after === start) throw new Error(`refused: ${id}`);
    return after;
  }
}
