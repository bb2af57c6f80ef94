import { entryById } from '../../catalog/index.ts';
import { type Attributes, type Design, emptyDesign, type Waiver } from '../../design/design.ts';
import { cardSize, type KindId, type Stage } from '../../design/kinds.ts';
import type { RelationType } from '../../design/relations.ts';
import { addElement, connect, updateDesign } from '../../edit/index.ts';

/** A design of a few cards, written down small; what is not said is unknown. */
export type Example = {
  /** `design` when absent. */
  readonly stage?: Stage;
  readonly about?: Attributes;
  readonly cards: readonly (readonly [id: string, entry: string, attributes?: Attributes])[];
  readonly lines?: readonly (readonly [
    from: string,
    type: RelationType,
    to: string,
    attributes?: Attributes,
  ])[];
  readonly waivers?: readonly Waiver[];
  /** Lays five obstacles that no rule speaks about, so that the design is no first sketch; pictures leave them out. */
  readonly crowd?: true;
};

/** One list per finding, in the engine's order: `card`, `card.attribute`, or `.attribute` of the design as a whole. */
export type Expected = { readonly targets: readonly (readonly string[])[] };

/** The designs that show a rule in the program are the very ones its test uses. */
export type Examples = {
  /** The rule speaks: for a check the wrong design, for praise the strong one. */
  readonly fires: Example & Expected;
  /** The rule has nothing to say. */
  readonly silent: Example;
  /** Something is not filled in, so the rule asks; absent for a rule that can always tell. */
  readonly unknown?: Example & Expected;
};

const crowd = ['kn-1', 'kn-2', 'kn-3', 'kn-4', 'kn-5'];
const columns: readonly (readonly KindId[])[] = [
  ['stakeholder', 'targetgroup'],
  ['steering', 'support', 'role', 'agreement', 'milestone', 'place', 'technology'],
  ['metaphor'],
  ['goal', 'result', 'bottleneck', 'note', 'frame'],
];

/** Throws on a card or a line that a person could not have laid. */
export function exampleDesign(example: Example, { withCrowd = true } = {}): Design {
  const start = { ...emptyDesign('example', ''), stage: example.stage ?? 'design' };
  const waivers = example.waivers ?? [];
  let design: Design = { ...updateDesign(start, { attributes: example.about ?? {} }), waivers };
  const below = columns.map(() => 0);
  const extra = example.crowd && withCrowd ? crowd.map((id) => [`crowd-${id}`, id] as const) : [];
  for (const [id, entry, attributes = {}] of [...example.cards, ...extra]) {
    const kind = entryById(entry)?.kind;
    if (!kind) throw new Error(`no card ${entry}`);
    const column = columns.findIndex((kinds) => kinds.includes(kind));
    const y = below[column] ?? 0;
    below[column] = y + cardSize(kind).height + 40;
    design = grown(
      design,
      addElement(design, { id, kind, entry, attributes, x: column * 340, y }),
      id,
    );
  }
  for (const [from, type, to, attributes = {}] of example.lines ?? []) {
    const id = `${from}-${type}-${to}`;
    design = grown(design, connect(design, { id, type, from, to, attributes }), id);
  }
  return design;
}

function grown(before: Design, after: Design, id: string): Design {
  if (after === before) throw new Error(`refused: ${id}`);
  return after;
}
