import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Groups that have to show elsewhere what they can do. */
const groups = ['tg-zijinstroom', 'tg-werkzoekend', 'tg-flex'];

export const recognitionMissing: Rule = {
  id: 'recognition-missing',
  factor: 'functions',
  severity: warningFromDesign,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['5', '12'],
    quote: 'behoefte aan accreditatie of validering',
  },
  check(context) {
    const found = context.cards('targetgroup', groups);
    const group = found[0];
    if (!group || context.isSketch || context.has(['tech-eportfolio', 'out-portfolio'])) return [];
    const targets = found.map(({ id }) => ({ element: id }));
    const data = { group: { element: group.id } };
    const cards = arrangements(context, ['sup-accreditation', 'sup-portfolio']);
    return unlessArranged(cards, { targets, data });
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-accreditation', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['entrants', 'tg-zijinstroom'],
        ['clinic', 'm-clinic'],
      ],
      lines: [['entrants', 'participates', 'clinic']],
      targets: [['entrants']],
    },
    silent: {
      crowd: true,
      cards: [
        ['entrants', 'tg-zijinstroom'],
        ['clinic', 'm-clinic'],
        ['proof', 'sup-accreditation', { status: 'promised' }],
      ],
      lines: [
        ['entrants', 'participates', 'clinic'],
        ['proof', 'enables', 'entrants'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['entrants', 'tg-zijinstroom'],
        ['proof', 'sup-portfolio'],
      ],
      targets: [['proof.status']],
    },
  },
};
