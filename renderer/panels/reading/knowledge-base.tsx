import { useMemo, useState } from 'react';
import { useT } from '../../i18n.ts';
import { useView } from '../../state/view-store.ts';
import { Contents } from './contents.tsx';
import { contents } from './knowledge.ts';
import { KnowledgePage } from './knowledge-page.tsx';

/** All that the source and our elaboration say, to browse, to search and to read from front to back. */
export function KnowledgeBase({ id }: { id: string | undefined }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const parts = useMemo(() => contents(t), [t]);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = parts
    .map((part) => ({
      ...part,
      id: part.label,
      items: part.items.filter(({ text }) => words.every((word) => text.includes(word))),
    }))
    .filter(({ items }) => items.length > 0);
  const count = shown.reduce((sum, { items }) => sum + items.length, 0);
  const open = (next: string) =>
    useView.getState().show({ reading: { book: 'knowledge', id: next } });
  return (
    <div className="book">
      <Contents
        name={t('reading.knowledge')}
        search={{ label: t('knowledge.search'), query, change: setQuery }}
        count={t('knowledge.count', { count })}
        chapters={shown}
        current={id}
        line={(item) => (
          <>
            <button
              type="button"
              className="link"
              aria-current={item.id === id ? 'true' : undefined}
              onClick={() => open(item.id)}
            >
              {item.name}
            </button>
            {item.among && <small> {item.among}</small>}
          </>
        )}
      >
        {count === 0 && <p>{t('knowledge.nothing')}</p>}
      </Contents>
      <article className="page">
        {id ? <KnowledgePage key={id} id={id} open={open} /> : <Preface />}
      </article>
    </div>
  );
}

function Preface() {
  const t = useT();
  return (
    <>
      <h1>{t('reading.knowledge')}</h1>
      <p className="lead">{t('knowledge.preface')}</p>
      <p>
        <span className="basis" data-basis="source">
          {t('basis.source')}
        </span>{' '}
        {t('knowledge.preface-source')}
      </p>
      <p>
        <span className="basis" data-basis="elaborated">
          {t('basis.elaborated')}
        </span>{' '}
        {t('knowledge.preface-elaborated')}
      </p>
    </>
  );
}
