import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

const goal = (text: string) => design().add('goal', 'goal-shared', { text });

testRule('technology-goal-text', {
  valid: {
    'the word is part of another word': goal(
      'Samen willen we een sterk overlegplatform en apparaten.',
    ),
    'a short word in small letters': goal('Samen willen we dat het vr 3 mei klaar is.'),
    'it also says what gets better': design().add('goal', 'goal-shared', {
      text: 'Samen willen we een app.',
      indicator: 'Storingen zijn binnen een uur gemeld.',
    }),
    'nothing written yet': design().add('goal', 'goal-shared'),
  },
  invalid: {
    'an app': {
      design: goal('Samen willen we een app.'),
      targets: [['goal.text']],
      severity: 'hint',
    },
    'virtual reality': {
      design: goal('Samen willen we VR inzetten.'),
      targets: [['goal.text']],
      severity: 'hint',
    },
    'in English': {
      design: goal('Together we want an e-learning platform.'),
      targets: [['goal.text']],
      severity: 'hint',
    },
  },
});

const clinic = design().add('clinic', 'm-clinic');

testRule('technology-no-problem', {
  valid: {
    'a board needs no reason': clinic
      .add('board', 'tech-lowtech')
      .link('board', 'enables', 'clinic'),
    'drivers who seldom meet': design()
      .add('drivers', 'tg-verspreid')
      .add('films', 'tech-video')
      .link('films', 'enables', 'drivers'),
    'standing alone is another check': clinic.add('vr', 'tech-vrar'),
  },
  invalid: {
    'several are one finding': {
      design: clinic
        .add('vr', 'tech-vrar')
        .add('course', 'tech-online', { problemStatement: ' ' })
        .link('vr', 'enables', 'clinic')
        .link('course', 'enables', 'clinic'),
      targets: [['vr.problemStatement', 'course.problemStatement']],
    },
  },
});

const mobile = design().add('drivers', 'tg-verspreid', { devices: ['mobile'] });

testRule('technology-hard-to-reach', {
  valid: {
    'one way in is enough': mobile
      .add('course', 'tech-online', { device: 'pc' })
      .add('films', 'tech-video', { device: 'mobile' })
      .link('course', 'enables', 'drivers')
      .link('films', 'enables', 'drivers'),
    'nobody said which device it asks': mobile
      .add('course', 'tech-online')
      .link('course', 'enables', 'drivers'),
    'a login with help': design()
      .add('group', 'tg-laag', { devices: ['pc'] })
      .add('course', 'tech-online', { access: 'login' })
      .add('help', 'sup-ict')
      .link('course', 'enables', 'group'),
    'a login for those who use computers': design()
      .add('group', 'tg-hoog')
      .add('course', 'tech-online', { access: 'login' })
      .link('course', 'enables', 'group'),
  },
  invalid: {
    'through the form they take part in': {
      design: mobile
        .add('practice', 'm-repetitie')
        .add('vr', 'tech-vrar', { device: 'headset' })
        .link('drivers', 'participates', 'practice')
        .link('practice', 'heldAt', 'vr'),
      targets: [['drivers', 'vr']],
      fix: true,
    },
    'a login without help': {
      design: design()
        .add('group', 'tg-laag')
        .add('course', 'tech-online', { access: 'login' })
        .link('course', 'enables', 'group'),
      targets: [['group', 'course']],
      fix: true,
    },
  },
});

const rehearsal = design()
  .add('goal', 'goal-shared')
  .add('practice', 'm-repetitie')
  .link('practice', 'serves', 'goal');

testRule('technology-immature-critical', {
  valid: {
    'it has a place as well': rehearsal
      .add('vr', 'tech-vrar')
      .add('shop', 'pl-werkplek')
      .link('practice', 'heldAt', 'vr')
      .link('practice', 'heldAt', 'shop'),
    'it only helps': rehearsal.add('vr', 'tech-vrar').link('vr', 'enables', 'practice'),
    'somebody said that it is proven': rehearsal
      .add('vr', 'tech-vrar', { maturity: 'proven' })
      .link('practice', 'heldAt', 'vr'),
  },
  invalid: {
    'an experiment of any kind': {
      design: rehearsal
        .add('game', 'tech-serious', { maturity: 'experiment' })
        .link('practice', 'heldAt', 'game'),
      targets: [['goal', 'game']],
      fix: true,
    },
  },
});

testRule('reach-by-technology-alone', {
  valid: {
    'reach is no ambition': clinic.add('course', 'tech-online').link('course', 'enables', 'clinic'),
    'working hours as well': clinic
      .about({ ambitions: ['amb-reach'] })
      .add('course', 'tech-online')
      .add('hours', 'sup-worktime'),
  },
  invalid: {
    'two technologies are one finding': {
      design: clinic
        .about({ ambitions: ['amb-reach'] })
        .add('course', 'tech-online')
        .add('vr', 'tech-vrar'),
      targets: [['course', 'vr']],
      fix: true,
    },
  },
});

const club = design()
  .crowd()
  .add('a', 'sh-mkb')
  .add('b', 'sh-mkb')
  .add('c', 'sh-mbo')
  .add('club', 'm-studieclub')
  .link('a', 'participates', 'club')
  .link('b', 'participates', 'club')
  .link('c', 'participates', 'club');

testRule('simple-is-fine', {
  valid: {
    'they see each other every week': club.add('clinic', 'm-clinic', { rhythm: 'weekly' }),
    'dispersed people are another check': club.add('drivers', 'tg-verspreid'),
    'online already': design()
      .crowd()
      .add('a', 'sh-mkb')
      .add('b', 'sh-mkb')
      .add('c', 'sh-mbo')
      .add('club', 'm-studieclub', { setting: 'online' })
      .link('a', 'participates', 'club')
      .link('b', 'participates', 'club')
      .link('c', 'participates', 'club'),
  },
  invalid: { 'three firms without a channel': { design: club, targets: [['club']], fix: true } },
});
