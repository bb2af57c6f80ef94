import './empty-table.css';
import type { FamilyId } from '../../shared/catalog/index.ts';
import { cutPath } from '../../shared/export/cuts.ts';
import { useT } from '../i18n.ts';
import { useView } from '../state/view-store.ts';
import { coloursOf } from './card-node.tsx';

const seats = [
  'goals',
  'partners',
  'participants',
  'forms',
  'support',
] as const satisfies readonly FamilyId[];

/** Five places that ask their question; each opens its part of the card box. */
export function EmptyTable() {
  const t = useT();
  return (
    <div className="empty-table">
      <h2>{t('canvas.empty-title')}</h2>
      <div className="ghosts">
        {seats.map((family) => (
          <button
            type="button"
            key={family}
            className="ghost-card"
            style={coloursOf(family)}
            onClick={() => useView.getState().show({ family, traysOpen: true })}
          >
            <svg viewBox="0 0 224 108" preserveAspectRatio="none" aria-hidden="true">
              <path d={cutPath(family, 224, 108)} />
            </svg>
            <span>{t(`canvas.empty.${family}`)}</span>
          </button>
        ))}
      </div>
      <p>{t('canvas.empty-text')}</p>
    </div>
  );
}
