import { type Element, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** Where people meet each other on a screen; a film or a board only helps. */
const online = ['tech-online', 'tech-virtual', 'tech-vle', 'tech-vrar', 'tech-social', 'tech-chat'];

export const metaphorOnlineNotAdapted: Rule = {
  id: 'metaphor-online-not-adapted',
  factor: 'technology',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['10'], quote: 'vergt het ontwerp aanpassingen' },
  check(context) {
    const forms = context
      .of('metaphor')
      .filter((form) => isOnline(context, form) && !textOf(form.attributes, 'adaptationNote'));
    const first = forms[0];
    if (!first) return [];
    return [{ targets: targetsOf(forms, 'adaptationNote'), data: { form: { element: first.id } } }];
  },
  examples: {
    fires: {
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
        ['screen', 'pl-virtueel'],
      ],
      lines: [
        ['growers', 'participates', 'club'],
        ['club', 'heldAt', 'screen'],
      ],
      targets: [['club.adaptationNote']],
    },
    silent: {
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub', { adaptationNote: 'Korter, met zes mensen en een gastheer' }],
        ['screen', 'pl-virtueel'],
      ],
      lines: [
        ['growers', 'participates', 'club'],
        ['club', 'heldAt', 'screen'],
      ],
    },
  },
};

/** Held on a screen only; beside a place where people see each other the form itself may stay as it is. */
function isOnline(context: Context, form: Element): boolean {
  const { setting } = form.attributes;
  if (setting !== undefined) return setting === 'online';
  const places = context.reachedFrom(form.id, 'heldAt');
  const isPhysical = places.some((place) => place.kind === 'place' && !isScreen(place));
  return !isPhysical && places.some(isScreen);
}

function isScreen({ entry }: Element): boolean {
  return entry === 'pl-virtueel' || online.includes(entry);
}
