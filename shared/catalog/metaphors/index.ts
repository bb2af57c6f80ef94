import { academie } from './academie.ts';
import { atelier } from './atelier.ts';
import { boksring } from './boksring.ts';
import { cafe } from './cafe.ts';
import { clinic } from './clinic.ts';
import { expeditie } from './expeditie.ts';
import { keukentafel } from './keukentafel.ts';
import { laboratorium } from './laboratorium.ts';
import { masterclass } from './masterclass.ts';
import { repetitie } from './repetitie.ts';
import { studieclub } from './studieclub.ts';
import { utopia } from './utopia.ts';

/** In the order of the agenda's table (§10). */
export const metaphors = [
  masterclass,
  clinic,
  atelier,
  laboratorium,
  academie,
  repetitie,
  cafe,
  boksring,
  keukentafel,
  utopia,
  studieclub,
  expeditie,
] as const;

export type MetaphorId = (typeof metaphors)[number]['id'];
