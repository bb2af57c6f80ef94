import type { Basis as BasisName } from '../../../shared/catalog/basis.ts';
import { entryById } from '../../../shared/catalog/index.ts';
import { definitionOf } from '../../../shared/catalog/naming.ts';
import { placesInWords, sourceInWords } from '../../../shared/catalog/source-places.ts';
import { useT } from '../../i18n.ts';
import { useView } from '../../state/view-store.ts';

/** What the catalogue says of a card, each statement with its basis; the whole page is in the knowledge base. */
export function AboutEntry({ id }: { id: string }) {
  const t = useT();
  const entry = entryById(id);
  if (!entry) return null;
  const definition = definitionOf(id, t);
  return (
    <section className="about">
      <h3>{t('inspector.about')}</h3>
      {definition && <p>{definition}</p>}
      <Basis basis={entry.basis} reference={entry.ref} />
      {entry.statements?.map((statement) => (
        <details key={statement.id}>
          <summary>
            <span>{labelOf(statement.id, t)}</span>
            <Basis basis={statement.basis} reference={statement.ref} />
          </summary>
          <p>{t(`catalog.${id}.${statement.id}`)}</p>
        </details>
      ))}
      <button
        type="button"
        className="link"
        onClick={() => useView.getState().show({ reading: { book: 'knowledge', id } })}
      >
        {t('inspector.read')}
      </button>
    </section>
  );
}

/** A statement that only one card makes has no label of its own. */
function labelOf(id: string, t: ReturnType<typeof useT>): string {
  const key = `statement.${id}`;
  const label = t(key);
  return label === key ? t('inspector.more') : label;
}

/** Whether the agenda says it or it was elaborated, and where. */
function Basis({ basis, reference }: { basis: BasisName; reference: string }) {
  const t = useT();
  const isSource = basis === 'source';
  const places = isSource ? placesInWords(reference, t) : '';
  const word = t(isSource ? 'basis.source' : 'basis.elaborated');
  return (
    <span
      className="basis"
      data-basis={isSource ? 'source' : 'elaborated'}
      title={sourceInWords(basis, reference, t)}
    >
      {places ? `${word}: ${places}` : word}
    </span>
  );
}
