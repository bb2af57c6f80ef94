import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const group = design().add('group', 'tg-laag');
const informal = group
  .add('table', 'm-keukentafel', { formality: 'informal' })
  .link('group', 'participates', 'table');

testRule('lower-educated-informal-only', {
  valid: {
    'something formal as well': informal
      .add('clinic', 'm-clinic', { formality: 'formal' })
      .link('group', 'participates', 'clinic'),
    'training in working hours beside it': informal.add('hours', 'sup-worktime'),
    'the group takes part in nothing': group.add('table', 'm-keukentafel', {
      formality: 'informal',
    }),
    'another group': design()
      .add('high', 'tg-hoog')
      .add('table', 'm-keukentafel', { formality: 'informal' })
      .link('high', 'participates', 'table'),
  },
  invalid: {
    'informal learning only': { design: informal, targets: [['group']], fix: true },
    'working hours for another group do not help': {
      design: informal
        .add('others', 'tg-hoog')
        .add('hours', 'sup-worktime')
        .link('hours', 'enables', 'others'),
      targets: [['group']],
      fix: true,
    },
    'as severe while exploring': {
      design: informal.stage('explore'),
      targets: [['group']],
      severity: 'error',
      fix: true,
    },
  },
  unknown: {
    'nobody said whether a form is formal': {
      design: informal.add('clinic', 'm-clinic').link('group', 'participates', 'clinic'),
      targets: [['clinic.formality']],
    },
  },
});
