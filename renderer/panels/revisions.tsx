import { useState } from 'react';
import type { CallOutput } from '../../shared/contract/calls.ts';
import { useT } from '../i18n.ts';
import { listRevisions, restoreRevision } from '../state/projects.ts';
import { useSave } from '../state/save.ts';
import { useView } from '../state/view-store.ts';

/** Earlier versions of this design; putting one back is itself a new version. */
export function Revisions() {
  const t = useT();
  const language = useView((state) => state.language);
  const current = useSave((state) => state.revision);
  const [rows, setRows] = useState<CallOutput<'project.revisions'>>();
  return (
    <details
      className="many revisions"
      onToggle={(event) => {
        if (event.currentTarget.open) void listRevisions().then(setRows);
      }}
    >
      <summary>{t('revisions.title')}</summary>
      {rows === undefined && <p>{t('library.loading')}</p>}
      <ul>
        {rows?.map((row) => (
          <li key={row.revision}>
            <span>
              {new Date(row.savedAt).toLocaleString(language, {
                dateStyle: 'short',
                timeStyle: 'medium',
              })}
              {' · '}
              {t(row.elements === 1 ? 'library.one-card' : 'library.cards', {
                count: row.elements,
              })}
            </span>
            {row.revision !== current && (
              <button
                type="button"
                className="link"
                onClick={() => void restoreRevision(row.revision)}
              >
                {t('revisions.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
