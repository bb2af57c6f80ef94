import type { RelationType } from '../design/relations.ts';

export type RelationLook = {
  width: number;
  dash?: string;
  double?: boolean;
  /** Drawn pointing right with its tip at the origin. */
  end: string;
  open?: boolean;
  /** Lies over the other lines, on a ground of the table: a line that passes a ring would else seem to end in it. */
  ground?: boolean;
  bothEnds?: boolean;
};

/** As wide as leaves the rings beside this one whole. */
export const groundWidth = 8;

const arrow = 'M0 0L-14 -7V7z';
const chevron = 'M-11 -7L0 0L-11 7';
const hexagon = 'M0 0L-4 -7H-12L-16 0L-12 7H-4z';

/** Type is stroke plus end; the wire keeps one colour. */
export const relationLooks: Readonly<Record<RelationType, RelationLook>> = {
  follows: { width: 5.5, end: 'M0 0L-20 -11.5V11.5z' },
  serves: { width: 3.2, end: arrow },
  yields: { width: 3.2, end: 'M0 0L-15 -8V8z', open: true },
  participates: { width: 2.4, end: 'M0 0A6.5 6.5 0 1 1 -13 0A6.5 6.5 0 1 1 0 0z' },
  enables: { width: 2.4, end: 'M0 -6V6H-7V-6z' },
  provides: { width: 2.4, end: chevron, open: true },
  owns: { width: 7, double: true, end: 'M0 0L-9 -7L-18 0L-9 7z' },
  embeds: { width: 7, double: true, end: 'M0 -7V7H-14V-7z' },
  steeredBy: { width: 2.6, dash: '15 6 2 6', end: hexagon },
  alignedWith: { width: 2.6, dash: '15 6 2 6', end: hexagon, open: true },
  heldAt: {
    width: 3.2,
    dash: '0 8',
    end: 'M0 0A6.5 6.5 0 1 1 -13 0A6.5 6.5 0 1 1 0 0z',
    open: true,
    ground: true,
  },
  mentors: { width: 2.6, dash: '18 7', end: arrow },
  exchanges: { width: 2.4, dash: '8 7', end: chevron, open: true, bothEnds: true },
  mitigates: { width: 2.6, end: 'M0 -11V11H-4V-11z' },
};
