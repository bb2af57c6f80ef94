import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const table = design().crowd().add('firm', 'sh-mkb');

testRule('direction-missing', {
  valid: {
    'a partner coordinates': table.add('role', 'rol-regisseur', { filledBy: ['firm'] }),
    'a person coordinates': table.add('role', 'rol-regisseur', { person: 'Noor' }),
    'a partner provides the role': table
      .add('role', 'rol-regisseur')
      .link('firm', 'provides', 'role'),
    'coordination is arranged': table.add('sup', 'sup-direction', { status: 'arranged' }),
    'while exploring': table.stage('explore'),
  },
  invalid: {
    'nobody coordinates': { design: table, targets: [[]], fix: true },
    'the role is there and nobody takes it': {
      design: table.add('role', 'rol-regisseur', { filledBy: [] }),
      targets: [['role.filledBy']],
    },
  },
  unknown: {
    'nobody said who': {
      design: table.add('role', 'rol-regisseur'),
      targets: [['role.filledBy']],
    },
  },
});
