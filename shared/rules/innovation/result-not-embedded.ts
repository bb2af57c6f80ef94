import { connect } from '../../edit/index.ts';
import { belongsToOrganisation, homeOf, isAnchored } from '../engine/anchoring.ts';
import { contextOf } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

export const resultNotEmbedded: Rule = {
  id: 'result-not-embedded',
  factor: 'sf-ownership',
  severity: warningFromDesign,
  needs: ['result', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['MS', '7'],
    quote: 'inbedding van leerprocessen in de eigen (bedrijfs)organisatie',
  },
  check(context) {
    if (context.isSketch) return [];
    const loose = context
      .of('result')
      .filter((result) => belongsToOrganisation(result) && !isAnchored(context, result));
    const home = loose[0] && homeOf(context, loose[0]);
    if (!home) return [];
    const data = { ...firstOf('result', loose), partner: { element: home.id } };
    return [{ targets: targetsOf(loose), data }];
  },
  /** Where each result lands; how it is anchored there is for people to say. */
  fix(design, finding, newId) {
    const context = contextOf(design);
    return finding.targets.reduce((now, { element = '' }) => {
      const result = context.byId(element);
      const home = result && homeOf(context, result);
      if (!home) return now;
      return connect(now, { id: newId(), type: 'embeds', from: element, to: home.id });
    }, design);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['try', 'm-repetitie'],
        ['new-way', 'out-innovation', { level: 'ly-bedrijf' }],
      ],
      lines: [
        ['firm', 'participates', 'try'],
        ['try', 'yields', 'new-way'],
      ],
      targets: [['new-way']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['try', 'm-repetitie'],
        ['new-way', 'out-innovation', { level: 'ly-bedrijf' }],
      ],
      lines: [
        ['firm', 'participates', 'try'],
        ['try', 'yields', 'new-way'],
        ['new-way', 'embeds', 'firm', { how: 'work-process' }],
      ],
    },
  },
};
