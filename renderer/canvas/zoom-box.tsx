import './zoom-box.css';
import { useStore } from '@xyflow/react';
import { view } from '../commands/view-actions.ts';
import { useT } from '../i18n.ts';

const icons = {
  out: 'M6 12h12',
  in: 'M6 12h12M12 6v12',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
};

export function ZoomBox() {
  const t = useT();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <div className="zoom">
      <ZoomButton label={t('canvas.zoom-out')} icon={icons.out} run={() => view.zoom(0.8)} />
      <output aria-label={t('canvas.zoom')}>{percent} %</output>
      <ZoomButton label={t('canvas.zoom-in')} icon={icons.in} run={() => view.zoom(1.25)} />
      <ZoomButton label={t('command.view.fit')} icon={icons.fit} run={() => view.fit()} />
    </div>
  );
}

function ZoomButton({ label, icon, run }: { label: string; icon: string; run(): void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={run}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      </svg>
    </button>
  );
}
