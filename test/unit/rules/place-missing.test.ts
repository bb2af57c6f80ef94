import { design } from '../../support/design-builder.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule('place-missing', {
  valid: {
    'there is a place': design().crowd().add('place', 'pl-werkplek'),
    'room is arranged': design().crowd().add('room', 'sup-space', { status: 'arranged' }),
    'a first sketch': design().add('firm', 'sh-mkb'),
  },
  invalid: {
    'no place': { design: design().crowd(), targets: [[]], fix: true },
    'room that is only wanted weighs less': {
      design: design().crowd().add('room', 'sup-space', { status: 'wanted' }),
      targets: [['room.status']],
      severity: 'warning',
      fix: true,
    },
    'forms say where people meet, which place is still open': {
      design: design().crowd().add('club', 'm-studieclub', { setting: 'workplace' }),
      targets: [[]],
      severity: 'warning',
      fix: true,
    },
    'forms are online': {
      design: design().crowd().add('club', 'm-studieclub', { setting: 'online' }),
      targets: [[]],
      fix: true,
    },
  },
  unknown: {
    'nobody said whether the room is arranged': {
      design: design().crowd().add('room', 'sup-space'),
      targets: [['room.status']],
    },
  },
});
