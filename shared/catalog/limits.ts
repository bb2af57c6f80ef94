import { limitSigns } from '../design/vocabulary.ts';

export type LimitSign = (typeof limitSigns)[number];

/** Cards that help when the sign is there, most fitting first; ours, like the signs themselves. */
const instead: Readonly<Record<LimitSign, readonly string[]>> = {
  'lim-known': ['m-clinic', 'rol-docent', 'sup-teacher'],
  'lim-legal': ['sup-accreditation', 'm-clinic'],
  'lim-org': ['st-faciliteiten', 'st-verhoudingen', 'sup-leader'],
  'lim-secret': ['agr-ip', 'agr-competition'],
  'lim-urgent': ['rol-kern'],
  'lim-alone': ['rol-mentor', 'sup-career'],
  'lim-basic': ['sup-basic', 'sup-skills'],
  'lim-nochange': ['sup-mandate', 'sup-experiment'],
  'lim-nobody': ['sh-intermediair', 'rol-regisseur'],
  'lim-extra': [],
  'lim-individual': ['rol-mentor', 'sup-career', 'sup-voucher'],
};

export const limits: readonly { readonly id: LimitSign; readonly instead: readonly string[] }[] =
  limitSigns.map((id) => ({ id, instead: instead[id] }));
