import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('goal-missing', {
  valid: { 'a goal lies on the table': design().add('goal', 'goal-shared') },
  invalid: {
    'an empty table': { design: design(), targets: [[]], fix: true },
    'a table with a form only': {
      design: design().add('clinic', 'm-clinic'),
      targets: [[]],
      fix: true,
    },
    'a sketch hears it one step milder': {
      design: design().stage('explore'),
      targets: [[]],
      severity: 'warning',
      fix: true,
    },
  },
});
