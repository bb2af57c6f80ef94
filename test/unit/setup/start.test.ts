import { describe, expect, test } from 'vitest';
import { chooseHost, readStartArgs, sentence } from '../../../electron/start.mjs';

describe('start', () => {
  test('prefers a window of its own and falls back to the browser', () => {
    expect(chooseHost(undefined, true)).toEqual({ host: 'electron', why: 'found' });
    expect(chooseHost(undefined, false)).toEqual({ host: 'localhost', why: 'missing' });
    expect(chooseHost('electron', false)).toEqual({ host: 'localhost', why: 'missing' });
    expect(chooseHost('localhost', true)).toEqual({ host: 'localhost', why: 'asked' });
  });

  test('says in one sentence, in the language of the system, which host and why', () => {
    const choice = chooseHost(undefined, false);
    expect(sentence(choice, 'nl_NL.UTF-8')).toContain('ontbreekt op deze computer');
    expect(sentence(choice, 'C')).toContain('missing on this computer');
  });

  test('reads the options and the file to open', () => {
    const args = readStartArgs(['--host', 'localhost', '--no-open', '--port', '4100', 'a.leer']);
    expect(args).toMatchObject({
      host: 'localhost',
      'no-open': true,
      port: '4100',
      file: 'a.leer',
    });
    expect(() => readStartArgs(['--host', 'phone'])).toThrow('localhost | electron');
  });
});
