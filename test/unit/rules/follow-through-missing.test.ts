import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const lab = design().add('lab', 'm-laboratorium', { phase: 'ph-create' });

testRule('follow-through-missing', {
  valid: {
    'a form to introduce it': lab.add('try', 'm-repetitie', { phase: 'ph-implement' }),
    'support that lasts into the follow-through': lab.add('time', 'sup-time', {
      untilPhase: 'ph-follow',
    }),
    'nothing is created': design().add('club', 'm-studieclub', { phase: 'ph-orient' }),
    'no phase filled in at all': design().add('club', 'm-studieclub'),
  },
  invalid: {
    'only creating': { design: lab, targets: [['lab']], fix: true },
  },
  unknown: {
    'another form has no phase': {
      design: lab.add('club', 'm-studieclub'),
      targets: [['club.phase']],
    },
  },
});
