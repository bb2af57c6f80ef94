import { familyOfKind } from '../../shared/catalog/index.ts';
import { drawnName, nameOf } from '../../shared/catalog/naming.ts';
import type { Element } from '../../shared/design/design.ts';
import { useT } from '../i18n.ts';
import { familyVariable } from '../panels/family-colour.ts';
import { Pictogram } from '../panels/pictogram.tsx';
import { useView } from '../state/view-store.ts';

type Props = {
  element: Element;
  /** What its place in this lens means, in words. */
  place: string;
  style?: React.CSSProperties;
  onKeyDown?(event: React.KeyboardEvent): void;
  draggable?: boolean;
  /** What tells it from another of the same name. */
  note?: string | undefined;
  /** Its place once more, to be read beside the name while the card is picked; only seen, for its name says it too. */
  seenPlace?: string;
};

/** A card made small: its drawing with its name below, to pick, to drag and to move with the arrow keys. */
export function CardToken({ element, place, style, onKeyDown, draggable, note, seenPlace }: Props) {
  const t = useT();
  const picked = useView((state) => state.selection.includes(element.id));
  const family = familyOfKind(element.kind);
  const drawn = element.kind === 'metaphor' || element.kind === 'steering';
  const name = nameOf(element, t);
  return (
    <button
      type="button"
      className="token"
      data-id={element.id}
      data-picked={picked}
      draggable={draggable}
      aria-label={[name, note, t(`kind.${element.kind}.name`), place].filter(Boolean).join(', ')}
      aria-pressed={picked}
      title={name}
      style={style}
      onClick={() => useView.getState().select([element.id])}
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-leerlandschap-card', element.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={onKeyDown}
    >
      <Pictogram name={drawn ? element.entry : `family-${family}`} family={family} size={44} />
      <span style={{ borderColor: `var(--${familyVariable(family)}-ink)` }}>
        {drawnName(name)}
        {note && <small>{note}</small>}
        {picked && seenPlace && <small className="seen-place">{seenPlace}</small>}
      </span>
    </button>
  );
}

/** A card that moves to another place is drawn anew there; whoever moved it by key goes along with it. */
export function followToken(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`.token[data-id="${CSS.escape(id)}"]`)?.focus();
  });
}

/** The card that was dropped here; undefined when it was something else. */
export function droppedCard(event: React.DragEvent): string | undefined {
  return event.dataTransfer.getData('application/x-leerlandschap-card') || undefined;
}
