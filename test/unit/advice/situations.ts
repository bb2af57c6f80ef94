import type { Situation } from '../../../shared/advice/index.ts';
import { mixedSituations } from './mixed-situations.ts';

export type Case = {
  readonly name: string;
  readonly situation: Situation;
  /** The three best forms, each followed by the two reasons that weigh most, for or against. */
  readonly top: readonly string[];
};

/** Situations as people describe them, with what a good adviser would name first and why. */
export const situations: readonly Case[] = [
  {
    name: 'operators must master a new machine',
    situation: {
      results: ['res-skill'],
      group: 'tg-vak',
      phase: 'ph-implement',
      groupSize: 8,
      selfDirection: 1,
    },
    top: [
      'm-clinic result-main phase-fits',
      'm-repetitie result-none phase-fits',
      'm-masterclass result-none phase-other',
    ],
  },
  {
    name: 'lower-educated staff learn a new procedure',
    situation: {
      results: ['res-skill'],
      group: 'tg-laag',
      phase: 'ph-implement',
      groupSize: 6,
      selfDirection: 0,
    },
    top: [
      'm-clinic result-main phase-fits',
      'm-repetitie result-none self-direction-low',
      'm-keukentafel result-none self-direction-low',
    ],
  },
  {
    name: 'a chain rehearses a new way of working',
    situation: {
      results: ['res-routine'],
      group: ['tg-vak', 'tg-laag'],
      phase: 'ph-implement',
      groupSize: 20,
      selfDirection: 1,
      steering: ['st-standaard'],
    },
    top: [
      'm-repetitie result-main phase-fits',
      'm-clinic result-none phase-fits',
      'm-masterclass result-none phase-other',
    ],
  },
  {
    name: 'growers compare their figures',
    situation: {
      results: ['res-mirror'],
      group: 'tg-mkb',
      phase: 'ph-follow',
      groupSize: 10,
      hours: 3,
      stage: 'sustain',
    },
    top: [
      'm-studieclub result-main phase-fits',
      'm-boksring result-none phase-fits',
      'm-clinic result-none phase-fits',
    ],
  },
  {
    name: 'self-employed look for contacts',
    situation: {
      results: ['res-networks'],
      group: 'tg-zzp',
      phase: 'ph-orient',
      groupSize: 40,
      hours: 2,
      stage: 'explore',
    },
    top: [
      'm-cafe result-main phase-fits',
      'm-utopia result-none hours-short',
      'm-atelier result-side size-large',
    ],
  },
  {
    name: 'partners seek a horizon',
    situation: {
      results: ['res-renewal'],
      group: ['tg-hoog', 'tg-leidinggevend'],
      phase: 'ph-orient',
      groupSize: 25,
      selfDirection: 3,
      stage: 'explore',
    },
    top: [
      'm-utopia result-main phase-fits',
      'm-atelier result-side phase-other',
      'm-masterclass result-none phase-fits',
    ],
  },
  {
    name: 'a question is stuck',
    situation: {
      results: ['res-perspective'],
      group: ['tg-hoog', 'tg-student'],
      phase: 'ph-create',
      groupSize: 12,
      selfDirection: 2,
    },
    top: [
      'm-atelier result-main phase-fits',
      'm-utopia result-side phase-fits',
      'm-masterclass result-side phase-fits',
    ],
  },
  {
    name: 'firms test a prototype',
    situation: {
      results: ['res-feasibility'],
      group: 'tg-mkb',
      phase: 'ph-create',
      groupSize: 8,
      hours: 8,
      steering: ['st-product'],
    },
    top: [
      'm-laboratorium result-main phase-fits',
      'm-atelier result-none phase-fits',
      'm-masterclass result-none phase-fits',
    ],
  },
  {
    name: 'science has to reach the field',
    situation: {
      results: ['res-application'],
      group: ['tg-hoog', 'tg-docent'],
      phase: 'ph-create',
      groupSize: 20,
      selfDirection: 2,
    },
    top: [
      'm-academie result-main phase-fits',
      'm-laboratorium result-side phase-fits',
      'm-utopia result-none phase-fits',
    ],
  },
  {
    name: 'managers question themselves',
    situation: {
      results: ['res-self'],
      group: 'tg-leidinggevend',
      phase: 'ph-cycle',
      groupSize: 10,
      selfDirection: 3,
      steering: ['st-waarden'],
    },
    top: [
      'm-expeditie result-main phase-fits',
      'm-keukentafel result-side group-suits',
      'm-boksring result-side phase-other',
    ],
  },
  {
    name: 'directors get to know each other better',
    situation: {
      results: ['res-depth'],
      group: 'tg-leidinggevend',
      groupSize: 6,
      steering: ['st-verhoudingen'],
    },
    top: [
      'm-keukentafel result-main group-suits',
      'm-repetitie result-side size-fits',
      'm-expeditie result-side group-suits',
    ],
  },
  {
    name: 'a team has to perform better',
    situation: {
      results: ['res-performance'],
      group: 'tg-leidinggevend',
      phase: 'ph-follow',
      groupSize: 8,
      selfDirection: 3,
      steering: ['st-financieel'],
    },
    top: [
      'm-boksring result-main phase-fits',
      'm-clinic result-side phase-fits',
      'm-repetitie result-side phase-fits',
    ],
  },
  {
    name: 'young staff want to understand a master',
    situation: {
      results: ['res-insight'],
      group: 'tg-vak',
      phase: 'ph-orient',
      groupSize: 15,
      selfDirection: 1,
    },
    top: [
      'm-masterclass result-main phase-fits',
      'm-academie result-side self-direction-low',
      'm-studieclub result-side phase-other',
    ],
  },
  ...mixedSituations,
];
