import { useCallback } from 'react';
import { useT } from '../../i18n.ts';
import { Thumbnail } from '../../panels/thumbnail.tsx';
import { useEscape } from '../../panels/use-escape.ts';
import { createProject, templateThumbnail, useLibrary } from '../../state/projects.ts';
import { useView } from '../../state/view-store.ts';
import { Mark } from '../mark.tsx';
import './start.css';

/** The worked examples with their pictures; opening one lays a copy on the table. */
export function Gallery() {
  const t = useT();
  const language = useView((state) => state.language);
  const templates = useLibrary((state) => state.templates);
  const inOrder = templates
    .map((template) => ({ ...template, title: t(`template.${template.id}.title`) }))
    .sort((one, other) => one.title.localeCompare(other.title, language));
  useEscape(leave);
  return (
    <div className="library gallery">
      <header className="library-top">
        <Mark />
        <span className="brand">{t('app.name')}</span>
        <span className="grow" />
        <button type="button" className="button" onClick={leave}>
          {t('gallery.back')}
        </button>
      </header>
      <main>
        <h1>{t('gallery.title')}</h1>
        <p>{t('gallery.text')}</p>
        <ul className="designs">
          {inOrder.map(({ id, title, elements }) => (
            <Example key={id} id={id} title={title} elements={elements} />
          ))}
        </ul>
      </main>
    </div>
  );
}

function leave(): void {
  useView.getState().show({ screen: 'library' });
}

type ExampleProps = { id: string; title: string; elements: number };

function Example({ id, title, elements }: ExampleProps) {
  const t = useT();
  const language = useView((state) => state.language);
  const load = useCallback(() => templateThumbnail(id, language), [id, language]);
  return (
    <li className="design-card template">
      <span className="picture">
        <Thumbnail load={load} />
      </span>
      <div className="template-words">
        <strong>{title}</strong>
        <p>{t(`template.${id}.text`)}</p>
        <small>{t('library.cards', { count: elements })}</small>
      </div>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-label={t('library.open-example', { title })}
          onClick={() => {
            useView.getState().show({ screen: 'library' });
            void createProject({ title, template: id, language });
          }}
        >
          {t('library.open-this')}
        </button>
      </div>
    </li>
  );
}
