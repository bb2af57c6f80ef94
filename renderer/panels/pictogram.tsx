import { pictograms } from '../../shared/export/pictograms.ts';
import { familyVariable } from './family-colour.ts';

/** One of the project's own drawings on its family's tile; decorative, the name stands beside it. */
export function Pictogram({ name, family, size }: { name: string; family: string; size: number }) {
  const colour = familyVariable(family);
  return (
    <span
      className="tile"
      data-family={family}
      style={{
        width: size,
        height: size,
        background: `var(--${colour}-fill)`,
        color: `var(--${colour}-on)`,
      }}
    >
      <svg
        viewBox="0 0 48 48"
        width={size * 0.8}
        height={size * 0.8}
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: pictograms[name] ?? '' }}
      />
    </span>
  );
}
