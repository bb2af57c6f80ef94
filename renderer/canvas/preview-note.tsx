import './preview-note.css';
import { useT } from '../i18n.ts';
import type { Preview } from './use-preview.ts';

/** Says what kind of preview lies on the table, and that nothing has happened yet. */
export function PreviewNote({ preview: { kind, ghosts, missing } }: { preview: Preview }) {
  const t = useT();
  // A tidied table has a bar of its own, with the choice in it.
  if (kind === undefined || kind === 'tidy') return null;
  const isVersion = kind === 'version';
  if (!isVersion && ghosts.size === 0) return null;
  return (
    <p className="preview-note" role="status">
      <strong>{t(`canvas.preview.${kind}`)}</strong>{' '}
      {isVersion && missing > 0 && `${t('canvas.preview.missing', { count: missing })} `}
      {t('canvas.preview.nothing')}
    </p>
  );
}
