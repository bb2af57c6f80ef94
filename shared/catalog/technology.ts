import type { Entry } from './basis.ts';

export const technology = [
  { id: 'tech-online', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-social', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-newsletter', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-video', kind: 'technology', basis: 'source', ref: '§11 example' },
  { id: 'tech-gamif', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-serious', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-virtual', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-vrar', kind: 'technology', basis: 'source', ref: '§11 concl.' },
  { id: 'tech-vle', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-intranet', kind: 'technology', basis: 'source', ref: 'B3.3' },
  { id: 'tech-eportfolio', kind: 'technology', basis: 'source', ref: '§12, n.II' },
  { id: 'tech-lowtech', kind: 'technology', basis: 'source', ref: '§11' },
  { id: 'tech-micro', kind: 'technology', basis: 'elaborated-lit', ref: '–' },
  { id: 'tech-chat', kind: 'technology', basis: 'elaborated-lit', ref: '–' },
  { id: 'tech-dashboard', kind: 'technology', basis: 'elaborated-own', ref: '–' },
] as const satisfies readonly Entry[];
