import { MiniMap } from '@xyflow/react';
import { familyOfKind } from '../../shared/catalog/index.ts';
import { useT } from '../i18n.ts';
import { familyVariable } from '../panels/family-colour.ts';
import type { CardNodeType } from './card-node.tsx';

/** The whole table, small, in the colours of the families. */
export function Minimap() {
  const t = useT();
  return (
    <MiniMap<CardNodeType>
      pannable
      zoomable
      ariaLabel={t('command.view.minimap')}
      nodeColor={fillOf}
      nodeStrokeColor={inkOf}
      nodeStrokeWidth={8}
      maskColor="transparent"
      maskStrokeColor="var(--ink)"
      maskStrokeWidth={2}
      position="top-right"
    />
  );
}

function fillOf({ data }: CardNodeType): string {
  return data.element.kind === 'frame' ? 'none' : `var(--${familyOf(data)}-fill)`;
}

function inkOf({ data }: CardNodeType): string {
  return `var(--${familyOf(data)}-ink)`;
}

function familyOf({ element }: CardNodeType['data']): string {
  return familyVariable(familyOfKind(element.kind));
}
