import type { Entry } from './basis.ts';

export const milestones = [
  {
    id: 'ms-why-dialogue',
    kind: 'milestone',
    basis: 'source',
    ref: '§7, §13',
    statements: [
      {
        id: 'purpose',
        basis: 'source',
        ref: '§7, §13',
        quote: 'Succes vergt een intensieve aanhoudende dialoog over het waarom',
      },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'ms-goal-review',
    kind: 'milestone',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'purpose', basis: 'source', ref: '§7, §13' },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'ms-harvest',
    kind: 'milestone',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'purpose', basis: 'source', ref: '§13' },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'ms-handover',
    kind: 'milestone',
    basis: 'elaborated-lit',
    ref: '[CAREER19]',
    statements: [
      { id: 'purpose', basis: 'elaborated-lit', ref: '[CAREER19]' },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'ms-evaluation',
    kind: 'milestone',
    basis: 'source',
    ref: 'B3.3, B3.5',
    statements: [
      { id: 'purpose', basis: 'source', ref: 'B3.3, B3.5' },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
  {
    id: 'ms-go-no-go',
    kind: 'milestone',
    basis: 'elaborated-own',
    ref: '',
    statements: [
      { id: 'purpose', basis: 'elaborated-own', ref: '' },
      { id: 'how', basis: 'elaborated-own', ref: '' },
    ],
  },
] as const satisfies readonly Entry[];
