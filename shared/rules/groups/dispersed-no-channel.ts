import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { formsOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { isDispersed, isGeneral, technologyFor } from '../engine/reach.ts';
import { settingsOf } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Technology through which people cannot reach one another. */
const noChannel = ['tech-lowtech', 'tech-eportfolio'];

export const dispersedNoChannel: Rule = {
  id: 'dispersed-no-channel',
  factor: 'technology',
  counts: 'c-share',
  severity: warningFromDesign,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'Dat beperkt hun mogelijkheden om ervaringen uit te wisselen',
  },
  check(context) {
    if (context.isSketch) return [];
    const groups = context.of('targetgroup').filter(isDispersed);
    if (groups.length === 0 || hasGeneralChannel(context)) return [];
    return oneQuestion(draftsFor(groups, (group) => checkGroup(context, group)));
  },
  /** Short films made with the phone, as in the agenda's own example. */
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    return layCard(design, { kind: 'technology', entry: 'tech-video', near: group }, newId, [
      { type: 'enables', to: group },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['drivers', 'tg-verspreid'],
        ['table', 'm-keukentafel', { setting: 'workplace' }],
      ],
      lines: [['drivers', 'participates', 'table']],
      targets: [['drivers']],
    },
    silent: {
      crowd: true,
      cards: [
        ['drivers', 'tg-verspreid'],
        ['table', 'm-keukentafel', { setting: 'workplace' }],
        ['films', 'tech-video'],
      ],
      lines: [
        ['drivers', 'participates', 'table'],
        ['films', 'enables', 'drivers'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['drivers', 'tg-verspreid'],
        ['table', 'm-keukentafel'],
      ],
      lines: [['drivers', 'participates', 'table']],
      targets: [['table.setting', 'drivers']],
    },
  },
};

function checkGroup(context: Context, group: Element): Draft[] {
  if (technologyFor(context, group).some(isChannel)) return [];
  const forms = formsOf(context, group);
  const settings = forms.map((form) => settingsOf(context, form));
  if (settings.some((one) => one.has('online') || one.has('hybrid'))) return [];
  const data = { group: { element: group.id } };
  const open = forms.filter((_form, index) => settings[index]?.size === 0);
  const form = open[0];
  if (!form) return [{ targets: [{ element: group.id }], data }];
  const targets = [
    ...open.map(({ id }) => ({ element: id, attribute: 'setting' })),
    { element: group.id },
  ];
  return [{ targets, data: { ...data, form: { element: form.id } }, unknown: true }];
}

function hasGeneralChannel(context: Context): boolean {
  return context.of('technology').some((card) => isChannel(card) && isGeneral(context, card));
}

function isChannel({ entry }: Element): boolean {
  return !noChannel.includes(entry);
}
