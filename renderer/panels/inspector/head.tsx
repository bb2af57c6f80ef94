import { useT } from '../../i18n.ts';
import { useView } from '../../state/view-store.ts';
import { Cross } from '../cross.tsx';
import { familyVariable } from '../family-colour.ts';
import { Pictogram } from '../pictogram.tsx';

/** The head of the back of a card, in the colour of its family. */
export function Head({
  title,
  over,
  family,
  picture,
}: {
  title: string;
  over: string;
  family: string;
  picture?: string;
}) {
  const t = useT();
  const select = useView((state) => state.select);
  const colour = familyVariable(family);
  return (
    <header style={{ background: `var(--${colour}-fill)`, color: `var(--${colour}-on)` }}>
      {picture && <Pictogram name={picture} family={family} size={64} />}
      <div>
        <small>{over}</small>
        <h2>{title}</h2>
      </div>
      <button
        type="button"
        className="put-away-button"
        aria-label={t('app.close')}
        onClick={() => select([])}
      >
        <Cross />
      </button>
    </header>
  );
}
