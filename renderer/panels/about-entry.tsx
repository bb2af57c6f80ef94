import { entryById } from '../../shared/catalog/index.ts';
import { metaphors } from '../../shared/catalog/metaphors/index.ts';
import { useT } from '../i18n.ts';

/** What the catalogue says of a card, each statement with its basis. */
export function AboutEntry({ id }: { id: string }) {
  const t = useT();
  const entry = entryById(id);
  const metaphor = metaphors.find((one) => one.id === id);
  if (!entry) return null;
  return (
    <section className="about">
      <h3>{t('inspector.about')}</h3>
      <p>{t(`catalog.${id}.definition`)}</p>
      <Basis basis={entry.basis} reference={entry.ref} />
      {metaphor &&
        Object.entries(metaphor.aspects).map(([aspect, source]) => (
          <details key={aspect} open={aspect === 'result'}>
            <summary>
              {t(`aspect.${aspect}`)} <Basis basis={source.basis} reference={source.ref} />
            </summary>
            <p>{t(`catalog.${id}.${aspect}`)}</p>
          </details>
        ))}
    </section>
  );
}

function Basis({ basis, reference }: { basis: string; reference: string }) {
  const t = useT();
  return (
    <span className="basis" data-basis={basis} title={reference}>
      {t(basis === 'source' ? 'basis.source' : 'basis.elaborated')}{' '}
      {basis === 'source' ? reference : ''}
    </span>
  );
}
