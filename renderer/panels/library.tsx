import { useEffect, useRef, useState } from 'react';
import { Mark } from '../app/mark.tsx';
import { runCommand } from '../commands/commands.ts';
import { useT } from '../i18n.ts';
import * as projects from '../state/projects.ts';
import { useView } from '../state/view-store.ts';
import { DesignCard } from './design-card.tsx';
import { Pictogram } from './pictogram.tsx';
import './library.css';

export function Library() {
  const t = useT();
  const { rows, query, templates, removed } = projects.useLibrary();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is an extra to the button that opens one
    <div
      className="library"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) void projects.importFile(file);
      }}
    >
      <header className="library-top">
        <Mark />
        <span className="brand">{t('app.name')}</span>
        <span className="grow" />
        <input
          type="search"
          className="field search"
          placeholder={t('library.search')}
          aria-label={t('library.search')}
          value={query}
          onChange={(event) => void projects.listLibrary(event.target.value)}
        />
        <button type="button" className="button" onClick={() => runCommand('view.language')}>
          {t('language.other')}
        </button>
        <button type="button" className="button" onClick={() => runCommand('view.theme')}>
          {t('command.view.theme')}
        </button>
      </header>
      <main>
        <h1>{t('library.title')}</h1>
        <div className="starts">
          <section className="start">
            <h2>{t('library.questions')}</h2>
            <p>{t('library.questions-text')}</p>
            <div className="row">
              <button
                type="button"
                className="button main"
                onClick={() => useView.getState().show({ screen: 'questions' })}
              >
                {t('library.begin')}
              </button>
              <button
                type="button"
                className="link"
                onClick={() => void projects.createProject({ title: t('library.untitled') })}
              >
                {t('library.blank')}
              </button>
            </div>
          </section>
          <section className="start">
            <h2>{t('library.example')}</h2>
            <p>{t('library.examples-text', { count: templates.length })}</p>
            <span className="row" aria-hidden="true">
              {['m-studieclub', 'm-laboratorium', 'm-keukentafel', 'm-expeditie'].map((form) => (
                <Pictogram key={form} name={form} family="forms" size={48} />
              ))}
            </span>
            <button
              type="button"
              className="button"
              onClick={() => useView.getState().show({ screen: 'gallery' })}
            >
              {t('library.examples')}
            </button>
          </section>
          <OpenFile />
        </div>
        {removed && (
          <p className="put-away" role="status">
            {t('library.removed', { title: removed.title })}{' '}
            <button type="button" className="button" onClick={() => void projects.putBackProject()}>
              {t('library.put-back')}
            </button>
          </p>
        )}
        <h2 className="mine">{t('library.mine')}</h2>
        {rows === undefined && <p>{t('library.loading')}</p>}
        {rows?.length === 0 && <p>{t(query ? 'library.nothing-found' : 'library.empty')}</p>}
        <ul className="designs">
          {rows?.map((row) => (
            <DesignCard key={row.id} row={row} />
          ))}
        </ul>
      </main>
    </div>
  );
}

function OpenFile() {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const canPick = projects.useLibrary((state) => state.canPickFiles);
  const [busy, setBusy] = useState(false);
  const language = useView((state) => state.language);
  useEffect(() => {
    if (input.current) input.current.value = '';
  }, [busy, language]);
  return (
    <section className="start dashed">
      <h2>{t('library.file')}</h2>
      <p>{t('library.file-text')}</p>
      <button
        type="button"
        className="button"
        disabled={busy}
        onClick={() => (canPick ? runCommand('design.open') : input.current?.click())}
      >
        {t('library.pick')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="file"
        accept=".leer,.svg,.png"
        onChange={async (event) => {
          const file = event.target.files?.[0];
          if (!file) return;
          setBusy(true);
          await projects.importFile(file);
          setBusy(false);
        }}
      />
    </section>
  );
}
