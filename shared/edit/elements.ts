import type { Attributes, Design, Element } from '../design/design.ts';
import type { KindId } from '../design/kinds.ts';
import { shapedElement } from '../design/shape.ts';
import { changeAttributes } from './attributes.ts';

type NewElement = {
  id: string;
  kind: KindId;
  entry: string;
  x: number;
  y: number;
  title?: string;
  width?: number;
  height?: number;
  attributes?: Attributes;
};

/** Unchanged when the id is taken. */
export function addElement(design: Design, input: NewElement): Design {
  const taken = [...design.elements, ...design.relations].some((one) => one.id === input.id);
  if (taken) return design;
  const element = shapedElement({ ...input, attributes: input.attributes ?? {} });
  return { ...design, elements: [...design.elements, element] };
}

export function moveElements(
  design: Design,
  { moves }: { moves: readonly { id: string; x: number; y: number }[] },
): Design {
  const to = new Map(moves.map((move) => [move.id, move]));
  return changeElements(design, (element) => {
    const move = to.get(element.id);
    if (!move || (move.x === element.x && move.y === element.y)) return element;
    return { ...element, x: move.x, y: move.y };
  });
}

export function resizeElement(
  design: Design,
  { id, width, height }: { id: string; width: number; height: number },
): Design {
  return changeElements(design, (element) =>
    element.id !== id || (element.width === width && element.height === height)
      ? element
      : { ...element, width, height },
  );
}

/** An empty title gives the card its catalogue name back; an attribute set to undefined becomes unknown. */
export function updateElement(
  design: Design,
  { id, title, attributes }: { id: string; title?: string; attributes?: Attributes },
): Design {
  return changeElements(design, (element) => {
    if (element.id !== id) return element;
    const changed = changeAttributes(element.attributes, attributes);
    const { title: before, ...rest } = element;
    const after = title === undefined ? before : title === '' ? undefined : title;
    if (changed === element.attributes && after === before) return element;
    return { ...rest, ...(after === undefined ? {} : { title: after }), attributes: changed };
  });
}

/** Same reference when no element changed, so that nothing counts as a step. */
export function changeElements(design: Design, change: (element: Element) => Element): Design {
  const elements = design.elements.map(change);
  const same = elements.every((element, index) => element === design.elements[index]);
  return same ? design : { ...design, elements };
}

/** The same answer on several cards at once, as one act. */
export function updateElements(
  design: Design,
  { ids, attributes }: { ids: readonly string[]; attributes: Attributes },
): Design {
  const wanted = new Set(ids);
  return changeElements(design, (element) => {
    if (!wanted.has(element.id)) return element;
    const changed = changeAttributes(element.attributes, attributes);
    return changed === element.attributes ? element : { ...element, attributes: changed };
  });
}
