import { spawn } from 'node:child_process';

/** The address is printed as well, so a computer without a browser loses nothing. */
export function openBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, args] = commandFor(address, platform);
  try {
    const child = spawn(command, args, { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    child.unref();
  } catch {
    // The same: the printed address is enough.
  }
}

export function commandFor(address: string, platform: NodeJS.Platform): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // Not through cmd, where the & of the address would start a second command.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
