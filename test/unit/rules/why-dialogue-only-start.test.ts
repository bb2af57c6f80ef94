import { expect, it } from 'vitest';
import { applyFix } from '../../../shared/rules/index.ts';
import { design } from '../../support/design-builder.ts';
import { findingsOf, testRule } from '../../support/rule-tester.ts';

const year = design().about({ durationMonths: 12 });
const once = year.add('talk', 'ms-why-dialogue', { date: '2017-11-30' });

testRule('why-dialogue-only-start', {
  valid: {
    'two talks': once.add('again', 'ms-why-dialogue'),
    'one talk in a short run': design().about({ durationMonths: 4 }).add('talk', 'ms-why-dialogue'),
    'no talk at all is for another rule': year.add('harvest', 'ms-harvest'),
  },
  invalid: {
    'one talk in a year': { design: once, targets: [['talk']], fix: true },
    'one talk without a date': {
      design: year.add('talk', 'ms-why-dialogue'),
      targets: [['talk']],
      fix: true,
    },
  },
  unknown: {
    'nobody said how long it lasts': {
      design: design().add('talk', 'ms-why-dialogue'),
      targets: [['.durationMonths']],
    },
  },
});

it('the next talk comes a quarter after the first, over the year', () => {
  const [finding] = findingsOf('why-dialogue-only-start', once.build());
  const after = finding && applyFix(once.build(), finding, () => 'made');
  expect(after?.elements.at(-1)?.attributes).toEqual({ date: '2018-02-28' });
});
