import './card-node.css';
import { Handle, type Node, type NodeProps, Position, useUpdateNodeInternals } from '@xyflow/react';
import { type CSSProperties, memo, useEffect, useState } from 'react';
import { entryById, familyOfKind } from '../../shared/catalog/index.ts';
import { nameOf } from '../../shared/catalog/naming.ts';
import { type Element, textOf } from '../../shared/design/design.ts';
import { pictogramOf } from '../../shared/export/card.ts';
import { factsOf } from '../../shared/export/card-facts.ts';
import { cutDetail, cutPath } from '../../shared/export/cuts.ts';
import { useT } from '../i18n.ts';
import { CardRename } from '../panels/card-rename.tsx';
import { familyVariable } from '../panels/family-colour.ts';
import { SeverityIcon } from '../panels/severity-icon.tsx';
import { useView } from '../state/view-store.ts';
import { titleSize } from './title-size.ts';
import { useFarZoom, useZoomLevel, type ZoomLevel } from './zoom-level.ts';

export type CardState = {
  /** Severities of what the checks say about this card, worst first. */
  readonly markers: readonly string[];
  /** Another card is pointed at, or a line may not end here. */
  readonly dimmed: boolean;
  /** Shown before a quick fix is pressed; not in the design yet. */
  readonly ghost: boolean;
  /** The line now being drawn may end here. */
  readonly target: boolean;
};
export type CardNodeType = Node<{ element: Element; state: CardState }, 'card' | 'frame'>;

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left];

export function coloursOf(family: string): CSSProperties {
  const name = familyVariable(family);
  // React's style type has no custom properties.
  return {
    '--fill': `var(--${name}-fill)`,
    '--on': `var(--${name}-on)`,
    '--tint': `var(--${name}-tint)`,
    '--family-ink': `var(--${name}-ink)`,
  } as CSSProperties;
}

export const CardNode = memo(function CardNode({
  data,
  selected,
  width = 224,
  height = 96,
}: NodeProps<CardNodeType>) {
  const level = useZoomLevel();
  const [touched, setTouched] = useState(false);
  const { element, state } = data;
  const family = familyOfKind(element.kind);
  const isFar = level === 'far' || level === 'speck';
  const filled = isFar || family === 'obstacles' || family === 'notes';
  const box = { element, width, height, level };
  return (
    <div
      className="card"
      onPointerEnter={() => setTouched(true)}
      data-kind={element.kind}
      data-family={family}
      data-level={level}
      data-filled={filled}
      data-selected={selected}
      data-dimmed={state.dimmed}
      data-ghost={state.ghost}
      data-target={state.target}
      data-wanted={textOf(element.attributes, 'status') === 'wanted'}
      style={coloursOf(family)}
    >
      {level !== 'speck' && <Cut {...box} filled={filled} />}
      {level === 'speck' ? touched && <SpeckName element={element} /> : <Words {...box} />}
      {level !== 'speck' && <Markers markers={state.markers} isFar={isFar} />}
      <Extras element={element} />
      {touched || (state.target && !isFar) ? (
        <Dots card={element.id} />
      ) : (
        // React Flow draws a line only to a card in which it can measure an end for it.
        <i className="source" hidden data-handleid="right" data-handlepos="right" />
      )}
    </div>
  );
});

/** Where a line can be pulled from; only on a card that was pointed at, as four for every card are many. */
function Dots({ card }: { card: string }) {
  const measure = useUpdateNodeInternals();
  useEffect(() => measure(card), [measure, card]);
  return sides.map((side) => (
    <Handle key={side} id={side} type="source" position={side} aria-hidden="true" />
  ));
}

