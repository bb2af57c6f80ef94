import { useReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useCallback, useEffect } from 'react';
import { type Direction, directions, neighbourOf } from '../../shared/design/walking.ts';
import { currentDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';

function cardOf(target: EventTarget): HTMLElement | undefined {
  return target instanceof HTMLElement && target.matches('.react-flow__node') ? target : undefined;
}

function lineOf(target: EventTarget): string | undefined {
  const line = target instanceof Element && target.matches('.react-flow__edge') ? target : null;
  return line?.getAttribute('data-id') ?? undefined;
}

function isDirection(key: string): key is Direction {
  return Object.hasOwn(directions, key);
}

/** Arrow keys walk from card to card along the lines; Enter or space picks a card, Escape lets everything go. */
export function useCardKeys(): (event: KeyboardEvent) => void {
  const flow = useReactFlow();
  useEffect(() => {
    // With the focus nowhere no part of the page hears a key.
    const nowhere = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.target !== document.body) return;
      const { reading, dialog, select } = useView.getState();
      if (!reading && !dialog) select([]);
    };
    // Before a book or a bar over the table hears it, and is no longer there to be asked about.
    window.addEventListener('keydown', nowhere, { capture: true });
    return () => window.removeEventListener('keydown', nowhere, { capture: true });
  }, []);
  return useCallback(
    (event: KeyboardEvent) => {
      const { select, show } = useView.getState();
      if (event.key === 'Escape') {
        select([]);
        show({ side: undefined, highlighted: [], ghost: undefined });
        return;
      }
      const line = lineOf(event.target);
      if (line && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        select([line]);
        return;
      }
      const card = cardOf(event.target);
      const id = card?.dataset.id;
      if (!card || !id || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const { selection, backOpen } = useView.getState();
        if (backOpen && selection.length === 1 && selection[0] === id && openBack()) return;
        if (event.shiftKey && !selection.includes(id)) select([...selection, id]);
        else select([id]);
        return;
      }
      if (!isDirection(event.key)) return;
      event.preventDefault();
      const next = neighbourOf(currentDesign(), id, event.key);
      const node = next ? flow.getNode(next) : undefined;
      if (!next || !node) return;
      const focus = () => {
        const found = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${next}"]`);
        found?.focus({ preventScroll: true });
        return found;
      };
      if (focus() && isInView(next)) return;
      const { x, y } = node.position;
      const [width, height] = [node.width ?? 0, node.height ?? 0];
      // Out of view: the table follows, and then the card can have the focus.
      void flow
        .setCenter(x + width / 2, y + height / 2, { zoom: flow.getZoom(), duration: 0 })
        .then(() => requestAnimationFrame(focus));
    },
    [flow],
  );
}

/** To the first field at the back of the picked card; false when the trays are away. */
function openBack(): boolean {
  const field = document.querySelector<HTMLElement>('.inspector .field, .inspector summary');
  field?.focus();
  return field !== null;
}

function isInView(id: string): boolean {
  const card = document
    .querySelector(`.react-flow__node[data-id="${id}"]`)
    ?.getBoundingClientRect();
  const table = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!card || !table) return false;
  return (
    card.left >= table.left &&
    card.right <= table.right &&
    card.top >= table.top &&
    card.bottom <= table.bottom
  );
}
