import './card-name.css';
import { type CSSProperties, useLayoutEffect, useRef } from 'react';

/** Between a name and the edges of the table, in pixels. */
const margin = 8;

/** The name of a card that is too far away to carry it, shown when it is pointed at, as large as other text and all on the table. */
export function CardName({ name, zoom }: { name: string; zoom: number }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const label = box.current;
    const card = label?.closest('.react-flow__node');
    const table = label?.closest('.react-flow');
    if (!label || !card || !table) return;
    const place = () => {
      label.style.removeProperty('--inwards');
      label.dataset.below = 'false';
      const edge = table.getBoundingClientRect();
      const scale = card.getBoundingClientRect().width / (card.clientWidth || 1);
      label.style.setProperty('--widest', `${(edge.width - 2 * margin) / scale}px`);
      const { left, right, top } = label.getBoundingClientRect();
      const start = Math.max(0, edge.left + margin - left);
      const inwards = start - Math.max(0, right + margin - edge.right);
      label.style.setProperty('--inwards', `${inwards / scale}px`);
      label.dataset.below = String(top < edge.top);
    };
    // Of other cards it is not seen, and each one that is placed costs a layout of the page.
    if (card.matches(':hover, :focus')) place();
    card.addEventListener('pointerenter', place);
    card.addEventListener('focus', place);
    return () => {
      card.removeEventListener('pointerenter', place);
      card.removeEventListener('focus', place);
    };
  }, [zoom]);
  return (
    // A custom property, which React's style type does not have.
    <span ref={box} className="card-name" style={{ '--away': 1 / zoom } as CSSProperties}>
      {name}
    </span>
  );
}