/** The sign of a card that stays where it is. */
export function Lock() {
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
function Extras({ element }: { element: Element }) {
  const renaming = useView((state) => state.renaming === element.id);
  return (
    <>
      {element.locked && <Lock />}
      {renaming && <CardRename element={element} />}
    </>
  );
}

type BoxProps = { element: Element; width: number; height: number; level: ZoomLevel };

/** Read only by a card that was pointed at: the others need not follow every step of the zoom. */
function SpeckName({ element }: { element: Element }) {
  const t = useT();
  const zoom = useFarZoom();
  return (
    <div className="card-content" data-mute={true}>
      <span className="card-name" style={{ fontSize: 16 / zoom }}>
        {nameOf(element, t)}
      </span>
    </div>
  );
}

function Cut({ element, width: w, height: h, filled, level }: BoxProps & { filled: boolean }) {
  const family = familyOfKind(element.kind);
  const path = cutPath(family, w, h);
  const clip = `in-${element.id}`;
  const form = element.kind === 'metaphor';
  const zone = zoneOf(element, level);
  return (
    <svg className="card-cut" width={w} height={h} viewBox={`0 0 ${w} ${h}`} aria-hidden="true">
      <clipPath id={clip}>
        <path d={path} />
      </clipPath>
      <path className="card-ring" d={path} />
      <path className="card-gap" d={path} />
      <path className="card-under" d={path} />
      <path className="card-body" d={path} />
      {!filled && (
        <rect
          className="card-zone"
          clipPath={`url(#${clip})`}
          width={form ? w : zone}
          height={form ? zone : h}
        />
      )}
      <path className="card-outline" d={path} />
      <path className="card-detail" d={cutDetail(family, w, h)} />
    </svg>
  );
}

/** The coloured part of a card: a band on top of a form, a strip at the left of the others. */
function zoneOf(element: Element, level: ZoomLevel): number {
  if (element.kind === 'metaphor') return level === 'near' ? 76 : 94;
  return element.kind === 'goal' ? 66 : 62;
}

/** A title that would come out smaller than this on the screen is left out; its name shows on hover and focus. */
const legible = 11;

function Words({ element, width, height, level }: BoxProps) {
  const t = useT();
  const zoom = useFarZoom();
  const family = familyOfKind(element.kind);
  const form = element.kind === 'metaphor';
  const note = family === 'notes';
  const zone = zoneOf(element, level);
  const name = nameOf(element, t);
  const side = note ? 28 : zone + (family === 'goals' ? 38 : 28);
  const room = { width: width - (form ? 20 : side), height: form ? 66 : height - 14 };
  const size = titleSize(name, room, element.kind, level);
  const facts = note ? [] : factsOf(element, t).slice(0, form && level === 'near' ? 3 : 1);
  const result = form && level === 'near' ? resultOf(element) : undefined;
  return (
    // The zone is a custom property, which React's style type does not have.
    <div
      className="card-content"
      data-mute={size * zoom < legible}
      style={{ '--zone': `${zone}px` } as CSSProperties}
    >
      {!note && (
        <div className="card-picture">
          <svg
            viewBox="0 0 48 48"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: pictogramOf(element) }}
          />
          {result && <span className="card-result">{t(`catalog.${result}.name`)}</span>}
        </div>
      )}
      <div className="card-words">
        {size * zoom < legible && (
          <span className="card-name" style={{ fontSize: 16 / zoom }}>
            {name}
          </span>
        )}
        {size * zoom >= legible && <strong style={{ fontSize: size }}>{name}</strong>}
        {level !== 'far' && facts.length > 0 && (
          <span className="card-fact">{facts.join(', ')}</span>
        )}
      </div>
    </div>
  );
}

function resultOf(element: Element): string | undefined {
  const entry = entryById(element.entry);
  return entry && 'result' in entry && typeof entry.result === 'string' ? entry.result : undefined;
}

function Markers({ markers, isFar }: { markers: readonly string[]; isFar: boolean }) {
  const shown = isFar ? markers.filter((one) => one === 'error') : markers;
  if (shown.length === 0) return null;
  return (
    <span className="card-markers">
      {shown.slice(0, 2).map((one) => (
        <SeverityIcon key={one} severity={one} />
      ))}
    </span>
  );
}
