import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const forms = design().add('clinic', 'm-clinic').add('cafe', 'm-cafe');
const shared = forms.add('place', 'pl-fieldlab', { multifunctional: true, access: 'open' });

testRule('place-strong', {
  valid: {
    'used by one form': shared.link('clinic', 'heldAt', 'place'),
    'for one purpose': forms
      .add('place', 'pl-fieldlab', { multifunctional: false, access: 'open' })
      .link('clinic', 'heldAt', 'place')
      .link('cafe', 'heldAt', 'place'),
    'a virtual place': forms
      .add('place', 'pl-virtueel', { multifunctional: true, access: 'open' })
      .link('clinic', 'heldAt', 'place')
      .link('cafe', 'heldAt', 'place'),
  },
  invalid: {
    'open, for several purposes and two forms is praised': {
      design: shared.link('clinic', 'heldAt', 'place').link('cafe', 'heldAt', 'place'),
      targets: [['place']],
    },
  },
  unknown: {
    'nobody said whether it serves several purposes': {
      design: forms.add('place', 'pl-fieldlab'),
      targets: [['place.multifunctional']],
    },
  },
});
