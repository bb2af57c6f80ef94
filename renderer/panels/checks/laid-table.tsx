import type { FactorId } from '../../../shared/rules/index.ts';
import { useT } from '../../i18n.ts';

type States = Readonly<Record<string, string>>;

/** Clockwise from the top, always in this order. */
export const places: readonly FactorId[] = [
  'sf-ownership',
  'sf-networks',
  'sf-hybrid',
  'sf-places',
  'sf-experts',
  'sf-mentors',
];

/** The six factors as places at a round table; the words stand beside it, so the drawing itself is decoration. */
export function LaidTable({ states }: { states: States }) {
  return (
    <svg viewBox="0 0 152 152" aria-hidden="true" className="laid-table">
      <circle cx="76" cy="76" r="72" fill="var(--cloth)" stroke="var(--ink)" strokeWidth="2" />
      {places.map((place, index) => {
        const angle = (index * Math.PI) / 3;
        return (
          <g
            key={place}
            transform={`translate(${76 + 48 * Math.sin(angle)} ${76 - 48 * Math.cos(angle)})`}
          >
            <Plate state={states[place] ?? 'unknown'} radius={16} />
          </g>
        );
      })}
    </svg>
  );
}

export function Plate({ state, radius: r }: { state: string; radius: number }) {
  const thin = Math.max(1.5, r * 0.07);
  if (state === 'covered') {
    return (
      <>
        <circle r={r} fill="var(--plate)" />
        <circle r={r * 0.68} fill="none" stroke="var(--plate-on)" strokeWidth={thin} />
        <path
          d={`M${-r * 0.32} 0l${r * 0.24} ${r * 0.26} ${r * 0.42}-${r * 0.5}`}
          fill="none"
          stroke="var(--plate-on)"
          strokeWidth={thin * 1.7}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </>
    );
  }
  if (state === 'partly') {
    return (
      <>
        <circle r={r} fill="var(--cloth)" stroke="var(--plate)" strokeWidth={thin * 1.3} />
        <path d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`} fill="var(--plate)" />
      </>
    );
  }
  if (state === 'not-yet') {
    return (
      <>
        <circle r={r} fill="var(--cloth)" stroke="var(--ink)" strokeWidth={thin} />
        <circle r={r * 0.62} fill="none" stroke="var(--ink)" strokeWidth={thin} />
      </>
    );
  }
  return (
    <>
      <circle
        r={r}
        fill="none"
        stroke="var(--unknown)"
        strokeWidth={thin * 1.3}
        strokeDasharray={`${r * 0.22} ${r * 0.18}`}
      />
      <text
        textAnchor="middle"
        y={r * 0.38}
        fontSize={r * 1.1}
        fontWeight="700"
        fill="var(--unknown)"
      >
        {'?'}
      </text>
    </>
  );
}

export function PlateIcon({ state }: { state: string }) {
  const t = useT();
  return (
    <svg
      viewBox="-12 -12 24 24"
      width="1.5rem"
      height="1.5rem"
      role="img"
      aria-label={t(`factor-state.${state}`)}
    >
      <Plate state={state} radius={11} />
    </svg>
  );
}
