import { type Stage, stages } from '../../shared/design/kinds.ts';
import { updateDesign } from '../../shared/edit/index.ts';
import { commandById, runCommand } from '../commands/commands.ts';
import { shortcutLabel } from '../commands/shortcuts.ts';
import { useT } from '../i18n.ts';
import { applyDesign, useCurrentDesign, useDesign } from '../state/design-store.ts';
import { lenses, useView } from '../state/view-store.ts';
import { Mark } from './mark.tsx';
import { SavedState } from './saved-state.tsx';
import './top-line.css';
import { asOption } from '../panels/as-option.ts';

const menu = ['design.save', 'design.save-as', 'design.export-svg', 'design.export-png'];

export function TopLine() {
  const t = useT();
  const design = useCurrentDesign();
  const readOnly = useDesign((state) => state.readOnly);
  useView((state) => state.theme);
  return (
    <header className="top-line">
      <button type="button" className="mark-button" onClick={() => runCommand('app.library')}>
        <Mark />
        <span className="spoken">{t('command.app.library')}</span>
      </button>
      <div className="title-and-state">
        <input
          className="design-title"
          aria-label={t('editor.title')}
          title={design.title}
          value={design.title}
          readOnly={readOnly}
          onChange={(event) => {
            const title = event.target.value;
            applyDesign((current) => updateDesign(current, { title }), 'design.title');
          }}
        />
        <SavedState />
      </div>
      <label className="stage-choice">
        <span>{t('editor.stage')}</span>
        <select
          value={design.stage}
          disabled={readOnly}
          onChange={(event) => {
            const stage = stages.find((one) => one === event.target.value) satisfies
              | Stage
              | undefined;
            if (stage) applyDesign((current) => updateDesign(current, { stage }));
          }}
        >
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {asOption(t(`value.${stage}`))}
            </option>
          ))}
        </select>
      </label>
      <Lenses />
      <span className="grow" />
      <CommandButton id="edit.undo" icon="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3" />
      <CommandButton id="edit.redo" icon="m15 5 5 5-5 5M20 10H10a6 6 0 0 0 0 12h3" />
      <CommandButton id="view.language" />
      <CommandButton id="view.theme" icon="M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z" />
      <details className="share">
        <summary className="button">{t('editor.share')}</summary>
        <div className="share-menu">
          {menu.map((id) => (
            <button type="button" key={id} onClick={() => runCommand(id)}>
              {t(`command.${id}`)}
              <Shortcut of={id} />
            </button>
          ))}
          <p>{t('editor.picture-note')}</p>
        </div>
      </details>
    </header>
  );
}

/** Five ways of looking at the same cards. */
function Lenses() {
  const t = useT();
  const lens = useView((state) => state.lens);
  return (
    <nav className="lenses" aria-label={t('editor.lenses')}>
      {lenses.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === lens ? 'page' : undefined}
          title={commandById(`view.lens-${one}`)?.shortcut}
          onClick={() => runCommand(`view.lens-${one}`)}
        >
          {t(`command.view.lens-${one}`)}
        </button>
      ))}
    </nav>
  );
}

function Shortcut({ of }: { of: string }) {
  const shortcut = commandById(of)?.shortcut;
  return shortcut && <kbd>{shortcutLabel(shortcut)}</kbd>;
}

function CommandButton({ id, icon }: { id: string; icon?: string }) {
  const t = useT();
  const label = t(`command.${id}`);
  const shortcut = shortcutLabel(commandById(id)?.shortcut ?? '');
  return (
    <button
      type="button"
      className={icon ? 'icon-button' : 'icon-button worded'}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      disabled={!commandById(id)?.isEnabled()}
      onClick={() => runCommand(id)}
    >
      {icon ? (
        <svg viewBox="0 0 24 24" width="1.375rem" height="1.375rem" aria-hidden="true">
          <path
            d={icon}
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      ) : (
        t('language.other')
      )}
    </button>
  );
}
