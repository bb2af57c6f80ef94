import type { Command } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { fileCommands } from './file-commands.ts';
import { viewCommands } from './view-commands.ts';

export { type Command, commandGroups } from './command.ts';

/** Everything a person can invoke; menu, toolbar, quick search, keys and their sheet all read this table. */
export const commands: readonly Command[] = [...fileCommands, ...editCommands, ...viewCommands];

const byId = new Map(commands.map((command) => [command.id, command]));

export function commandById(id: string): Command | undefined {
  return byId.get(id);
}

export function runCommand(id: string): void {
  const command = commandById(id);
  if (command?.isEnabled()) void command.run();
}
