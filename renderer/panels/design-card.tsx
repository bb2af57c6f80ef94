import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/contract/calls.ts';
import { useT } from '../i18n.ts';
import * as projects from '../state/projects.ts';
import { useView } from '../state/view-store.ts';
import { momentIn } from './moment.ts';
import { Pictogram } from './pictogram.tsx';
import { PlateStrip } from './plate-strip.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import { Thumbnail } from './thumbnail.tsx';

type Row = CallOutput<'library.list'>[number];

export function DesignCard({ row }: { row: Row }) {
  const t = useT();
  const language = useView((state) => state.language);
  const [summary, setSummary] = useState<CallOutput<'library.summary'>>();
  const [name, setName] = useState<string>();
  useEffect(() => {
    let current = true;
    void projects.summaryOf(row.id).then((found) => current && setSummary(found));
    return () => {
      current = false;
    };
  }, [row.id, row.revision, language]);
  // Another revision is another picture.
  const load = useCallback(
    () => projects.thumbnailOf(row.id, language),
    [row.id, row.revision, language],
  );
  const moment = momentIn(language, row.updatedAt);
  const rename = () => {
    if (name?.trim() && name !== row.title) void projects.renameProject(row.id, name.trim());
    setName(undefined);
  };
  return (
    <li className="design-card">
      <button type="button" className="open" onClick={() => void projects.openProject(row.id)}>
        <span className="picture">
          {row.elements === 0 ? <EmptyTable /> : <Thumbnail load={load} />}
        </span>
        <strong>{row.title}</strong>
        <small>
          {moment}
          {' · '}
          {t('library.cards', { count: row.elements })}
        </small>
        {summary && <PlateStrip states={summary.states} />}
        {summary && <Worst counts={summary.counts} />}
      </button>
      {name === undefined ? (
        <div className="row">
          <button type="button" className="link" onClick={() => setName(row.title)}>
            {t('library.rename')}
          </button>
          <button
            type="button"
            className="link"
            onClick={() =>
              void projects.duplicateProject(row.id, t('library.copy-of', { title: row.title }))
            }
          >
            {t('library.duplicate')}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => void projects.removeProject(row.id, row.title)}
          >
            {t('library.remove')}
          </button>
        </div>
      ) : (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            rename();
          }}
        >
          <input
            className="field"
            aria-label={t('library.new-name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
          />
          <button type="submit" className="button">
            {t('library.rename')}
          </button>
        </form>
      )}
    </li>
  );
}

/** Nothing lies there yet; these are the cards that most people begin with. */
function EmptyTable() {
  return ['goals', 'forms', 'participants'].map((family) => (
    <Pictogram key={family} name={`family-${family}`} family={family} size={56} hollow />
  ));
}

/** The gravest thing the checks say, in a sign and in words. */
function Worst({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useT();
  const worst = (['error', 'warning', 'hint', 'praise'] as const).find(
    (severity) => (counts[severity] ?? 0) > 0,
  );
  if (!worst) return null;
  return (
    <span className="worst">
      <SeverityIcon severity={worst} /> {t(`checks.count-${worst}`, { count: counts[worst] ?? 0 })}
    </span>
  );
}
