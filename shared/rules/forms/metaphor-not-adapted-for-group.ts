import { type Element, listOf, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { learnersOf } from '../engine/repertoire.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

/** Whom the forms were made for. */
const entrepreneurs = ['tg-mkb', 'tg-zzp'];

export const metaphorNotAdaptedForGroup: Rule = {
  id: 'metaphor-not-adapted-for-group',
  factor: 'c-tailor',
  severity: warningFromDesign,
  needs: ['metaphor', 'targetgroup'],
  source: { basis: 'source', ref: ['10'], quote: 'vergt het ontwerp aanpassingen' },
  check(context) {
    const found: Draft[] = [];
    const open: Element[] = [];
    let asked: Element | undefined;
    for (const form of context.of('metaphor')) {
      const groups = otherGroups(context, form);
      const group = groups[0];
      if (!group || textOf(form.attributes, 'adaptationNote')) continue;
      const adapted = listOf(form.attributes, 'adaptedFor');
      if (!adapted) {
        asked ??= group;
        open.push(form);
        continue;
      }
      const missed = groups.filter(({ entry }) => !adapted.includes(entry));
      if (!missed[0]) continue;
      found.push({
        targets: [{ element: form.id, attribute: 'adaptedFor' }, ...targetsOf(missed)],
        data: { form: { element: form.id }, group: { element: missed[0].id } },
      });
    }
    if (!open[0] || !asked || context.isSketch) return found;
    const data = { form: { element: open[0].id }, group: { element: asked.id } };
    return [...found, { targets: targetsOf(open, 'adaptedFor'), data, unknown: true }];
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak'],
        ['club', 'm-studieclub', { adaptedFor: [] }],
      ],
      lines: [['crew', 'participates', 'club']],
      targets: [['club.adaptedFor', 'crew']],
    },
    silent: {
      cards: [
        ['growers', 'tg-mkb'],
        ['crew', 'tg-vak'],
        ['club', 'm-studieclub', { adaptedFor: ['tg-vak'] }],
      ],
      lines: [
        ['growers', 'participates', 'club'],
        ['crew', 'participates', 'club'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['crew', 'tg-vak'],
        ['club', 'm-studieclub'],
      ],
      lines: [['crew', 'participates', 'club']],
      targets: [['club.adaptedFor']],
    },
  },
};

function otherGroups(context: Context, form: Element): readonly Element[] {
  return learnersOf(context, form).filter(({ entry }) => !entrepreneurs.includes(entry));
}
