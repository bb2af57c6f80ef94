import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('time-missing', {
  valid: {
    'time is arranged': design().crowd().add('time', 'sup-time', { status: 'arranged' }),
    'learning in working hours is promised': design()
      .crowd()
      .add('hours', 'sup-worktime', { status: 'promised' }),
    'an agreement about time': design().crowd().add('agreed', 'agr-time', { status: 'arranged' }),
    'while exploring': design().crowd().stage('explore'),
    'a first sketch': design().add('firm', 'sh-mkb'),
  },
  invalid: {
    'no time at all': { design: design().crowd(), targets: [[]], fix: true },
    'time that is only wanted weighs less': {
      design: design().crowd().add('time', 'sup-time', { status: 'wanted' }),
      targets: [['time.status']],
      severity: 'warning',
    },
  },
  unknown: {
    'nobody said whether it is arranged': {
      design: design().crowd().add('time', 'sup-time'),
      targets: [['time.status']],
    },
  },
});
