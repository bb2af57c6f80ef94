import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const two = design()
  .add('clinic', 'm-clinic', { setting: 'workplace', learnMode: 'lm-participatie' })
  .add('class', 'm-masterclass', { setting: 'school', learnMode: 'lm-acquisitie' });

testRule('hybrid-well-mixed', {
  valid: {
    'two settings': two,
    'three settings without the workplace': design()
      .add('a', 'm-clinic', { setting: 'online', learnMode: 'lm-participatie' })
      .add('b', 'm-masterclass', { setting: 'school', learnMode: 'lm-acquisitie' })
      .add('c', 'm-cafe', { setting: 'meeting-place' }),
    'nothing filled in': design().add('a', 'm-clinic').add('b', 'm-cafe').add('c', 'm-utopia'),
  },
  invalid: {
    'three settings and two ways of learning are praised': {
      design: two.add('cafe', 'm-cafe', { setting: 'meeting-place' }),
      targets: [['clinic', 'class', 'cafe']],
    },
  },
});
