import type { Entry } from './basis.ts';

export const outcomes = [
  { id: 'out-learning', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-workplace', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-skills', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-selfdirection', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-motivation', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-portfolio', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-mobility', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-innovation', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-circulation', kind: 'result', basis: 'source', ref: 'th-6' },
  { id: 'out-curriculum', kind: 'result', basis: 'source', ref: 'th-6' },
] as const satisfies readonly Entry[];
