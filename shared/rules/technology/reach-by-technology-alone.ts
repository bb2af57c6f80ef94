import { listOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** What reaches people besides technology: someone who asks, time, money, a first step; our choice. */
const otherMeans = [
  'sup-ambassador',
  'sup-worktime',
  'sup-time',
  'sup-talk',
  'sup-appreciation',
  'sup-accreditation',
  'sup-voucher',
  'sup-funds',
  'sup-costdown',
  'sup-cao',
  'sup-career',
  'sup-adviser',
  'sup-leader',
  'sup-hr',
  'sup-basic',
  'sup-skills',
  'sup-tailored',
  'rol-ambassadeur',
  'rol-verbinder',
  'm-cafe',
  'm-keukentafel',
];

export const reachByTechnologyAlone: Rule = {
  id: 'reach-by-technology-alone',
  factor: 'technology',
  severity: warningFromDesign,
  needs: ['technology'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'de participatie aan een leven lang leren verhogen of verbreden',
  },
  check(context) {
    const ambitions = listOf(context.design.attributes, 'ambitions') ?? [];
    if (!ambitions.includes('amb-reach') || context.has(otherMeans)) return [];
    const technologies = context.of('technology');
    const first = technologies[0];
    if (!first) return [];
    return [
      {
        targets: technologies.map(({ id }) => ({ element: id })),
        data: { technology: { element: first.id } },
      },
    ];
  },
  fix(design, _finding, newId) {
    const group = design.elements.find(({ kind }) => kind === 'targetgroup')?.id;
    const card = { kind: 'support', entry: 'sup-ambassador' } as const;
    const attributes = { status: 'wanted' };
    return layCard(design, { ...card, attributes, ...(group ? { near: group } : {}) }, newId);
  },
  examples: {
    fires: {
      about: { ambitions: ['amb-reach'] },
      cards: [
        ['group', 'tg-flex'],
        ['clinic', 'm-clinic'],
        ['course', 'tech-online'],
      ],
      lines: [
        ['group', 'participates', 'clinic'],
        ['course', 'enables', 'clinic'],
      ],
      targets: [['course']],
    },
    silent: {
      about: { ambitions: ['amb-reach'] },
      cards: [
        ['group', 'tg-flex'],
        ['clinic', 'm-clinic'],
        ['course', 'tech-online'],
        ['colleague', 'sup-ambassador'],
      ],
      lines: [
        ['group', 'participates', 'clinic'],
        ['course', 'enables', 'clinic'],
      ],
    },
  },
};
