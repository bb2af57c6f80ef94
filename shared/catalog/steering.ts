import type { Entry } from './basis.ts';

export const steering = [
  { id: 'st-klant', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-proces', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-product', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-standaard', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-competentie', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-verhoudingen', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-waarden', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-faciliteiten', kind: 'steering', basis: 'source', ref: '§9' },
  { id: 'st-financieel', kind: 'steering', basis: 'source', ref: '§9' },
] as const satisfies readonly Entry[];
