import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { participantsOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const leaders = ['tg-leidinggevend', 'sh-leidinggevende'];
const people = ['sh-leidinggevende', 'sh-werknemer'];
/** Neither lead the work nor do it for someone else. */
const beside = ['tg-mkb', 'tg-zzp', 'tg-leerprof', 'tg-docent', 'tg-student', 'tg-werkzoekend'];

export const rehearsalMissingLevels: Rule = {
  id: 'rehearsal-missing-levels',
  factor: 'follow-through',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['4'] },
  check: (context) =>
    draftsFor(context.cards('metaphor', ['m-repetitie']), (rehearsal) => {
      const lacking = lackingIn(context, rehearsal);
      if (!lacking) return [];
      return [
        {
          targets: [{ element: rehearsal.id }],
          data: { form: { element: rehearsal.id }, variant: { text: lacking } },
        },
      ];
    }),
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    const { variant } = finding.data;
    if (!to) return design;
    const isLed = variant && 'text' in variant && variant.text === 'doers';
    const entry = isLed ? 'tg-vak' : 'tg-leidinggevend';
    return layCard(design, { kind: 'targetgroup', entry, near: to }, newId, [
      { type: 'participates', to },
    ]);
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak'],
        ['rehearsal', 'm-repetitie'],
      ],
      lines: [['crew', 'participates', 'rehearsal']],
      targets: [['rehearsal']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak'],
        ['boss', 'tg-leidinggevend'],
        ['rehearsal', 'm-repetitie'],
      ],
      lines: [
        ['crew', 'participates', 'rehearsal'],
        ['boss', 'participates', 'rehearsal'],
      ],
    },
  },
};

/** An organisation that takes part may well bring everyone along, so that settles nothing. */
function lackingIn(context: Context, rehearsal: Element): 'leaders' | 'doers' | undefined {
  const players = participantsOf(context, rehearsal);
  const isPerson = ({ kind, entry }: Element) => kind === 'targetgroup' || people.includes(entry);
  if (players.length === 0 || !players.every(isPerson)) return undefined;
  const isLed =
    players.some(({ entry }) => leaders.includes(entry)) ||
    context.leadingTo(rehearsal.id, 'enables').some(({ entry }) => entry === 'rol-leidinggevende');
  if (!isLed) return players.some(({ entry }) => !beside.includes(entry)) ? 'leaders' : undefined;
  return players.every(({ entry }) => leaders.includes(entry)) ? 'doers' : undefined;
}
