import { entryById, familyOfKind } from '../../../shared/catalog/index.ts';
import { definitionOf } from '../../../shared/catalog/naming.ts';
import { sourceInWords } from '../../../shared/catalog/source-places.ts';
import { layEntry } from '../../commands/laying.ts';
import { useT } from '../../i18n.ts';
import { useDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';
import { Pictogram } from '../pictogram.tsx';
import { isKnown, linksOf, nameKeyOf, type Said, statementsOf } from './knowledge.ts';

/** One card or subject, with everything said about it and everything it is tied to. */
export function KnowledgePage({ id, open }: { id: string; open(id: string): void }) {
  const t = useT();
  const canLay = useDesign((state) => state.projectId !== undefined && !state.readOnly);
  if (!isKnown(id)) return <p>{t('knowledge.unknown')}</p>;
  const entry = entryById(id);
  const family = entry ? familyOfKind(entry.kind) : undefined;
  const drawn = entry?.kind === 'metaphor' || entry?.kind === 'steering';
  const { pages, rules } = linksOf(id);
  return (
    <>
      <h1>
        {entry && family && (
          <Pictogram name={drawn ? id : `family-${family}`} family={family} size={64} />
        )}
        {t(nameKeyOf(id))}
      </h1>
      {statementsOf(id).map((said) => (
        <Saying
          key={said.key}
          said={said}
          text={said.key === `catalog.${id}.definition` ? definitionOf(id, t) : t(said.key)}
        />
      ))}
      {entry && canLay && (
        <button
          type="button"
          className="button"
          onClick={() => {
            layEntry(id);
            useView.getState().show({ reading: undefined });
          }}
        >
          {t('knowledge.lay')}
        </button>
      )}
      {pages.length > 0 && (
        <section>
          <h2>{t('knowledge.linked')}</h2>
          <ul className="links">
            {pages.map((page) => (
              <li key={page}>
                <button type="button" className="chip" onClick={() => open(page)}>
                  {t(nameKeyOf(page))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rules.length > 0 && (
        <section>
          <h2>{t('knowledge.rules')}</h2>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>
                <button
                  type="button"
                  className="link"
                  onClick={() => useView.getState().show({ reading: { book: 'rules', id: rule } })}
                >
                  {t(`rule.${rule}.name`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Saying({ said, text }: { said: Said; text: string | undefined }) {
  const t = useT();
  const language = useView((state) => state.language);
  const labelKey = `statement.${said.id}`;
  const label = t(labelKey);
  return (
    <section className="saying">
      {label !== labelKey && <h2>{label}</h2>}
      {text && <p>{text}</p>}
      {said.quote && (
        <blockquote>
          <p>
            {language !== 'nl' && `${t('knowledge.in-dutch')} `}
            <span lang="nl">{`‘${said.quote}’`}</span>
          </p>
        </blockquote>
      )}
      <p className="source">
        <span className="basis" data-basis={said.basis === 'source' ? 'source' : 'elaborated'}>
          {t(said.basis === 'source' ? 'basis.source' : 'basis.elaborated')}
        </span>{' '}
        <small>{sourceInWords(said.basis, said.ref, t)}</small>
      </p>
    </section>
  );
}
