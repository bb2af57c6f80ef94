import { useStore } from '@xyflow/react';
import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import type { Element } from '../../shared/design/design.ts';
import { useT } from '../i18n.ts';
import { CardRename } from '../panels/card-rename.tsx';
import { useView } from '../state/view-store.ts';

/** The sign of a card that stays where it is. */
function Lock() {
  const t = useT();
  return (
    <svg
      className="card-lock"
      viewBox="0 0 24 24"
      width="26"
      height="26"
      role="img"
      aria-label={t('canvas.locked')}
    >
      <path
        d="M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3"
        fill="var(--paper)"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A card that stays put says so; one that is being named shows the field for it. */
export function Extras({ element }: { element: Element }) {
  const renaming = useView((state) => state.renaming === element.id);
  return (
    <>
      {element.locked && <Lock />}
      {renaming && <Renaming element={element} />}
    </>
  );
}

/** From far away the field is larger than the card, so that who types can read it. */
function Renaming({ element }: { element: Element }) {
  const zoom = useStore((seen) => seen.transform[2]);
  const around = useRef<HTMLDivElement>(null);
  // At the edge of the table it moves inwards; it opens where it was asked for and stays there.
  useLayoutEffect(() => {
    const field = around.current?.querySelector<HTMLElement>('.card-rename');
    const flow = around.current?.closest('.react-flow');
    if (!field || !flow) return;
    // Taking the focus scrolls the table, which React Flow undoes only later.
    flow.scrollTo(0, 0);
    const table = flow.getBoundingClientRect();
    field.style.marginLeft = '0';
    const { left, right } = field.getBoundingClientRect();
    const inwards = Math.max(0, table.left + 8 - left) - Math.max(0, right + 8 - table.right);
    field.style.marginLeft = `${inwards / zoom}px`;
  }, [zoom]);
  return (
    // A custom property, which React's style type does not have.
    <div
      ref={around}
      className="card-renaming"
      style={{ '--nearer': Math.max(1, 1 / zoom) } as CSSProperties}
    >
      <CardRename element={element} />
    </div>
  );
}
