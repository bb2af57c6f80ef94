import { useT } from '../i18n.ts';

type Props = {
  severity: string;
  /** Lies on a card rather than on paper, and is kept apart from it by a rim. */
  rimmed?: boolean;
};

/** Form first, then glyph, then colour; the word is its accessible name. */
export function SeverityIcon({ severity, rimmed }: Props) {
  const t = useT();
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.5rem"
      height="1.5rem"
      role="img"
      aria-label={t(`severity.${severity}`)}
      className="severity"
    >
      {rimmed && <path d={rims[severity] ?? rims.unknown} {...rim} />}
      {drawings[severity] ?? drawings.unknown}
    </svg>
  );
}

const mark = { fill: 'none', strokeWidth: 2.4, strokeLinecap: 'round' } as const;
const rim = {
  fill: 'var(--paper)',
  stroke: 'var(--paper)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
} as const;
const triangle = 'M12 2.500 22.500 20.500h-21z';
const disc = 'M1 12a11 11 0 0 1 22 0a11 11 0 0 1-22 0z';
/** Outlines of the signs that lie on cards. */
const rims: Readonly<Record<string, string>> = {
  error: triangle,
  warning: triangle,
  hint: disc,
  unknown: disc,
};
const drawings: Readonly<Record<string, React.ReactNode>> = {
  error: (
    <>
      <path d="M12 2 23 21H1z" fill="var(--problem)" />
      <path d="M12 9v5M12 17.6v.2" {...mark} stroke="var(--paper)" />
    </>
  ),
  warning: (
    <>
      <path
        d="M12 3.5 21.5 20h-19z"
        fill="var(--paper)"
        stroke="var(--problem)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M12 10v4M12 17v.2" {...mark} stroke="var(--problem)" />
    </>
  ),
  hint: (
    <>
      <circle cx="12" cy="12" r="11" fill="var(--hint)" />
      <path
        d="M9.5 15h5M10.3 18h3.4M12 6a4.2 4.2 0 0 0-2.5 7.500h5A4.200 4.200 0 0 0 12 6z"
        {...mark}
        strokeWidth="1.8"
        stroke="var(--paper)"
      />
    </>
  ),
  praise: (
    <>
      <rect x="1" y="1" width="22" height="22" rx="6" fill="var(--praise)" />
      <path
        d="M9 21c0-6 6-11 12-9 5 1.7 4 9-1 9.5-4.5.4-6-4.5-2-9C23 7 34 4 38 10c5 8-8 19-26 34"
        transform="translate(1.2 .6) scale(.44)"
        {...mark}
        strokeWidth="5"
        strokeLinejoin="round"
        stroke="var(--paper)"
      />
    </>
  ),
  accepted: (
    <path
      d="M4 2h16v18l-2.700-2-2.600 2-2.700-2-2.700 2-2.600-2L4 20zM8 8h8M8 12h5"
      {...mark}
      strokeWidth="2"
      strokeLinejoin="round"
      stroke="var(--accepted)"
    />
  ),
  unknown: (
    <>
      <circle
        cx="12"
        cy="12"
        r="10.500"
        fill="var(--paper)"
        stroke="var(--unknown)"
        strokeWidth="2"
        strokeDasharray="3 3"
      />
      <path
        d="M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.8.4-1 1-1 1.7M12 16.800v.2"
        {...mark}
        strokeWidth="2"
        stroke="var(--unknown)"
      />
    </>
  ),
};
