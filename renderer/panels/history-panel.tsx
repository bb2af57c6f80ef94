import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/contract/calls.ts';
import { useT } from '../i18n.ts';
import { useDesign } from '../state/design-store.ts';
import { designAt, listRevisions, nameRevision, restoreRevision } from '../state/projects.ts';
import { useSave } from '../state/save.ts';
import { useView } from '../state/view-store.ts';
import { openSide } from './checks/finding-key.ts';
import { SideHead } from './checks/side-head.tsx';
import { momentIn } from './moment.ts';

type Row = CallOutput<'project.revisions'>[number];

/** Earlier versions of this design: to look at on the table, to put back, and to keep under a name. */
export function HistoryPanel() {
  const t = useT();
  const current = useSave((state) => state.revision);
  const readOnly = useDesign((state) => state.readOnly);
  const [rows, setRows] = useState<readonly Row[]>();
  const [looking, setLooking] = useState<number>();
  const [name, setName] = useState('');
  const load = useCallback(() => void listRevisions().then(setRows), []);
  useEffect(load, [load, current]);
  useEffect(() => () => useView.getState().show({ ghost: undefined }), []);
  const look = async (revision: number | undefined) => {
    setLooking(revision);
    const ghost = revision === undefined ? undefined : await designAt(revision);
    useView.getState().show({ ghost });
  };
  return (
    <aside className="inspector findings" aria-label={t('command.design.history')}>
      <SideHead title={t('command.design.history')} close={() => openSide(undefined)} />
      <div className="finding-body">
        {!readOnly && (
          <form
            className="keep-name"
            onSubmit={(event) => {
              event.preventDefault();
              const kept = name.trim();
              if (!kept) return;
              setName('');
              void nameRevision(kept).then(load);
            }}
          >
            <label>
              {t('history.name')}
              <input
                className="field"
                value={name}
                placeholder={t('history.example')}
                onChange={({ target }) => setName(target.value)}
              />
            </label>
            <button type="submit" className="button" disabled={name.trim() === ''}>
              {t('history.keep')}
            </button>
          </form>
        )}
        {rows === undefined && <p>{t('library.loading')}</p>}
        <ol className="history">
          {rows?.map((row, index) => (
            <li key={row.revision} data-looking={looking === row.revision}>
              <When row={row} before={rows[index + 1]} current={current} />
              <div className="row">
                {row.revision !== current && (
                  <button
                    type="button"
                    className="link"
                    aria-pressed={looking === row.revision}
                    onClick={() => void look(looking === row.revision ? undefined : row.revision)}
                  >
                    {t(looking === row.revision ? 'history.stop' : 'history.look')}
                  </button>
                )}
                {row.revision !== current && !readOnly && (
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      void look(undefined);
                      void restoreRevision(row.revision);
                      useView.getState().announce(t('history.restored'));
                    }}
                  >
                    {t('revisions.restore')}
                  </button>
                )}
                {row.name && !readOnly && (
                  <button
                    type="button"
                    className="link"
                    onClick={() => void nameRevision(null, row.revision).then(load)}
                  >
                    {t('history.forget')}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </aside>
  );
}

type WhenProps = { row: Row; before: Row | undefined; current: number };

/** Two versions of the same hour are told apart by what one has and the other has not. */
function When({ row, before, current }: WhenProps) {
  const t = useT();
  const language = useView((state) => state.language);
  const at = momentIn(language, row.savedAt);
  const cards = t('library.cards', { count: row.elements });
  const more = before ? row.elements - before.elements : 0;
  const change = t(more > 0 ? 'history.more' : 'history.fewer', { count: Math.abs(more) });
  // A line breaks after a sign, so that none begins with one, and not within what stands between them.
  const said = more === 0 ? [`${at} ·`, cards] : [`${at} ·`, `${cards},`, change];
  return (
    <p>
      {row.name && <strong>{row.name}</strong>}{' '}
      {said.map((part) => part.replaceAll(' ', '\u00a0')).join(' ')}
      {row.revision === current && <span className="now-on-table">{t('history.now')}</span>}
    </p>
  );
}
