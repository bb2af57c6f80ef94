import type { Design, Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const technologyAsGoal: Rule = {
  id: 'technology-as-goal',
  factor: 'technology',
  severity: error,
  needs: ['technology'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'de techniek zelf als doel, niet als middel, gezien wordt',
  },
  check: (context) =>
    context
      .of('technology')
      .filter((technology) => standsAlone(context, technology))
      .map((technology) => ({
        targets: [{ element: technology.id }],
        data: { technology: { element: technology.id } },
        fixable: context.of('metaphor').length > 0,
      })),
  fix(design, finding, newId) {
    const from = elementOf(finding, 'technology');
    const to = from ? nearestForm(design, from) : undefined;
    return from && to ? connect(design, { id: newId(), type: 'enables', from, to }) : design;
  },
};

function standsAlone(context: Context, { id }: Element): boolean {
  return (
    context.from(id, 'serves').length === 0 &&
    context.from(id, 'enables').length === 0 &&
    context.to(id, 'heldAt').length === 0
  );
}

/** What lies close together on the table most likely belongs together; the preview shows which it is. */
function nearestForm(design: Design, id: string): string | undefined {
  const technology = design.elements.find((element) => element.id === id);
  if (!technology) return undefined;
  const distance = ({ x, y }: Element) => Math.hypot(x - technology.x, y - technology.y);
  return design.elements
    .filter((element) => element.kind === 'metaphor')
    .map((form) => ({ id: form.id, far: distance(form) }))
    .reduce<{ id: string; far: number } | undefined>(
      (best, one) => (best && best.far <= one.far ? best : one),
      undefined,
    )?.id;
}
