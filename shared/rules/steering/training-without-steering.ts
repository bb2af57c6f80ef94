import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

/** Organisations with employees of their own; someone self-employed has no steering to connect to. */
const employers = [
  'sh-mkb',
  'sh-grootbedrijf',
  'sh-leverancier',
  'sh-sw',
  'sh-maatsch',
  'sh-overheid-rijk',
  'sh-provincie',
  'sh-gemeente',
  'sh-zbo',
];

export const trainingWithoutSteering: Rule = {
  id: 'training-without-steering',
  factor: 'steering',
  severity: error,
  needs: ['metaphor', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'trainingen die niet ondersteund worden door de organisatie',
  },
  check: (context) =>
    context
      .of('metaphor')
      .filter((form) => form.attributes.formality === 'formal')
      .flatMap((form) => checkForm(context, form)),
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'steering');
    return from && to ? connect(design, { id: newId(), type: 'alignedWith', from, to }) : design;
  },
};

/** One employer at a time, the first that is left out; the next is reported once this one is settled. */
function checkForm(context: Context, form: Element): Draft[] {
  const aligned = new Set(context.from(form.id, 'alignedWith').map((line) => line.to));
  const open: Draft[] = [];
  for (const partner of learnersOf(context, form)) {
    const modes = context.from(partner.id, 'steeredBy').map((line) => line.to);
    if (modes.some((mode) => aligned.has(mode))) continue;
    const dominant = modes.find((id) => context.byId(id)?.attributes.dominance === 'dominant');
    const mode = dominant ?? modes[0];
    const targets = [{ element: form.id }, { element: partner.id }];
    const data = { form: { element: form.id }, partner: { element: partner.id } };
    if (mode) return [{ targets, data: { ...data, steering: { element: mode } } }];
    open.push({ targets: [...targets].reverse(), data, unknown: true });
  }
  return open.slice(0, 1);
}

function learnersOf(context: Context, form: Element): Element[] {
  return context
    .to(form.id, 'participates')
    .filter(({ attributes: { role } }) => role !== 'guest' && role !== 'facilitator')
    .map((line) => context.byId(line.from))
    .filter((partner) => partner !== undefined)
    .filter((partner) => employers.includes(partner.entry));
}
