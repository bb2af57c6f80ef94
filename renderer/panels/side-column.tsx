import { useView } from '../state/view-store.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { FindingPanel } from './checks/finding-panel.tsx';
import { FindingsPanel } from './checks/findings-panel.tsx';
import { PlacePanel } from './checks/place-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { MoreToSee } from './more-to-see.tsx';
import './inspector/inspector.css';

/** The column right of the table: the back of a card, or what the checks have to say. */
export function SideColumn() {
  return (
    <MoreToSee>
      <Column />
    </MoreToSee>
  );
}

function Column() {
  const side = useView((state) => state.side);
  switch (side?.kind) {
    case 'findings':
      return <FindingsPanel />;
    case 'finding':
      return <FindingPanel id={side.key} />;
    case 'place':
      return <PlacePanel place={side.place} />;
    case 'history':
      return <HistoryPanel />;
    case 'advice':
      return <AdvicePanel />;
    case undefined:
      return <Inspector />;
  }
}
