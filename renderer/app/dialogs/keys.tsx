const turns: Readonly<Record<string, number>> = { '→': 0, '↓': 90, '←': 180, '↑': 270 };

/** A shortcut with its arrows drawn: typed they are too small to be read. Who listens has the sign itself. */
export function Keys({ label }: { label: string }) {
  return label.split(/([→↓←↑])/).map((part) => {
    const turn = turns[part];
    if (turn === undefined) return part;
    return (
      <span key={part}>
        <span className="spoken">{part}</span>
        <svg viewBox="0 0 24 24" width="1.125em" height="1.125em" aria-hidden="true">
          <path
            d="M4 12h15m-6-6 6 6-6 6"
            transform={`rotate(${turn} 12 12)`}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.8"
            strokeLinecap="round"
          />
        </svg>
      </span>
    );
  });
}
