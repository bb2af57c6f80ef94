import type { MetaphorId } from './metaphors/index.ts';

/** Forms in an order that carries on; a step holds the forms that can stand there. All of it is our elaboration. */
export type Arc = { readonly id: string; readonly steps: readonly (readonly MetaphorId[])[] };

export const arcs: readonly Arc[] = [
  {
    id: 'arc-innovation',
    steps: [
      ['m-utopia', 'm-atelier'],
      ['m-laboratorium'],
      ['m-repetitie'],
      ['m-boksring', 'm-studieclub'],
    ],
  },
  { id: 'arc-circle', steps: [['m-cafe'], ['m-keukentafel'], ['m-studieclub']] },
  { id: 'arc-mastery', steps: [['m-masterclass'], ['m-clinic'], ['m-repetitie']] },
  {
    id: 'arc-reorientation',
    steps: [['m-expeditie'], ['m-keukentafel'], ['m-utopia'], ['m-atelier']],
  },
  { id: 'arc-knowledge', steps: [['m-academie'], ['m-laboratorium'], ['m-masterclass']] },
];

/** Two forms that follow each other badly, and what can lie between, the best first. */
export type AwkwardPair = {
  readonly id: string;
  readonly from: MetaphorId;
  readonly to: MetaphorId;
  readonly bridges: readonly [MetaphorId, ...MetaphorId[]];
};

export const awkwardPairs: readonly AwkwardPair[] = [
  { id: 'awk-utopia-clinic', from: 'm-utopia', to: 'm-clinic', bridges: ['m-atelier'] },
  {
    id: 'awk-expeditie-boksring',
    from: 'm-expeditie',
    to: 'm-boksring',
    bridges: ['m-keukentafel'],
  },
  {
    id: 'awk-academie-repetitie',
    from: 'm-academie',
    to: 'm-repetitie',
    bridges: ['m-laboratorium', 'm-clinic'],
  },
  { id: 'awk-cafe-boksring', from: 'm-cafe', to: 'm-boksring', bridges: ['m-keukentafel'] },
];
