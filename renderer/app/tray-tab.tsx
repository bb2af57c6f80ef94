import { useT } from '../i18n.ts';
import { useView } from '../state/view-store.ts';
import './tray-tab.css';

/** The edge of what was put away, which is taken hold of to have it back. */
export function TraysTab() {
  const t = useT();
  return (
    <button
      type="button"
      className="tray-tab"
      data-side="left"
      title={t('command.view.trays')}
      onClick={() => {
        useView.getState().show({ traysOpen: true });
        focusSoon('.rail [aria-pressed="true"], .lenses [aria-current]');
      }}
    >
      {t('editor.trays-back')}
    </button>
  );
}

/** Only seen where the column would take half of the table; elsewhere it lies open. */
export function AboutTab() {
  const t = useT();
  return (
    <button
      type="button"
      className="tray-tab about-tab"
      onClick={() => {
        useView.getState().show({ aboutOpen: true });
        focusSoon('.about-close');
      }}
    >
      {t('inspector.design')}
    </button>
  );
}

/** The tab goes when it is pressed; whoever works with keys goes on in what it opened. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    found.at(-1)?.focus();
  });
}
