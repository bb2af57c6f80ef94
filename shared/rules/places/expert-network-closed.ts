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
    const closed: Draft[] = [];
    const open: Draft[] = [];
    for (const expert of expertsOf(context)) {
      const draft = checkExpert(context, expert, seekers);
      if (draft) (draft.unknown ? open : closed).push(draft);
    }
    const [question] = open;
    if (!question) return closed;
    return [...closed, { ...question, targets: open.flatMap(({ targets = [] }) => targets) }];
  },
  fixChanges: ['access'],
  fix(design, finding) {
    const id = elementOf(finding, 'expert');
    return id ? updateElement(design, { id, attributes: { access: 'open' } }) : design;
  },
  examples: {
    fires: {
      cards: [
        ['owners', 'tg-mkb'],
        ['lab', 'sh-onderzoek', { access: 'closed' }],
      ],
      targets: [['lab.access']],
    },
    silent: {
      cards: [
        ['owners', 'tg-mkb'],
        ['lab', 'sh-onderzoek', { access: 'open' }],
      ],
    },
    unknown: {
      cards: [
        ['owners', 'tg-mkb'],
        ['lab', 'sh-onderzoek'],
      ],
      targets: [['lab.access']],
    },
  },
};

/** Closed for those who are in it is no fault; closed for someone on this table who is not, is. */
function checkExpert(
  context: Context,
  expert: Element,
  seekers: readonly Element[],
): Draft | undefined {
  const { access } = expert.attributes;
  if (access === 'open' || access === 'paid') return undefined;
  const met = metBy(context, expert);
  const outside = seekers.find((seeker) => !met.has(seeker.id));
  if (!outside) return undefined;
  const targets = [{ element: expert.id, attribute: 'access' }];
  const data = { expert: { element: expert.id }, outside: { element: outside.id } };
  return access === undefined ? { targets, data, unknown: true } : { targets, data };
}
