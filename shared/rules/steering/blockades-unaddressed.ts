import { numberOf } from '../../design/design.ts';
import { draftsFor } from '../engine/drafts.ts';
import { aboutObstacle, isBlockade, layRemedy, unlessAnswered } from '../engine/obstacles.ts';
import { oneQuestion } from '../engine/questions.ts';
import type { Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const blockadesUnaddressed: Rule = {
  id: 'blockades-unaddressed',
  factor: 'steering',
  severity: warning,
  needs: ['bottleneck'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'komen geregeld blokkades in de praktijk bovendrijven',
  },
  check(context) {
    // Somebody looked at it and saw no harm in it.
    const blockades = context
      .of('bottleneck')
      .filter(
        (one) =>
          isBlockade(one) &&
          numberOf(one.attributes, 'likelihood') !== 0 &&
          numberOf(one.attributes, 'impact') !== 0,
      );
    return oneQuestion(
      draftsFor(blockades, (one) => unlessAnswered(context, one, aboutObstacle(context, one))),
    );
  },
  fix: layRemedy,
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['try', 'm-repetitie'],
        ['stuck', 'bl-ict'],
      ],
      lines: [['firm', 'participates', 'try']],
      targets: [['stuck']],
    },
    silent: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['try', 'm-repetitie'],
        ['stuck', 'bl-ict'],
        ['help', 'sup-ict', { status: 'promised' }],
      ],
      lines: [
        ['firm', 'participates', 'try'],
        ['help', 'mitigates', 'stuck'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['try', 'm-repetitie'],
        ['stuck', 'bl-ict'],
        ['help', 'sup-ict'],
      ],
      lines: [
        ['firm', 'participates', 'try'],
        ['help', 'mitigates', 'stuck'],
      ],
      targets: [['help.status']],
    },
  },
};
