import { type Edge, EdgeLabelRenderer, type EdgeProps, useStore } from '@xyflow/react';
import { memo } from 'react';
import type { RelationType } from '../../shared/design/relations.ts';
import { useT } from '../i18n.ts';
import { type RelationLine, zoomLevel } from './geometry.ts';
import { relationLooks } from './relation-look.ts';

export type RelationEdgeType = Edge<
  { type: RelationType; line: RelationLine; twoWay: boolean; ghost: boolean },
  'relation'
>;

type Point = RelationLine['end'];

function End({ at, look }: { at: Point; look: (typeof relationLooks)[RelationType] }) {
  return (
    <path
      d={look.end}
      transform={`translate(${at.x} ${at.y}) rotate(${at.angle})`}
      className={look.open ? 'relation-end open' : 'relation-end'}
    />
  );
}

export const RelationEdge = memo(function RelationEdge({
  data,
  selected,
}: EdgeProps<RelationEdgeType>) {
  const t = useT();
  const level = useStore((state) => zoomLevel(state.transform[2]));
  if (!data) return null;
  const { line, type } = data;
  const look = relationLooks[type];
  return (
    <g className={data.ghost ? 'relation ghost' : 'relation'}>
      {selected && <path d={line.path} className="relation-glow" />}
      <path
        d={line.path}
        className="react-flow__edge-interaction"
        fill="none"
        strokeOpacity={0}
        strokeWidth={16}
      />
      <path
        d={line.path}
        className="relation-line"
        strokeWidth={look.width}
        strokeDasharray={look.dash}
        strokeLinecap={look.dash?.startsWith('0') ? 'round' : 'butt'}
      />
      {look.double && <path d={line.path} className="relation-core" strokeWidth={2.6} />}
      <End at={line.end} look={look} />
      {(look.bothEnds || data.twoWay) && <End at={line.start} look={look} />}
      <EdgeLabelRenderer>
        <span
          className="relation-label"
          data-level={level}
          data-selected={selected}
          style={{ translate: `calc(${line.middle.x}px - 50%) calc(${line.middle.y}px - 50%)` }}
        >
          {t(`relation.${type}.from`)}
        </span>
      </EdgeLabelRenderer>
    </g>
  );
});
