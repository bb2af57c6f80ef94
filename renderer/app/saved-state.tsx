import { useT } from '../i18n.ts';
import { timeIn } from '../panels/moment.ts';
import { saveNow, useSave } from '../state/save.ts';
import { useView } from '../state/view-store.ts';

/** Says "saved" only with the moment the backend confirmed. */
export function SavedState() {
  const t = useT();
  const language = useView((state) => state.language);
  const { status, savedAt, revision, error } = useSave();
  const time = savedAt ? timeIn(language, savedAt) : '';
  if (status === 'failed' && error) {
    const reason = error.data.reason ? t(`error.reason.${error.data.reason}`) : '';
    return (
      <p className="saved failed" role="alert">
        {t('save.failed', { why: t(`error.${error.code}`, { ...error.data, reason }) })}{' '}
        <button type="button" className="link" onClick={() => void saveNow()}>
          {t('save.again')}
        </button>
      </p>
    );
  }
  return (
    <button
      type="button"
      className="saved"
      data-status={status}
      data-revision={revision}
      title={`${t('save.revision', { revision })} · ${t('command.design.save')} (Ctrl+S)`}
      onClick={() => void saveNow()}
    >
      {status === 'clean' ? t('save.saved', { time }) : t('save.saving')}
    </button>
  );
}
