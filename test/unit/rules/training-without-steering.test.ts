import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const class1 = design().add('class', 'm-masterclass', { formality: 'formal' });
const firm = class1.add('firm', 'sh-mkb').link('firm', 'participates', 'class');
const steered = firm
  .add('values', 'st-waarden')
  .add('money', 'st-financieel', { dominance: 'dominant' })
  .link('firm', 'steeredBy', 'values')
  .link('firm', 'steeredBy', 'money');

testRule('training-without-steering', {
  valid: {
    'it is connected to one of the ways of steering': steered.link(
      'class',
      'alignedWith',
      'values',
    ),
    'informal learning': design()
      .add('cafe', 'm-cafe', { formality: 'informal' })
      .add('firm', 'sh-mkb')
      .add('values', 'st-waarden')
      .link('firm', 'participates', 'cafe')
      .link('firm', 'steeredBy', 'values'),
    'the self-employed steer themselves': class1
      .add('own', 'sh-zzp')
      .link('own', 'participates', 'class'),
    'who guides it is no participant': class1
      .add('firm', 'sh-mkb')
      .link('firm', 'participates', 'class', { role: 'facilitator' }),
  },
  invalid: {
    'a class apart from how the firm steers': {
      design: steered,
      targets: [['class', 'firm']],
      fix: true,
    },
  },
  unknown: {
    'nobody said how the firm steers': { design: firm, targets: [['firm', 'class']] },
  },
});
