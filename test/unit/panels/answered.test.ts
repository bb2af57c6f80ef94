import { expect, test } from 'vitest';
import { answered } from '../../../renderer/app/start/answered.ts';

test('a question is answered in full only when each of its parts is', () => {
  expect(answered('how', {})).toBe('none');
  expect(answered('how', { setting: 'school', steering: [] })).toBe('some');
  expect(answered('how', { setting: 'school', steering: ['st-klant'] })).toBe('all');
  expect(answered('why', { why: 'Samen' })).toBe('some');
  expect(answered('phase', { phase: 'ph-orient' })).toBe('all');
});
