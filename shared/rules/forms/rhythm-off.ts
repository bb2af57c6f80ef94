import { type Element, numberOf } from '../../design/design.ts';
import { updateElement } from '../../edit/index.ts';
import { targetsOf } from '../engine/naming.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

/** Enough meetings for a season; no threshold asks for more. */
const season = 6;

export const rhythmOff: Rule = {
  id: 'rhythm-off',
  factor: 'c-variety',
  severity: warning,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['n.XXII'], literature: ['WEN02'] },
  thresholds: { sessions: { value: 3, min: 2, max: season } },
  check(context, limit) {
    const found: Draft[] = [];
    const open: Element[] = [];
    for (const form of context.cards('metaphor', ['m-studieclub', 'm-keukentafel'])) {
      const { rhythm } = form.attributes;
      const sessions = numberOf(form.attributes, 'sessions');
      if (rhythm === undefined && sessions === undefined) open.push(form);
      const isFew = sessions !== undefined && sessions < limit('sessions');
      if (rhythm !== 'once' && !isFew) continue;
      const attribute = rhythm === 'once' ? 'rhythm' : 'sessions';
      const targets = [{ element: form.id, attribute }];
      found.push({ targets, data: { form: { element: form.id } } });
    }
    if (!open[0] || context.isSketch || context.stage === 'explore') return found;
    const data = { form: { element: open[0].id } };
    return [...found, { targets: targetsOf(open, 'rhythm'), data, unknown: true }];
  },
  fixChanges: ['rhythm', 'sessions'],
  fix(design, finding) {
    const id = elementOf(finding, 'form');
    const form = design.elements.find((element) => element.id === id);
    if (!form) return design;
    const sessions = numberOf(form.attributes, 'sessions');
    const { rhythm = 'monthly' } = form.attributes;
    const attributes = {
      rhythm: rhythm === 'once' ? 'monthly' : rhythm,
      ...(sessions !== undefined && sessions < season ? { sessions: season } : {}),
    };
    return updateElement(design, { id: form.id, attributes });
  },
  examples: {
    fires: {
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub', { rhythm: 'once' }],
      ],
      lines: [['growers', 'participates', 'club']],
      targets: [['club.rhythm']],
    },
    silent: {
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub', { rhythm: 'monthly', sessions: 8 }],
      ],
      lines: [['growers', 'participates', 'club']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
      ],
      lines: [['growers', 'participates', 'club']],
      targets: [['club.rhythm']],
    },
  },
};
