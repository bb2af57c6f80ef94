import type { Design, Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { agrees } from '../engine/owners.ts';
import { fillsRole } from '../engine/reach.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

export const stakeholderIsolated: Rule = {
  id: 'stakeholder-isolated',
  factor: 'c-collaborate',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['7'] },
  check(context) {
    if (context.isSketch) return [];
    const loose = context.of('stakeholder').filter(({ id }) => !hasLine(context, id));
    if (loose.length === 0) return [];
    const alone = loose.filter((one) => !agrees(context, one) && !fillsRole(context, one));
    if (alone.length === 0) return [];
    const fixable = context.of('metaphor').length > 0;
    return [{ targets: targetsOf(alone), data: firstOf('partner', alone), fixable }];
  },
  /** Each partner to the form that lies nearest. */
  fix: (design, finding, newId) =>
    finding.targets.reduce((now, { element: from }) => {
      const to = from && nearestForm(now, from);
      return to ? connect(now, { id: newId(), type: 'participates', from, to }) : now;
    }, design),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['clinic', 'm-clinic'],
      ],
      lines: [['firm', 'participates', 'clinic']],
      targets: [['school']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['school', 'participates', 'clinic'],
      ],
    },
  },
};

const leaving = ['participates', 'owns', 'provides', 'exchanges', 'steeredBy', 'mentors'] as const;
const arriving = ['exchanges', 'enables', 'mentors', 'embeds'] as const;

function hasLine(context: Context, id: string): boolean {
  return (
    leaving.some((type) => context.hasFrom(id, type)) ||
    arriving.some((type) => context.hasTo(id, type))
  );
}

function nearestForm(design: Design, id: string): string | undefined {
  const partner = design.elements.find((element) => element.id === id);
  if (!partner) return undefined;
  const distance = (form: Element) => Math.hypot(form.x - partner.x, form.y - partner.y);
  let nearest: Element | undefined;
  for (const form of design.elements)
    if (form.kind === 'metaphor' && (!nearest || distance(form) < distance(nearest)))
      nearest = form;
  return nearest?.id;
}
