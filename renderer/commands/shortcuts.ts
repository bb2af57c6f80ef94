import { commands, runCommand } from './commands.ts';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function matches(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const pressed = /^\d$/.test(key)
    ? event.code === `Digit${key}`
    : event.key.toLowerCase() === key.toLowerCase();
  return (
    pressed &&
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.altKey
  );
}

export function handleShortcut(event: KeyboardEvent): void {
  const typing = isTyping(event.target);
  const command = commands.find(
    ({ shortcut, whileTyping }) => shortcut && (!typing || whileTyping) && matches(shortcut, event),
  );
  if (!command) return;
  event.preventDefault();
  runCommand(command.id);
}
