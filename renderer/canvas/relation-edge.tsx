import './relation-edge.css';
import { type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { RelationType } from '../../shared/design/relations.ts';
import { labelSize } from '../../shared/export/label-place.ts';
import { groundWidth, relationLooks } from '../../shared/export/relation-looks.ts';
import type { RelationLine } from '../../shared/export/relation-paths.ts';
import { useT } from '../i18n.ts';
import { useFarZoom, useZoomLevel, type ZoomLevel } from './zoom-level.ts';

export type RelationEdgeType = Edge<
  {
    type: RelationType;
    line: RelationLine;
    isTwoWay: boolean;
    isGhost: boolean;
    /** Other cards are pointed at, and this line ends in none of them. */
    isDimmed: boolean;
    /** It ends in a card that is picked. */
    isOwn: boolean;
    hasRoom: boolean;
  },
  'relation'
>;

type EndProps = { at: RelationLine['end']; type: RelationType };

function End({ at, type }: EndProps) {
  const look = relationLooks[type];
  return (
    <path
      d={look.end}
      transform={placed(at)}
      className={look.open ? 'relation-end open' : 'relation-end'}
    />
  );
}

function Ground({ at, type }: EndProps) {
  const { end } = relationLooks[type];
  return (
    <path d={end} transform={placed(at)} className="relation-ground" strokeWidth={groundWidth} />
  );
}

function placed({ x, y, angle }: RelationLine['end']): string {
  return `translate(${x} ${y}) rotate(${angle})`;
}

type LabelProps = { at: RelationLine['middle']; text: string; picked?: boolean; own?: boolean };

function Label({
  at,
  text,
  picked,
  own,
  size,
  shown,
}: LabelProps & { size: number; shown: boolean }) {
  return (
    <span
      className="relation-label"
      data-shown={shown}
      data-picked={picked}
      data-own={own}
      style={{ translate: `calc(${at.x}px - 50%) calc(${at.y}px - 50%)`, fontSize: size }}
    >
      {text}
    </span>
  );
}

/** Keeps its size on the screen; the only label that follows the zoom. */
function PickedLabel({ level, ...props }: LabelProps & { level: ZoomLevel }) {
  const zoom = useFarZoom();
  return <Label {...props} picked size={sizeAt(level) / zoom} shown={true} />;
}

function sizeAt(level: ZoomLevel): number {
  return level === 'near' ? 15 : labelSize;
}

export const RelationEdge = memo(function RelationEdge({
  data,
  selected,
}: EdgeProps<RelationEdgeType>) {
  const t = useT();
  const level = useZoomLevel();
  if (!data) return null;
  const { line, type, isGhost, isDimmed, isOwn } = data;
  const look = relationLooks[type];
  const isTold = (data.hasRoom && level === 'middle') || level === 'near';
  const labelled = selected || (isTold && !isDimmed);
  return (
    <g
      className={isGhost ? 'relation ghost' : isDimmed ? 'relation dimmed' : 'relation'}
      data-own={isOwn}
    >
      {look.ground && <Ground at={line.end} type={type} />}
      {selected && <path d={line.path} className="relation-glow" />}
      <path d={line.path} className="react-flow__edge-interaction" strokeWidth={16} />
      <path
        d={line.path}
        className="relation-line"
        strokeWidth={look.width}
        strokeDasharray={look.dash}
        strokeLinecap={look.dash?.startsWith('0') ? 'round' : 'butt'}
      />
      {look.double && <path d={line.path} className="relation-core" />}
      <End at={line.end} type={type} />
      {(look.bothEnds || data.isTwoWay) && <End at={line.start} type={type} />}
      {labelled && (
        <EdgeLabelRenderer>
          {selected ? (
            <PickedLabel at={line.middle} text={t(`relation.${type}.from`)} level={level} />
          ) : (
            <Label
              at={line.middle}
              text={t(`relation.${type}.from`)}
              size={sizeAt(level)}
              shown={data.hasRoom}
              own={isOwn}
            />
          )}
        </EdgeLabelRenderer>
      )}
    </g>
  );
});
