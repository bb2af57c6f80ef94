import { type Attributes, type Design, listOf, type Waiver } from '../design/design.ts';
import { linkAttributes, type Stage } from '../design/kinds.ts';
import { changeAttributes } from './attributes.ts';
import { changeElements } from './elements.ts';

export function updateDesign(
  design: Design,
  { title, stage, attributes }: { title?: string; stage?: Stage; attributes?: Attributes },
): Design {
  const after = {
    ...design,
    title: title ?? design.title,
    stage: stage ?? design.stage,
    attributes: changeAttributes(design.attributes, attributes),
  };
  const same =
    after.title === design.title &&
    after.stage === design.stage &&
    after.attributes === design.attributes;
  return same ? design : after;
}

/** Takes elements and relations away, with every line, reference and waiver that would point to nothing. */
export function removeItems(design: Design, { ids }: { ids: readonly string[] }): Design {
  const gone = new Set(ids);
  const elements = design.elements.filter((element) => !gone.has(element.id));
  const relations = design.relations.filter(
    (relation) => !gone.has(relation.id) && !gone.has(relation.from) && !gone.has(relation.to),
  );
  const removed =
    elements.length !== design.elements.length || relations.length !== design.relations.length;
  if (!removed) return design;
  const waivers = design.waivers.filter((waiver) => !waiver.element || !gone.has(waiver.element));
  return changeElements({ ...design, elements, relations, waivers }, (element) => {
    const changes: Record<string, readonly string[]> = {};
    for (const name of linkAttributes(element.kind)) {
      const list = listOf(element.attributes, name);
      if (list?.some((id) => gone.has(id))) changes[name] = list.filter((id) => !gone.has(id));
    }
    const attributes = changeAttributes(element.attributes, changes);
    return attributes === element.attributes ? element : { ...element, attributes };
  });
}

function isSame(
  one: { rule: string; element?: string },
  other: { rule: string; element?: string },
) {
  return one.rule === other.rule && one.element === other.element;
}

export function addWaiver(design: Design, waiver: Waiver): Design {
  return {
    ...design,
    waivers: [...design.waivers.filter((one) => !isSame(one, waiver)), waiver],
  };
}

export function removeWaiver(design: Design, which: { rule: string; element?: string }): Design {
  const waivers = design.waivers.filter((one) => !isSame(one, which));
  return waivers.length === design.waivers.length ? design : { ...design, waivers };
}
