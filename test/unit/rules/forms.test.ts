import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const growers = design().add('growers', 'tg-mkb').add('club', 'm-studieclub');
const club = growers.link('growers', 'participates', 'club').crowd();

testRule('forms-all-formal', {
  valid: {
    'two formal forms are too few to say': design()
      .add('a', 'm-clinic', { formality: 'formal' })
      .add('b', 'm-academie', { formality: 'formal' }),
    'a studio that says nothing is informal by nature': design()
      .add('a', 'm-clinic', { formality: 'formal' })
      .add('b', 'm-academie', { formality: 'formal' })
      .add('c', 'm-atelier')
      .crowd(),
    'few hours of a long formal list': design()
      .add('a', 'm-clinic', { formality: 'formal', sessions: 1, hoursPerSession: 2 })
      .add('b', 'm-academie', { formality: 'formal', sessions: 1, hoursPerSession: 2 })
      .add('c', 'm-studieclub', { formality: 'informal', sessions: 10, hoursPerSession: 2 }),
  },
  invalid: {
    'one form more does not help where too many are formal': {
      design: ['a', 'b', 'c', 'd', 'e', 'f'].reduce(
        (made, id) => made.add(id, 'm-clinic', { formality: 'formal' }),
        design(),
      ),
      targets: [['a', 'b', 'c', 'd', 'e', 'f']],
      fix: false,
    },
  },
});

const informal = { formality: 'informal' };
testRule('forms-all-informal', {
  valid: {
    'entrepreneurs who learn from each other': design()
      .add('growers', 'tg-mkb')
      .add('a', 'm-studieclub', informal)
      .add('b', 'm-keukentafel', informal)
      .add('c', 'm-cafe', informal),
    'lower-educated workers have a check of their own': design()
      .add('crew', 'tg-laag')
      .add('a', 'm-studieclub', informal)
      .add('b', 'm-keukentafel', informal)
      .add('c', 'm-cafe', informal),
    'nobody said anything': design()
      .add('a', 'm-studieclub')
      .add('b', 'm-cafe')
      .add('c', 'm-clinic'),
  },
  invalid: {},
});

testRule('settings-one-only', {
  valid: {
    'all hybrid': ['a', 'b', 'c'].reduce(
      (made, id) => made.add(id, 'm-clinic', { setting: 'hybrid' }),
      design(),
    ),
    'a place says where the third one is': design()
      .add('a', 'm-clinic', { setting: 'school' })
      .add('b', 'm-masterclass', { setting: 'school' })
      .add('c', 'm-repetitie')
      .add('floor', 'pl-werkplek')
      .link('c', 'heldAt', 'floor'),
  },
  invalid: {
    'all at work weighs less': {
      design: ['a', 'b', 'c'].reduce(
        (made, id) => made.add(id, 'm-clinic', { setting: 'workplace' }),
        design(),
      ),
      targets: [['a', 'b', 'c']],
      severity: 'hint',
      fix: true,
    },
  },
});

testRule('function-mono', {
  valid: {
    'forms that can serve several functions': design()
      .add('a', 'm-clinic')
      .add('b', 'm-masterclass')
      .add('c', 'm-cafe'),
  },
  invalid: {
    'what was filled in counts above what a form is meant for': {
      design: design()
        .add('a', 'm-clinic', { function: 'fn-voorwaardelijk' })
        .add('b', 'm-masterclass', { function: 'fn-voorwaardelijk' })
        .add('c', 'm-cafe', { function: 'fn-voorwaardelijk' }),
      targets: [['a', 'b', 'c']],
      fix: true,
    },
  },
});

testRule('seventy-twenty-ten', {
  valid: {
    'lower-educated workers, for whom the rule of thumb does not hold': design()
      .add('crew', 'tg-laag')
      .add('a', 'm-clinic', { formality: 'formal', sessions: 10, hoursPerSession: 4 })
      .add('b', 'm-cafe', { formality: 'informal', sessions: 6, hoursPerSession: 2 }),
    'one form without hours': design()
      .add('a', 'm-clinic', { formality: 'formal', sessions: 10, hoursPerSession: 4 })
      .add('b', 'm-cafe', { formality: 'informal' }),
  },
  invalid: {},
});

testRule('metaphor-not-adapted-for-group', {
  valid: {
    'entrepreneurs, for whom the forms were made': club,
    'written down what goes differently': design()
      .add('crew', 'tg-vak')
      .add('club', 'm-studieclub', { adaptationNote: 'Korter en op de werkvloer' })
      .link('crew', 'participates', 'club')
      .crowd(),
    'still exploring': design()
      .stage('explore')
      .add('crew', 'tg-vak')
      .add('club', 'm-studieclub')
      .link('crew', 'participates', 'club')
      .crowd(),
  },
  invalid: {},
});

testRule('metaphor-online-not-adapted', {
  valid: {
    'a film beside a meeting in the barn': growers
      .add('film', 'tech-video')
      .add('barn', 'pl-bijdeelnemer')
      .link('club', 'heldAt', 'film')
      .link('club', 'heldAt', 'barn'),
    'a platform beside a meeting in the barn': growers
      .add('platform', 'tech-vle')
      .add('barn', 'pl-bijdeelnemer')
      .link('club', 'heldAt', 'platform')
      .link('club', 'heldAt', 'barn'),
  },
  invalid: {},
});

testRule('selfdirection-too-low', {
  valid: {
    'support that guides every form': design()
      .add('crew', 'tg-laag', { selfDirection: 0 })
      .add('studio', 'm-atelier')
      .add('guidance', 'sup-guidance')
      .link('crew', 'participates', 'studio'),
    'a clinic asks no self-direction': design()
      .add('crew', 'tg-laag', { selfDirection: 0 })
      .add('clinic', 'm-clinic')
      .link('crew', 'participates', 'clinic'),
    'professionals are not asked': design()
      .add('pros', 'tg-hoog')
      .add('studio', 'm-atelier')
      .link('pros', 'participates', 'studio')
      .crowd(),
  },
  invalid: {},
});
