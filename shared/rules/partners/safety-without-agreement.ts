import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const worksites = ['pl-werkplek', 'pl-fieldlab', 'pl-makerspace', 'pl-oefenfabriek'];
const strangers = [
  'tg-student',
  'sh-student',
  'tg-werkzoekend',
  'sh-werkzoekende',
  'tg-zijinstroom',
];

export const safetyWithoutAgreement: Rule = {
  id: 'safety-without-agreement',
  factor: 'c-collaborate',
  severity: warningFromDesign,
  needs: ['metaphor', 'place'],
  source: { basis: 'elaborated', ref: ['7', '10', '14'] },
  check(context) {
    const forms = context
      .cards('place', worksites)
      .flatMap((place) => context.to(place.id, 'heldAt'))
      .flatMap((line) => context.byId(line.from) ?? [])
      .filter((form) => form.attributes.safetyCritical !== false && hasStranger(context, form));
    const unique = [...new Set(forms)];
    const risky = unique.filter((form) => form.attributes.safetyCritical === true);
    const [first] = risky;
    const cards = arrangements(context, [], ['agr-liability']);
    if (first)
      return unlessArranged(cards, {
        targets: targetsOf(risky),
        data: { ...firstOf('form', risky), near: { element: first.id } },
      });
    if (context.isSketch || unique.length === 0 || cards.length > 0) return [];
    const data = { ...firstOf('form', unique), variant: { text: 'danger' } };
    return [{ targets: targetsOf(unique, 'safetyCritical'), data, unknown: true }];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'near');
    if (!near) return design;
    const attributes = { status: 'wanted' };
    return layCard(design, { kind: 'agreement', entry: 'agr-liability', near, attributes }, newId);
  },
  examples: {
    fires: {
      cards: [
        ['students', 'tg-student'],
        ['clinic', 'm-clinic', { safetyCritical: true }],
        ['site', 'pl-werkplek'],
      ],
      lines: [
        ['students', 'participates', 'clinic'],
        ['clinic', 'heldAt', 'site'],
      ],
      targets: [['clinic']],
    },
    silent: {
      cards: [
        ['students', 'tg-student'],
        ['clinic', 'm-clinic', { safetyCritical: true }],
        ['site', 'pl-werkplek'],
        ['liability', 'agr-liability', { status: 'arranged' }],
      ],
      lines: [
        ['students', 'participates', 'clinic'],
        ['clinic', 'heldAt', 'site'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['students', 'tg-student'],
        ['clinic', 'm-clinic'],
        ['site', 'pl-werkplek'],
      ],
      lines: [
        ['students', 'participates', 'clinic'],
        ['clinic', 'heldAt', 'site'],
      ],
      targets: [['clinic.safetyCritical']],
    },
  },
};

/** Someone takes part who does not work there: a student, someone new to the trade, or a guest. */
function hasStranger(context: Context, form: Element): boolean {
  return context.to(form.id, 'participates').some(({ from, attributes }) => {
    const entry = context.byId(from)?.entry;
    return attributes.role === 'guest' || (entry !== undefined && strangers.includes(entry));
  });
}
