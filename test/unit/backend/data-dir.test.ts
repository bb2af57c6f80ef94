import { expect, test } from 'vitest';
import { defaultDataDir } from '../../../electron/backend/data-dir.ts';

test.each([
  ['linux', {}, '/home/an', '/home/an/.local/share/leerlandschap'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/an', '/data/leerlandschap'],
  ['linux', { XDG_DATA_HOME: 'data' }, '/home/an', '/home/an/.local/share/leerlandschap'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/an', '/home/an/.local/share/leerlandschap'],
  ['freebsd', {}, '/home/an', '/home/an/.local/share/leerlandschap'],
  ['darwin', {}, '/Users/an', '/Users/an/Library/Application Support/Leerlandschap'],
  ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\an', 'D:\\Roaming\\Leerlandschap'],
  ['win32', {}, 'C:\\Users\\an', 'C:\\Users\\an\\AppData\\Roaming\\Leerlandschap'],
] satisfies [string, Record<string, string>, string, string][])(
  'on %s with %j designs live where that system keeps such things',
  (platform, env, home, folder) => {
    expect(defaultDataDir(platform, env, home)).toBe(folder);
  },
);
