import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const farmers = design().add('farmers', 'tg-mkb');
const closed = farmers.add('lab', 'sh-onderzoek', { access: 'closed' });

testRule('expert-network-closed', {
  valid: {
    'an open lab': farmers.add('lab', 'sh-onderzoek', { access: 'open' }),
    'closed, and nobody here needs it': design().add('lab', 'sh-onderzoek', { access: 'closed' }),
    'closed, and everyone here meets it at a form': closed
      .add('club', 'm-studieclub')
      .link('lab', 'participates', 'club')
      .link('farmers', 'participates', 'club'),
    'closed, with an exchange of its own': design()
      .add('firm', 'sh-mkb')
      .add('lab', 'sh-onderzoek', { access: 'members' })
      .link('firm', 'exchanges', 'lab'),
  },
  invalid: {
    'closed for the farmers': { design: closed, targets: [['lab.access']], fix: true },
    'a role for members only': {
      design: farmers.add('expert', 'rol-expert', { access: 'members' }),
      targets: [['expert.access']],
      fix: true,
    },
  },
  unknown: {
    'nobody said whether it is open': {
      design: farmers.add('lab', 'sh-onderzoek'),
      targets: [['lab.access']],
    },
  },
});
