import type { Entry } from './basis.ts';

export const notes = [
  { id: 'note-free', kind: 'note', basis: 'elaborated-own', ref: '' },
  { id: 'frame-phase', kind: 'frame', basis: 'elaborated-own', ref: '' },
  { id: 'frame-layer', kind: 'frame', basis: 'elaborated-own', ref: '' },
  { id: 'frame-group', kind: 'frame', basis: 'elaborated-own', ref: '' },
] as const satisfies readonly Entry[];
