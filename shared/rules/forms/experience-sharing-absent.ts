import { layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

/** Forms made for sharing, and channels that do it in between; our choice. */
const sharing = [
  'm-studieclub',
  'm-keukentafel',
  'm-boksring',
  'm-cafe',
  'm-atelier',
  'm-expeditie',
  'tech-social',
  'tech-chat',
  'tech-intranet',
  'tech-virtual',
  'ms-harvest',
];

export const experienceSharingAbsent: Rule = {
  id: 'experience-sharing-absent',
  factor: 'c-share',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['13'], quote: 'de mogelijkheden om ervaringen te delen' },
  check(context) {
    const forms = context.of('metaphor');
    const first = forms[0];
    if (!first || context.isSketch || context.has(sharing)) return [];
    if (context.relations('exchanges').length > 0) return [];
    if (forms.some(({ attributes }) => attributes.learnMode === 'lm-participatie')) return [];
    return [{ data: { form: { element: first.id } } }];
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-keukentafel', newId, { near: elementOf(finding, 'form') }),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['class', 'm-masterclass'],
        ['clinic', 'm-clinic'],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['class', 'm-masterclass'],
        ['table', 'm-keukentafel'],
      ],
    },
  },
};
