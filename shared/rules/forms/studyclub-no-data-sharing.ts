import { partySets } from '../../catalog/stakeholders.ts';
import type { Element } from '../../design/design.ts';
import { unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { participantsOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Those who have results of their own to lay side by side. */
const business: readonly string[] = [...partySets.BUSINESS, 'tg-mkb', 'tg-zzp'];
const mayBeAboutData = ['agr-rules', 'agr-privacy', 'agr-competition', 'agr-ip'];

export const studyclubNoDataSharing: Rule = {
  id: 'studyclub-no-data-sharing',
  factor: 'c-share',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['n.XXII'],
    quote: 'Daarmee biedt de studieclub een spiegel op bedrijfsresultaten',
    literature: ['MDF'],
  },
  check(context) {
    if (context.isSketch || context.has(['tech-dashboard'])) return [];
    const clubs = context.cards('metaphor', ['m-studieclub']).filter((club) => {
      const taking = participantsOf(context, club);
      return taking.length === 0 || taking.some(({ entry }) => business.includes(entry));
    });
    const club = clubs[0];
    if (!club) return [];
    const missing = { targets: targetsOf(clubs), data: { form: { element: club.id } } };
    const about = context
      .of('agreement')
      .filter(({ attributes }) => attributes.dataSharing === true);
    if (about.length > 0) return unlessArranged(about, missing);
    const open = openAgreement(context);
    if (!open) return [missing];
    const targets = [{ element: open.id, attribute: 'dataSharing' }];
    const data = { ...missing.data, card: { element: open.id }, variant: { text: 'data' } };
    return [{ targets, data, unknown: true }];
  },
  /** A wish: which figures, and with whom, is for the members to say. */
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'agreement',
        entry: 'agr-rules',
        near: elementOf(finding, 'form'),
        attributes: { status: 'wanted', dataSharing: true },
      },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
      ],
      lines: [['growers', 'participates', 'club']],
      targets: [['club']],
    },
    silent: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
        ['rules', 'agr-rules', { status: 'arranged', dataSharing: true }],
      ],
      lines: [['growers', 'participates', 'club']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
        ['rules', 'agr-rules', { status: 'arranged' }],
      ],
      lines: [['growers', 'participates', 'club']],
      targets: [['rules.dataSharing']],
    },
  },
};

function openAgreement(context: Context): Element | undefined {
  return context
    .cards('agreement', mayBeAboutData)
    .find(({ attributes }) => attributes.dataSharing === undefined);
}
