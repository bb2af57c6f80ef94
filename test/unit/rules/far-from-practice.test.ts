import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const away = { setting: 'school', authenticTask: false };
const two = design().add('clinic', 'm-clinic', away).add('class', 'm-masterclass', away);

testRule('far-from-practice', {
  valid: {
    'one form is too few to say': design().add('clinic', 'm-clinic', away),
    'one of them at the workplace': two.add('club', 'm-studieclub', { setting: 'workplace' }),
    'one of them about a real question': two.add('club', 'm-studieclub', { authenticTask: true }),
    'one of them at a participant': two
      .add('place', 'pl-bijdeelnemer')
      .link('clinic', 'heldAt', 'place'),
    'a problem owner takes part': two
      .add('owner', 'rol-probleemeigenaar')
      .link('owner', 'enables', 'clinic'),
  },
  invalid: {
    'two forms at school without a real question': {
      design: two,
      targets: [['clinic', 'class']],
      fix: true,
    },
  },
  unknown: {
    'nobody said whether the question is real': {
      design: two.add('lab', 'm-laboratorium', { setting: 'school' }),
      targets: [['lab.authenticTask']],
    },
    'hybrid may include the workplace': {
      design: two.add('lab', 'm-laboratorium', { setting: 'hybrid', authenticTask: false }),
      targets: [['lab.authenticTask']],
    },
  },
});
