import './menus.css';
import { useEffect, useRef } from 'react';
import { arranging } from '../commands/arranging.ts';
import { commandById, runCommand } from '../commands/commands.ts';
import { shortcutLabel } from '../commands/shortcuts.ts';
import { useT } from '../i18n.ts';
import { type ScreenPoint, useInWindow } from './use-in-window.ts';

/** Where on the screen it opens, and on what. */
export type MenuAt = ScreenPoint & { readonly on: 'picked' | 'table' };

const forCards = [
  'edit.rename',
  'edit.connect',
  'edit.cut',
  'edit.copy',
  'edit.duplicate',
  'edit.delete',
  'arrange.frame',
  'arrange.lock',
  ...arranging.align,
  ...arranging.spread,
];
const forTable = [
  'view.add',
  'edit.paste',
  'edit.select-all',
  'arrange.tidy',
  'view.fit',
  'view.find',
];

/** What can be done here; arrow keys walk through it and Escape puts it away. */
export function ContextMenu({ at, close }: { at: MenuAt; close(): void }) {
  const t = useT();
  const menu = useRef<HTMLDivElement>(null);
  const ids = (at.on === 'picked' ? forCards : forTable).filter((id) =>
    commandById(id)?.isEnabled(),
  );
  useInWindow(menu, at);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector('button')?.focus();
    const away = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target instanceof Node ? event.target : null)) close();
    };
    window.addEventListener('pointerdown', away);
    return () => {
      window.removeEventListener('pointerdown', away);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [close]);
  const step = (by: number) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const now = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(now + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      className="context-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('canvas.menu')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'ArrowDown') step(1);
        else if (event.key === 'ArrowUp') step(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {ids.map((id) => {
        const shortcut = commandById(id)?.shortcut;
        return (
          <button
            key={id}
            type="button"
            role="menuitem"
            onClick={() => {
              close();
              runCommand(id);
            }}
          >
            {t(`command.${id}`)}
            {shortcut && <kbd>{shortcutLabel(shortcut)}</kbd>}
          </button>
        );
      })}
    </div>
  );
}
