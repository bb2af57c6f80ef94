import type { Case } from './situations.ts';

/** Several results, several groups, hardly any self-direction, no result chosen yet. */
export const mixedSituations: readonly Case[] = [
  {
    name: 'drivers who seldom meet share what they know',
    situation: {
      results: ['res-insight', 'res-depth'],
      group: 'tg-verspreid',
      groupSize: 8,
      hours: 2,
      selfDirection: 1,
    },
    top: [
      'm-keukentafel result-main result-side',
      'm-studieclub result-side result-side',
      'm-masterclass result-main hours-short',
    ],
  },
  {
    name: 'jobseekers need a trade',
    situation: {
      results: ['res-skill'],
      group: 'tg-werkzoekend',
      groupSize: 12,
      selfDirection: 1,
      formality: 'formal',
    },
    top: [
      'm-clinic result-main group-suits',
      'm-repetitie result-none group-suits',
      'm-masterclass result-none size-fits',
    ],
  },
  {
    name: 'career changers need insight and skill',
    situation: {
      results: ['res-skill', 'res-insight'],
      group: 'tg-zijinstroom',
      groupSize: 10,
      formality: 'formal',
      selfDirection: 1,
    },
    top: [
      'm-clinic result-main group-suits',
      'm-masterclass result-main group-suits',
      'm-academie result-side self-direction-low',
    ],
  },
  {
    name: 'sheltered workers, little self-direction',
    situation: { results: ['res-routine'], group: 'tg-sw', groupSize: 8, selfDirection: 0 },
    top: [
      'm-repetitie result-main self-direction-low',
      'm-clinic result-none group-suits',
      'm-masterclass result-none self-direction-low',
    ],
  },
  {
    name: 'higher performance asked of lower-educated staff',
    situation: {
      results: ['res-performance'],
      group: 'tg-laag',
      groupSize: 9,
      selfDirection: 1,
      phase: 'ph-follow',
    },
    top: [
      'm-clinic result-side phase-fits',
      'm-repetitie result-side phase-fits',
      'm-boksring result-main group-hard',
    ],
  },
  {
    name: 'renewal asked of a group with little self-direction',
    situation: { results: ['res-renewal'], group: 'tg-laag', groupSize: 9, selfDirection: 0 },
    top: [
      'm-utopia result-main self-direction-low',
      'm-clinic result-none group-suits',
      'm-atelier self-direction-low result-side',
    ],
  },
  {
    name: 'no result chosen: students create',
    situation: {
      results: [],
      group: 'tg-student',
      phase: 'ph-create',
      groupSize: 12,
      selfDirection: 2,
    },
    top: [
      'm-atelier phase-fits group-suits',
      'm-utopia phase-fits group-suits',
      'm-masterclass phase-fits group-suits',
    ],
  },
  {
    name: 'no result chosen: spreading to small firms',
    situation: {
      results: [],
      group: 'tg-mkb',
      phase: 'ph-spread',
      groupSize: 12,
      hours: 2,
      stage: 'sustain',
    },
    top: [
      'm-studieclub phase-fits group-suits',
      'm-cafe phase-fits group-suits',
      'm-keukentafel group-suits size-large',
    ],
  },
  {
    name: 'two hours a month and forty people',
    situation: { results: ['res-networks', 'res-perspective'], groupSize: 40, hours: 2 },
    top: [
      'm-cafe result-main result-side',
      'm-atelier result-main result-side',
      'm-utopia result-side hours-short',
    ],
  },
  {
    name: 'steered by figures, wants renewal',
    situation: {
      results: ['res-renewal', 'res-feasibility'],
      steering: ['st-financieel'],
      groupSize: 10,
      selfDirection: 2,
    },
    top: [
      'm-laboratorium result-main size-fits',
      'm-utopia result-main size-small',
      'm-atelier result-side size-fits',
    ],
  },
  {
    name: 'a studio lies there, what next',
    situation: {
      results: ['res-feasibility'],
      beside: ['m-atelier'],
      phase: 'ph-create',
      group: 'tg-vak',
      groupSize: 9,
    },
    top: [
      'm-laboratorium result-main phase-fits',
      'm-masterclass result-none phase-fits',
      'm-clinic result-none phase-other',
    ],
  },
  {
    name: 'teachers renew their lessons with professionals',
    situation: {
      results: ['res-application', 'res-depth'],
      group: ['tg-docent', 'tg-leerprof'],
      groupSize: 18,
      selfDirection: 2,
      phase: 'ph-create',
    },
    top: [
      'm-academie result-main phase-fits',
      'm-keukentafel result-main size-large',
      'm-laboratorium result-side phase-fits',
    ],
  },
  {
    name: 'older craftsmen pass on what they know',
    situation: {
      results: ['res-insight'],
      group: ['tg-ouder', 'tg-vak'],
      groupSize: 14,
      selfDirection: 1,
    },
    top: [
      'm-masterclass result-main group-suits',
      'm-studieclub result-side size-fits',
      'm-keukentafel result-side size-large',
    ],
  },
];
