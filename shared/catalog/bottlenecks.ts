import type { Entry } from './basis.ts';

export const bottlenecks = [
  { id: 'kn-1', kind: 'bottleneck', basis: 'source', ref: '§7' },
  { id: 'kn-2', kind: 'bottleneck', basis: 'source', ref: '§7' },
  { id: 'kn-3', kind: 'bottleneck', basis: 'source', ref: '§7' },
  { id: 'kn-4', kind: 'bottleneck', basis: 'source', ref: '§7' },
  { id: 'kn-5', kind: 'bottleneck', basis: 'source', ref: '§7' },
  { id: 'kn-6', kind: 'bottleneck', basis: 'source', ref: '§7' },
  { id: 'kn-7', kind: 'bottleneck', basis: 'source', ref: '§7' },
] as const satisfies readonly Entry[];
