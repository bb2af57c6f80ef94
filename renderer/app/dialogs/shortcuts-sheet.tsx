import { commandGroups, commands } from '../../commands/commands.ts';
import { shortcutLabel } from '../../commands/shortcuts.ts';
import { useT } from '../../i18n.ts';
import { CloseButton } from '../../panels/close-button.tsx';
import { MoreToSee } from '../../panels/more-to-see.tsx';
import { useModal } from '../../panels/use-modal.ts';
import { Keys } from './keys.tsx';
import { useClose } from './use-close.ts';
import './dialogs.css';

/** Every key there is, from the same table that obeys them. */
export function ShortcutsSheet() {
  const t = useT();
  const dialog = useModal();
  const close = useClose();
  return (
    <dialog ref={dialog} className="sheet" aria-label={t('command.view.shortcuts')} onClose={close}>
      <MoreToSee>
        <div className="sheet-page">
          <header className="row">
            <h2>{t('command.view.shortcuts')}</h2>
            <span className="grow" />
            <CloseButton close={close} />
          </header>
          <div className="sheet-groups">
            {commandGroups.map((group) => {
              const keyed = commands.filter(
                (command) => command.group === group && command.shortcut,
              );
              if (keyed.length === 0) return null;
              return (
                <section key={group}>
                  <h3>{t(`quick.${group === 'read' ? 'reading' : group}`)}</h3>
                  <dl>
                    {keyed.map((command) => (
                      <div key={command.id}>
                        <dt>{t(`command.${command.id}`)}</dt>
                        <dd>
                          <kbd>
                            <Keys label={shortcutLabel(command.shortcut ?? '')} />
                          </kbd>
                        </dd>
                      </div>
                    ))}
                  </dl>
                </section>
              );
            })}
            <section>
              <h3>{t('shortcuts.table')}</h3>
              <dl>
                {(['arrows', 'tab', 'enter', 'escape', 'space'] as const).map((key) => (
                  <div key={key}>
                    <dt>{t(`shortcuts.${key}`)}</dt>
                    <dd>
                      <kbd>{t(`shortcuts.${key}-key`)}</kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          </div>
        </div>
      </MoreToSee>
    </dialog>
  );
}
