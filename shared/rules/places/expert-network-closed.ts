import type { Element } from '../../design/design.ts';
import { updateElement } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { expertsOf, metBy, seekersOf } from '../engine/experts.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const expertNetworkClosed: Rule = {
  id: 'expert-network-closed',
  factor: 'sf-experts',
  severity: error,
  needs: [],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'Expertisenetwerken: open, laagdrempelig en toegankelijk',
  },
  check(context) {
    const seekers = seekersOf(context);
    if (seekers.length === 0) return [];
    return expertsOf(context).flatMap((expert) => checkExpert(context, expert, seekers));
  },
  fixChanges: ['access'],
  fix(design, finding) {
    const id = elementOf(finding, 'expert');
    return id ? updateElement(design, { id, attributes: { access: 'open' } }) : design;
  },
};

/** Closed for those who are in it is no fault; closed for someone on this table who is not, is. */
function checkExpert(context: Context, expert: Element, seekers: readonly Element[]): Draft[] {
  const { access } = expert.attributes;
  if (access === 'open' || access === 'paid') return [];
  const met = metBy(context, expert);
  const outside = seekers.find((seeker) => !met.has(seeker.id));
  if (!outside) return [];
  const targets = [{ element: expert.id, attribute: 'access' }];
  const data = { expert: { element: expert.id }, outside: { element: outside.id } };
  return [access === undefined ? { targets, data, unknown: true } : { targets, data }];
}
