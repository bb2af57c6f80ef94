import { useT } from '../i18n.ts';
import { Plate, places } from './checks/laid-table.tsx';

/** The six places in one line, with their short names; the whole name and the state are in words for who asks. */
export function PlateStrip({ states }: { states: Readonly<Record<string, string>> }) {
  const t = useT();
  return (
    <span className="plate-strip">
      {places.map((place) => {
        const state = states[place] ?? 'unknown';
        const words = `${t(`factor.${place}`)}: ${t(`factor-state.${state}`)}`;
        return (
          <span key={place} title={words}>
            <svg
              viewBox="-12 -12 24 24"
              width="1.375rem"
              height="1.375rem"
              role="img"
              aria-label={words}
            >
              <Plate state={state} radius={11} />
            </svg>
            <small aria-hidden="true">{t(`factor-short.${place}`)}</small>
          </span>
        );
      })}
    </span>
  );
}
