import { Handle, type Node, type NodeProps, Position, useStore } from '@xyflow/react';
import { type CSSProperties, memo } from 'react';
import { familyOfKind } from '../../shared/catalog/index.ts';
import { nameOf } from '../../shared/catalog/naming.ts';
import type { Element } from '../../shared/design/design.ts';
import { textOf } from '../../shared/design/design.ts';
import { cutPath } from '../../shared/export/cuts.ts';
import { pictograms } from '../../shared/export/pictograms.ts';
import { useT } from '../i18n.ts';
import { familyVariable } from '../panels/family-colour.ts';
import { SeverityIcon } from '../panels/severity-icon.tsx';
import { factsOf } from './facts.ts';
import { type ZoomLevel, zoomLevel } from './geometry.ts';

export type CardNodeType = Node<
  {
    element: Element;
    markers: readonly string[];
    dimmed: boolean;
    ghost: boolean;
    target: boolean;
  },
  'card' | 'frame'
>;

const positions = [Position.Top, Position.Right, Position.Bottom, Position.Left];

function colours(family: string): CSSProperties {
  const name = familyVariable(family);
  // React's style type has no custom properties.
  return {
    '--fill': `var(--${name}-fill)`,
    '--on': `var(--${name}-on)`,
    '--tint': `var(--${name}-tint)`,
    '--family-ink': `var(--${name}-ink)`,
  } as CSSProperties;
}

/** The largest size at which the longest word still fits its room. */
export function titleSize(
  title: string,
  room: number,
  [small, large]: readonly [number, number],
): number {
  const longest = Math.max(1, ...title.split(/[\s\u00ad-]+/).map((word) => word.length));
  return Math.max(small, Math.min(large, Math.floor(room / (longest * 0.575))));
}

function sizesOf(kind: string, level: ZoomLevel): readonly [number, number] {
  if (kind === 'goal') return level === 'near' ? [16, 18] : [20, 24];
  if (kind === 'note') return level === 'near' ? [14, 16] : [18, 21];
  if (kind === 'metaphor') return level === 'near' ? [17, 21] : [20, 28];
  return level === 'near' ? [15, 19] : [17, 24];
}

export const CardNode = memo(function CardNode({
  data,
  selected,
  width,
  height,
}: NodeProps<CardNodeType>) {
  const t = useT();
  const level = useStore((state) => zoomLevel(state.transform[2]));
  const { element, markers } = data;
  const w = width ?? 224;
  const h = height ?? 96;
  const family = familyOfKind(element.kind);
  const form = element.kind === 'metaphor';
  const note = element.kind === 'note';
  const name = nameOf(element, t);
  const path = cutPath(family, w, h);
  const clip = `cut-${element.id}`;
  const zone = form ? (level === 'near' ? 76 : 94) : 62;
  const filled = level === 'far' || element.kind === 'bottleneck' || note;
  const room = form ? w - 20 : note ? w - 24 : w - zone - 34;
  const facts = note ? [] : factsOf(element, t).slice(0, form && level === 'near' ? 2 : 1);
  const picture = form || element.kind === 'steering' ? element.entry : `family-${family}`;
  const drawing = pictograms[picture] ?? pictograms[`family-${family}`] ?? '';
  return (
    <div
      className="card"
      data-kind={element.kind}
      data-level={level}
      data-filled={filled}
      data-selected={selected}
      data-dimmed={data.dimmed}
      data-ghost={data.ghost}
      data-target={data.target}
      data-wanted={textOf(element.attributes, 'status') === 'wanted'}
      style={colours(family)}
    >
      <svg className="card-cut" width={w} height={h} viewBox={`0 0 ${w} ${h}`} aria-hidden="true">
        <clipPath id={clip}>
          <path d={path} />
        </clipPath>
        <path className="card-gap" d={path} />
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
      </svg>
      <div
        className="card-content"
        style={{ '--zone': `${zone}px` } as CSSProperties /* custom property */}
      >
        {!note && (
          <svg
            className="card-picture"
            viewBox="0 0 48 48"
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, compiled into the program
            dangerouslySetInnerHTML={{ __html: drawing }}
          />
        )}
        <div className="card-words">
          <strong style={{ fontSize: titleSize(name, room, sizesOf(element.kind, level)) }}>
            {name}
          </strong>
          {level !== 'far' && facts.length > 0 && (
            <span className="card-fact">{facts.join(', ')}</span>
          )}
        </div>
      </div>
      {markers.length > 0 && (
        <span className="card-markers">
          {(level === 'far' ? markers.filter((one) => one === 'error') : markers)
            .slice(0, 2)
            .map((one) => (
              <SeverityIcon key={one} severity={one} />
            ))}
        </span>
      )}
      {positions.map((side) => (
        <Handle key={side} id={side} type="source" position={side} aria-hidden="true" />
      ))}
    </div>
  );
});

export const FrameNode = memo(function FrameNode({ data, selected }: NodeProps<CardNodeType>) {
  const t = useT();
  return (
    <div
      className="frame"
      data-selected={selected}
      data-dimmed={data.dimmed}
      style={colours('notes')}
    >
      <strong>{nameOf(data.element, t)}</strong>
    </div>
  );
});
