import { partySets } from '../../catalog/stakeholders.ts';
import { type Element, listOf } from '../../design/design.ts';
import { targetsOf } from '../engine/naming.ts';
import { entriesOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** A card that brings each of the four roles along. */
const bringers = {
  'kr-participant': 'sh-werknemer',
  'kr-use': 'sh-mkb',
  'kr-transfer': 'sh-mbo',
  'kr-development': 'sh-lectoraat',
} as const;

/** Who has which role by nature (§7, after Nieuwenhuis). */
const natural: readonly (readonly [role: string, cards: readonly string[]])[] = [
  ['kr-participant', partySets.LEARNER],
  ['kr-use', partySets.BUSINESS],
  ['kr-transfer', partySets.EDU],
  ['kr-development', partySets.RESEARCH],
];

export const knowledgeRoleGap: Rule = {
  id: 'knowledge-role-gap',
  factor: 'sf-networks',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['7'] },
  check(context) {
    if (context.isSketch) return [];
    const partners = context.of('stakeholder');
    const answers = partners.map(({ attributes }) => listOf(attributes, 'knowledgeRole'));
    const said = partners.filter((_partner, index) => answers[index]);
    // Nobody looks at roles here: which partners are there is another check.
    if (said.length === 0) return [];
    const roles = new Set<string>();
    partners.forEach((partner, index) => {
      for (const role of answers[index] ?? naturalRoles(partner)) roles.add(role);
    });
    if (context.of('targetgroup').length > 0) roles.add('kr-participant');
    const missing = natural.map(([role]) => role).filter((role) => !roles.has(role));
    const [first] = missing;
    if (!first) return [];
    const open = partners.filter(
      (partner, index) => !answers[index] && naturalRoles(partner).length === 0,
    );
    if (open.length > 0) return [{ targets: targetsOf(open, 'knowledgeRole'), unknown: true }];
    const variant = { text: missing.length > 1 ? 'more' : first };
    const cards = Object.entries(bringers).flatMap(([role, card]) =>
      missing.includes(role) ? [card] : [],
    );
    return [
      { targets: targetsOf(said, 'knowledgeRole'), data: { variant, cards: { entries: cards } } },
    ];
  },
  fix: (design, finding, newId) =>
    entriesOf(finding, 'cards').reduce(
      (now, entry) => layCard(now, { kind: 'stakeholder', entry }, newId),
      design,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { knowledgeRole: ['kr-use'] }],
        ['school', 'sh-mbo'],
        ['students', 'tg-student'],
      ],
      targets: [['firm.knowledgeRole']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { knowledgeRole: ['kr-use', 'kr-development'] }],
        ['school', 'sh-mbo'],
        ['students', 'tg-student'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { knowledgeRole: ['kr-use'] }],
        ['school', 'sh-mbo'],
        ['branch', 'sh-branche'],
        ['students', 'tg-student'],
      ],
      targets: [['branch.knowledgeRole']],
    },
  },
};

/** What the card brings by nature, when nobody said otherwise. */
function naturalRoles({ entry }: Element): readonly string[] {
  return natural.flatMap(([role, cards]) => (cards.includes(entry) ? [role] : []));
}
