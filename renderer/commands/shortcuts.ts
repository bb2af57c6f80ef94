import { commands, runCommand } from './commands.ts';
import { isField } from './is-field.ts';

function matches(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const pressed = /^\d$/.test(key)
    ? event.code === `Digit${key}`
    : event.key.toLowerCase() === key.toLowerCase();
  // A sign such as ? needs Shift on one keyboard and not on another.
  const isSign = /^[^\p{L}\p{N}]$/u.test(key);
  return (
    pressed &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    (isSign || event.shiftKey === parts.includes('Shift')) &&
    event.altKey === parts.includes('Alt')
  );
}

export function handleShortcut(event: KeyboardEvent): void {
  const typing = isField(event.target);
  // A dialog over the table has keys of its own.
  if (document.querySelector('dialog[open]')) return;
  const command = commands.find(
    ({ shortcut, whileTyping }) => shortcut && (!typing || whileTyping) && matches(shortcut, event),
  );
  if (!command || command.native || !command.isEnabled()) return;
  event.preventDefault();
  runCommand(command.id);
}

/** As they are drawn on the keys, in any language. */
const arrows = { Left: '←', Right: '→', Up: '↑', Down: '↓' } as const;

/** A shortcut as it stands on the keys of this computer. */
export function shortcutLabel(shortcut: string): string {
  const isMac = /mac/i.test(navigator.platform);
  return shortcut
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace(/Arrow(Left|Right|Up|Down)/, (_, side: keyof typeof arrows) => arrows[side])
    .replace('Alt', isMac ? '⌥' : 'Alt');
}
