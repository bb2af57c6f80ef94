import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** What everyone uses every day already, or what works without power. */
const everyday = ['tech-lowtech', 'tech-chat', 'tech-newsletter', 'tech-video', 'tech-social'];

export const ictSupportMissing: Rule = {
  id: 'ict-support-missing',
  factor: 'c-ict',
  severity: warningFromDesign,
  needs: ['technology'],
  source: { basis: 'source', ref: ['9', '13'], quote: 'de ICT niet meewerkt' },
  check(context) {
    if (context.isSketch) return [];
    const technology = context
      .of('technology')
      .filter(({ id, entry }) => !everyday.includes(entry) && !context.hasTo(id, 'provides'));
    const first = technology[0];
    if (!first) return [];
    return unlessArranged(arrangements(context, ['sup-ict']), {
      targets: technology.map(({ id }) => ({ element: id })),
      data: { technology: { element: first.id } },
    });
  },
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'support',
        entry: 'sup-ict',
        near: finding.targets[0]?.element,
        attributes: { status: 'wanted' },
      },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['vr', 'tech-vrar'],
      ],
      lines: [['vr', 'enables', 'clinic']],
      targets: [['vr']],
    },
    silent: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['vr', 'tech-vrar'],
        ['help', 'sup-ict', { status: 'arranged' }],
      ],
      lines: [['vr', 'enables', 'clinic']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['vr', 'tech-vrar'],
        ['help', 'sup-ict'],
      ],
      targets: [['help.status']],
    },
  },
};
