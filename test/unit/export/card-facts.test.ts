import { expect, test } from 'vitest';
import type { Element } from '../../../shared/design/design.ts';
import { factsOf } from '../../../shared/export/card-facts.ts';
import { translator } from '../../../shared/locales/translate.ts';

const form = (attributes: Element['attributes']): Element => ({
  id: 'form',
  kind: 'metaphor',
  entry: 'm-clinic',
  x: 0,
  y: 0,
  attributes,
});

test('one person and one session are said as one', () => {
  const one = form({ groupSize: 1, rhythm: 'weekly', sessions: 1 });
  expect(factsOf(one, translator('nl'))).toEqual(['1 mens', 'elke week', '1 keer']);
  expect(factsOf(one, translator('en'))).toEqual(['1 person', 'every week', '1 session']);
});

test('once is not said twice', () => {
  const once = form({ rhythm: 'once', sessions: 1 });
  expect(factsOf(once, translator('nl'))).toEqual(['eenmalig']);
  expect(factsOf(form({ rhythm: 'once', sessions: 2 }), translator('en'))).toHaveLength(2);
});
