import { useT } from '../i18n.ts';
import { useView } from '../state/view-store.ts';

/** One plain sentence about what went wrong and what now; it stays until it is put away. */
export function NoticeBar() {
  const t = useT();
  const notice = useView((state) => state.notice);
  const show = useView((state) => state.show);
  if (!notice) return null;
  const reason = notice.data.reason ? t(`error.reason.${notice.data.reason}`) : '';
  return (
    <div className="notice" role="alert">
      <p>{t(`error.${notice.code}`, { ...notice.data, reason })}</p>
      <button type="button" className="button" onClick={() => show({ notice: undefined })}>
        {t('app.close')}
      </button>
    </div>
  );
}
