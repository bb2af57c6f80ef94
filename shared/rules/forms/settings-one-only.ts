import type { Element } from '../../design/design.ts';
import { settingsOf } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const settingsOneOnly: Rule = {
  id: 'settings-one-only',
  factor: 'sf-hybrid',
  severity: warning,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['MS', '1'] },
  thresholds: { forms: { value: 3, min: 2, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (forms.length < limit('forms')) return [];
    const found = new Set<string>();
    const open: Element[] = [];
    for (const form of forms) {
      const settings = settingsOf(context, form);
      if (settings.size === 0) open.push(form);
      for (const setting of settings) found.add(setting);
      if (found.size > 1) return [];
    }
    const [setting] = found;
    const first = open[0] ?? forms[0];
    if (!first || !setting || setting === 'hybrid') return [];
    const data = { form: { element: first.id } };
    if (open.length === 0) {
      const said = { ...data, variant: { text: setting } };
      const atWork = setting === 'workplace' ? { milder: true as const } : {};
      return [{ targets: forms.map(({ id }) => ({ element: id })), data: said, ...atWork }];
    }
    if (context.isSketch || open.length * 2 > forms.length) return [];
    const targets = open.map(({ id }) => ({ element: id, attribute: 'setting' }));
    return [{ targets, data, unknown: true }];
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    if (!from) return design;
    const { variant } = finding.data;
    const isAtWork = variant && 'text' in variant && variant.text === 'workplace';
    const entry = isAtWork ? 'pl-broedplaats' : 'pl-werkplek';
    return layCard(design, { kind: 'place', entry, near: from }, newId, [{ type: 'heldAt', from }]);
  },
  examples: {
    fires: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'school' }],
        ['class', 'm-masterclass', { setting: 'school' }],
        ['lab', 'm-laboratorium', { setting: 'school' }],
      ],
      targets: [['clinic', 'class', 'lab']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'school' }],
        ['class', 'm-masterclass', { setting: 'school' }],
        ['lab', 'm-laboratorium', { setting: 'workplace' }],
      ],
    },
    unknown: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'school' }],
        ['class', 'm-masterclass', { setting: 'school' }],
        ['lab', 'm-laboratorium'],
        ['staff', 'tg-midden'],
        ['goal', 'goal-shared'],
      ],
      targets: [['lab.setting']],
    },
  },
};
