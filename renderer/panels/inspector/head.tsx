import { useView } from '../../state/view-store.ts';
import { CloseButton } from '../close-button.tsx';
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
  const select = useView((state) => state.select);
  const colour = familyVariable(family);
  const style = { background: `var(--${colour}-fill)`, color: `var(--${colour}-on)` };
  return (
    <>
      <div className="head-away" style={{ color: style.color }}>
        <CloseButton className="put-away-button" close={() => select([])} />
      </div>
      {/* Lies behind the head and comes to light when that has scrolled away; who listens has the head itself. */}
      <div className="head-bar" style={style} aria-hidden="true">
        <small>{over}</small>
        <strong>{title}</strong>
      </div>
      <header style={style}>
        {picture && <Pictogram name={picture} family={family} size={64} />}
        <div>
          <small>{over}</small>
          <h2>{title}</h2>
        </div>
      </header>
    </>
  );
}
