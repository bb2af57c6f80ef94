import type { Attributes, Design, Element } from '../design/design.ts';
import { kindIds } from '../design/kinds.ts';
import { legalTypes, type Refusal, type RelationType, refusalOf } from '../design/relations.ts';
import { shapedRelation } from '../design/shape.ts';
import { changeAttributes } from './attributes.ts';

/** Why a line between two elements of this design is refused; undefined when it may be drawn. */
export function connectRefusal(design: Design, from: string, to: string): Refusal | undefined {
  if (from === to) return 'same-element';
  const source = design.elements.find((element) => element.id === from);
  const target = design.elements.find((element) => element.id === to);
  if (!source || !target) return 'not-these-two';
  const refusal = refusalOf(source.kind, target.kind);
  if (refusal) return refusal;
  return freeType(design, from, to) ? undefined : 'already-connected';
}

function freeType(design: Design, from: string, to: string): RelationType | undefined {
  const source = design.elements.find((element) => element.id === from);
  const target = design.elements.find((element) => element.id === to);
  if (!source || !target) return undefined;
  const used = design.relations
    .filter((relation) => relation.from === from && relation.to === to)
    .map((relation) => relation.type);
  return legalTypes(source.kind, target.kind).find((type) => !used.includes(type));
}

/** Elements to which a line from this one may be drawn, in document order. */
export function connectTargets(design: Design, from: string): readonly Element[] {
  const source = design.elements.find((element) => element.id === from);
  if (!source) return [];
  const joined = new Set(
    design.relations.filter((line) => line.from === from).map((line) => line.to),
  );
  // Kinds decide, and there are few of those; only cards that are joined already need a closer look.
  const legal = new Set(kindIds.filter((kind) => refusalOf(source.kind, kind) === undefined));
  return design.elements.filter((other) =>
    joined.has(other.id)
      ? connectRefusal(design, from, other.id) === undefined
      : other !== source && legal.has(other.kind),
  );
}

/** The type follows from the two ends unless one is asked for; unchanged when the grammar refuses. */
export function connect(
  design: Design,
  input: { id: string; from: string; to: string; type?: RelationType; attributes?: Attributes },
): Design {
  const { id, from, to } = input;
  if (connectRefusal(design, from, to)) return design;
  if ([...design.elements, ...design.relations].some((one) => one.id === id)) return design;
  const free = freeType(design, from, to);
  const type = input.type ?? free;
  if (!type || !isLegal(design, from, to, type)) return design;
  const relation = shapedRelation({ id, type, from, to, attributes: input.attributes ?? {} });
  return { ...design, relations: [...design.relations, relation] };
}

function isLegal(design: Design, from: string, to: string, type: RelationType): boolean {
  const kindOf = (id: string) => design.elements.find((element) => element.id === id)?.kind;
  const source = kindOf(from);
  const target = kindOf(to);
  if (!source || !target || !legalTypes(source, target).includes(type)) return false;
  return !design.relations.some(
    (relation) => relation.from === from && relation.to === to && relation.type === type,
  );
}

export function updateRelation(
  design: Design,
  { id, type, attributes }: { id: string; type?: RelationType; attributes?: Attributes },
): Design {
  const relations = design.relations.map((relation) => {
    if (relation.id !== id) return relation;
    const changed = changeAttributes(relation.attributes, attributes);
    const retyped =
      type && type !== relation.type && isLegal(design, relation.from, relation.to, type)
        ? type
        : relation.type;
    if (changed === relation.attributes && retyped === relation.type) return relation;
    return { ...relation, type: retyped, attributes: changed };
  });
  const same = relations.every((relation, index) => relation === design.relations[index]);
  return same ? design : { ...design, relations };
}
