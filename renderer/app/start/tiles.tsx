import { useId } from 'react';
import { useT } from '../../i18n.ts';
import { Pictogram } from '../../panels/pictogram.tsx';

export type Tile = {
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  readonly picture?: string;
  readonly family?: string;
};

type SeveralProps = {
  label: string;
  /** The title of the page already says it: then the label is only for who hears the page. */
  isTitle?: boolean;
  tiles: readonly Tile[];
  chosen: readonly string[] | undefined;
  /** No more than this can be chosen; the others wait until one is let go. */
  most?: number;
  change(chosen: string[]): void;
};

export function Several({
  label,
  isTitle = false,
  tiles,
  chosen = [],
  most,
  change,
}: SeveralProps) {
  const t = useT();
  const full = most !== undefined && chosen.length >= most;
  return (
    <fieldset className="tiles">
      <legend>
        <span className={isTitle ? 'spoken' : undefined}>{label}</span>{' '}
        {most !== undefined && <small>{t('questions.most', { count: most })}</small>}
      </legend>
      {tiles.map((tile) => {
        const on = chosen.includes(tile.id);
        return (
          <label key={tile.id} className="choice-tile" data-on={on} title={tile.text}>
            <Picture tile={tile} />
            <Words tile={tile} />
            <input
              type="checkbox"
              checked={on}
              disabled={full && !on}
              onChange={({ target }) =>
                change(
                  target.checked ? [...chosen, tile.id] : chosen.filter((one) => one !== tile.id),
                )
              }
            />
          </label>
        );
      })}
    </fieldset>
  );
}

type OneProps = {
  label: string;
  isTitle?: boolean;
  tiles: readonly Tile[];
  chosen: string | undefined;
  change(chosen: string | undefined): void;
};

/** One or none: choosing what is chosen lets it go. */
export function One({ label, isTitle = false, tiles, chosen, change }: OneProps) {
  const name = useId();
  return (
    <fieldset className="tiles">
      <legend className={isTitle ? 'spoken' : undefined}>{label}</legend>
      {tiles.map((tile) => (
        <label key={tile.id} className="choice-tile" data-on={chosen === tile.id}>
          <Picture tile={tile} />
          <Words tile={tile} />
          <input
            type="radio"
            name={name}
            checked={chosen === tile.id}
            onChange={() => change(tile.id)}
            onClick={() => {
              if (chosen === tile.id) change(undefined);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

function Picture({ tile: { picture, family } }: { tile: Tile }) {
  return picture && family ? <Pictogram name={picture} family={family} size={48} /> : null;
}

function Words({ tile: { label, text } }: { tile: Tile }) {
  return (
    <span>
      <strong>{label}</strong>
      {text && <small>{text}</small>}
    </span>
  );
}
