import './card-node.css';
import './card-dimmed.css';
import { Handle, type Node, type NodeProps, Position, useUpdateNodeInternals } from '@xyflow/react';
import { type CSSProperties, memo, useEffect, useState } from 'react';
import { entryById, familyOfKind } from '../../shared/catalog/index.ts';
import { nameOf } from '../../shared/catalog/naming.ts';
import { type Element, textOf } from '../../shared/design/design.ts';
import { pictogramOf } from '../../shared/export/card.ts';
import { cutDetail, cutPath } from '../../shared/export/cuts.ts';
import { lineHeight } from '../../shared/export/wrap.ts';
import { useT } from '../i18n.ts';
import { familyVariable } from '../panels/family-colour.ts';
import { SeverityIcon } from '../panels/severity-icon.tsx';
import { Extras } from './card-extras.tsx';
import { cardFit, factGap, factLine, zoneOf } from './card-fit.ts';
import { CardName } from './card-name.tsx';
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
      {level !== 'speck' && state.dimmed && <Back {...box} />}
      {level !== 'speck' && <Cut {...box} filled={filled} />}
      {level === 'speck' ? (
        touched && <SpeckName element={element} />
      ) : (
        <Words element={element} level={level} />
      )}
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

type BoxProps = { element: Element; width: number; height: number; level: ZoomLevel };

/** Read only by a card that was pointed at: the others need not follow every step of the zoom. */
function SpeckName({ element }: { element: Element }) {
  const t = useT();
  const zoom = useFarZoom();
  return (
    <div className="card-content" data-mute={true}>
      <CardName name={nameOf(element, t)} zoom={zoom} />
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

/** Under a card that is dimmed, so that no line behind it strikes through its name. */
function Back({ element, width, height }: BoxProps) {
  return (
    <svg
      className="card-cut card-back"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path d={cutPath(familyOfKind(element.kind), width, height)} />
    </svg>
  );
}

/** A title that would come out smaller than this on the screen is left out; its name shows on hover and focus. */
const legible = 11;

function Words({ element, level }: { element: Element; level: ZoomLevel }) {
  const t = useT();
  const zoom = useFarZoom();
  const { name, size, most, fact, factSize, padding, zone } = cardFit(element, level, t);
  const mute = size * zoom < legible;
  const result = element.kind === 'metaphor' && level === 'near' ? resultOf(element) : undefined;
  return (
    // The zone is a custom property, which React's style type does not have.
    <div
      className="card-content"
      data-mute={mute}
      style={{ '--zone': `${zone}px` } as CSSProperties}
    >
      {(zone > 0 || mute) && (
        <div className="card-picture">
          <svg
            viewBox="0 0 48 48"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: pictogramOf(element) }}
          />
          {result && <span className="card-result">{t(`catalog.${result}.name`)}</span>}
        </div>
      )}
      <div
        className="card-words"
        style={{ padding: padding.map((edge) => `${edge}px`).join(' '), gap: factGap }}
      >
        {mute ? (
          <CardName name={name} zoom={zoom} />
        ) : (
          <strong
            data-cut={most !== undefined}
            style={{ fontSize: size, lineHeight, WebkitLineClamp: most }}
          >
            {name}
          </strong>
        )}
        {fact && (
          <span className="card-fact" style={{ fontSize: factSize, lineHeight: factLine }}>
            {fact}
          </span>
        )}
      </div>
    </div>
  );
}

function resultOf(element: Element): string | undefined {
  const entry = entryById(element.entry);
  return entry && 'result' in entry && typeof entry.result === 'string' ? entry.result : undefined;
}

/** So large on the screen where cards are far away, in pixels. */
const farMarker = 22;

function Markers({ markers, isFar }: { markers: readonly string[]; isFar: boolean }) {
  const zoom = useFarZoom();
  const shown = isFar ? markers.filter((one) => one === 'error') : markers;
  if (shown.length === 0) return null;
  return (
    <span className="card-markers" style={isFar ? { fontSize: farMarker / zoom } : undefined}>
      {shown.slice(0, 2).map((one) => (
        <SeverityIcon key={one} severity={one} rimmed />
      ))}
    </span>
  );
}
