import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where people's designs live when nobody says otherwise. */
export function defaultDataDir(platform: string, env: Environment, home: string): string {
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Leerlandschap');
  }
  if (platform === 'darwin') {
    return posix.join(home, 'Library', 'Application Support', 'Leerlandschap');
  }
  // The XDG rules tell programs to ignore a relative path here.
  const given = env.XDG_DATA_HOME;
  const base = given && posix.isAbsolute(given) ? given : posix.join(home, '.local', 'share');
  return posix.join(base, 'leerlandschap');
}
