import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { targetsOf } from '../engine/naming.ts';
import { formsOf, shareOf } from '../engine/queries.ts';
import { isFormal } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Limit, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { steeredPartners } from '../engine/steering.ts';

export const competenceBenefitIndividual: Rule = {
  id: 'competence-benefit-individual',
  factor: 'steering',
  severity: hint,
  needs: ['steering', 'metaphor', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'waar de professional vaak meer baat bij heeft dan de organisatie',
  },
  thresholds: { formalShare: { value: 0.6, min: 0, max: 0.95 } },
  check(context, limit) {
    const modes = context.cards('steering', ['st-competentie']);
    if (modes.length === 0 || context.relations('embeds').length > 0) return [];
    const drafts = draftsFor(modes, (mode) => checkMode(context, mode, limit));
    return (
      drafts.some((draft) => !draft.unknown) ? drafts.filter((one) => !one.unknown) : drafts
    ).slice(0, 1);
  },
  /** A result of the team, and where it lands; how it is anchored there is for people to say. */
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    const partner = elementOf(finding, 'partner');
    if (!form || !partner) return design;
    const id = newId();
    const attributes = { level: 'ly-team' };
    const laid = layCard(
      design,
      { kind: 'result', entry: 'out-workplace', near: form, attributes },
      () => id,
    );
    const yields = connect(laid, { id: newId(), type: 'yields', from: form, to: id });
    return connect(yields, { id: newId(), type: 'embeds', from: id, to: partner });
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['skills', 'st-competentie', { dominance: 'dominant' }],
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'skills'],
        ['firm', 'participates', 'class'],
        ['firm', 'participates', 'clinic'],
      ],
      targets: [['class', 'clinic', 'skills']],
    },
    silent: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['skills', 'st-competentie', { dominance: 'dominant' }],
        ['class', 'm-masterclass', { formality: 'formal' }],
        ['workplace', 'out-workplace', { level: 'ly-team' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'skills'],
        ['firm', 'participates', 'class'],
        ['class', 'yields', 'workplace'],
        ['workplace', 'embeds', 'firm', { how: 'work-process' }],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['skills', 'st-competentie', { dominance: 'dominant' }],
        ['class', 'm-masterclass'],
      ],
      lines: [
        ['firm', 'steeredBy', 'skills'],
        ['firm', 'participates', 'class'],
      ],
      targets: [['class.formality']],
    },
  },
};

function checkMode(context: Context, mode: Element, limit: Limit): readonly Draft[] {
  const { dominance } = mode.attributes;
  if (dominance === 'supplementary') return [];
  const partners = steeredPartners(context, mode);
  const forms = [...new Set(partners.flatMap((partner) => formsOf(context, partner)))];
  const partner = partners.find((one) => formsOf(context, one).length > 0);
  const share = shareOf(forms, isFormal);
  if (!partner || share.most <= limit('formalShare')) return [];
  const data = { mode: { element: mode.id }, partner: { element: partner.id } };
  if (share.least <= limit('formalShare')) {
    if (dominance === undefined) return [];
    const open = forms.find((form) => isFormal(form) === undefined);
    if (!open) return [];
    const targets = [{ element: open.id, attribute: 'formality' }];
    const asked = { ...data, form: { element: open.id }, variant: { text: 'formality' } };
    return [{ targets, data: asked, unknown: true }];
  }
  if (dominance === undefined) {
    const targets = [{ element: mode.id, attribute: 'dominance' }];
    return [{ targets, data, unknown: true }];
  }
  const formal = forms.filter((form) => isFormal(form));
  const taken = formal.find((form) => formsOf(context, partner).includes(form)) ?? formal[0];
  if (!taken) return [];
  const targets = [...targetsOf(formal), { element: mode.id }];
  return [{ targets, data: { ...data, form: { element: taken.id } } }];
}
