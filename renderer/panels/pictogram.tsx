import { cutPath } from '../../shared/export/cuts.ts';
import { pictograms } from '../../shared/export/pictograms.ts';
import { familyVariable } from './family-colour.ts';
import './pictogram.css';

/** `size` is in pixels at the ordinary size of text, and grows with it. */
type Props = { name: string; family: string; size: number };
/** For a place where the tile needs an outline, as on a ground that is as dark as the tile. */
type TileStyle = React.CSSProperties & { '--family-ink': string };
/** `hollow`: only its lines, for what is not there yet. */
type TileProps = Props & { hollow?: boolean };

function inRem(pixels: number): string {
  return `${pixels / 16}rem`;
}

function Drawing({ name }: { name: string }) {
  return <g dangerouslySetInnerHTML={{ __html: pictograms[name] ?? '' }} />;
}

/** One of the project's own drawings on its family's tile; decorative, the name stands beside it. */
export function Pictogram({ name, family, size, hollow = false }: TileProps) {
  const colour = familyVariable(family);
  const style: TileStyle = {
    width: inRem(size),
    height: inRem(size),
    background: hollow ? 'none' : `var(--${colour}-fill)`,
    color: hollow ? `var(--${colour}-ink)` : `var(--${colour}-on)`,
    '--family-ink': `var(--${colour}-ink)`,
  };
  return (
    <span
      className="tile"
      data-family={hollow ? undefined : family}
      data-hollow={hollow}
      style={style}
    >
      <svg
        viewBox="0 0 48 48"
        width={inRem(size * 0.8)}
        height={inRem(size * 0.8)}
        aria-hidden="true"
      >
        <Drawing name={name} />
      </svg>
    </span>
  );
}

/** A family as the silhouette its cards have on the table; `size` is its height. */
export function CutPictogram({ name, family, size }: Props) {
  const colour = familyVariable(family);
  const [width, height] = family === 'forms' ? [84, 92] : [124, 88];
  return (
    <svg
      className="cut-tile"
      data-family={family}
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      height={inRem(size)}
      aria-hidden="true"
      color={`var(--${colour}-on)`}
    >
      <path
        d={cutPath(family, width, height)}
        fill={`var(--${colour}-fill)`}
        stroke={`var(--${colour}-ink)`}
        strokeWidth="4"
      />
      <svg
        aria-hidden="true"
        x={(width - 60) / 2 - (family === 'goals' ? 6 : 0)}
        y={(height - 60) / 2 + (family === 'partners' ? 4 : 0)}
        width="60"
        height="60"
        viewBox="0 0 48 48"
      >
        <Drawing name={name} />
      </svg>
    </svg>
  );
}
