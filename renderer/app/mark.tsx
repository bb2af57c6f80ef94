const seats = [0, 60, 120, 180, 240, 300];

/** The six places at the table; the mark of the program. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 40" width="2.25rem" height="2.25rem" aria-hidden="true">
      <circle cx="20" cy="20" r="19" fill="var(--leervormen-fill)" />
      {seats.map((turn) => (
        <circle
          key={turn}
          cx="20"
          cy="8.5"
          r="4.6"
          fill="#fdfefb"
          transform={`rotate(${turn} 20 20)`}
        />
      ))}
      <circle cx="20" cy="20" r="3.6" fill="var(--accent)" />
    </svg>
  );
}
