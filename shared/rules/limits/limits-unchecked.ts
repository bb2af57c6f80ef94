import type { Rule } from '../engine/rule.ts';

export const limitsUnchecked: Rule = {
  id: 'limits-unchecked',
  factor: 'limits',
  // Before that it is too early; once it runs the choice was made.
  severity: { explore: 'off', design: 'hint', run: 'off', sustain: 'off' },
  needs: [],
  source: { basis: 'elaborated', ref: ['14'] },
  check(context) {
    const { limitsYes, limitsNo } = context.design.attributes;
    if (context.isSketch || limitsYes !== undefined || limitsNo !== undefined) return [];
    return [{ targets: [{ attribute: 'limitsYes' }] }];
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
      ],
      targets: [['.limitsYes']],
    },
    silent: {
      crowd: true,
      about: { limitsNo: ['lim-known', 'lim-alone', 'lim-nobody'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
      ],
    },
  },
};
