import { describe, expect, test } from 'vitest';
import { joinedInWords, linesInWords } from '../../../renderer/lenses/outline-rows.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { design } from '../../support/design-builder.ts';

const t = translator('nl');
const forms = ['m-clinic', 'm-academie', 'm-utopia', 'm-atelier'];

function told(words: readonly string[]): readonly string[] {
  return words.map((name) => name.replaceAll('\u00ad', '').replaceAll('\u00a0', ' '));
}

function joinedTo(count: number, inWords = joinedInWords): readonly string[] {
  const joined = forms
    .slice(0, count)
    .reduce(
      (built, form) => built.add(form, form).link('group', 'participates', form),
      design().add('group', 'sh-mkb'),
    );
  const { elements, ...rest } = joined.build();
  const group = elements.find(({ id }) => id === 'group');
  if (!group) throw new Error('the group was added');
  return told(inWords({ elements, ...rest }, group, t));
}

describe('what a card in the list is joined with', () => {
  test('is said by name as long as there are few', () => {
    expect(joinedTo(0)).toEqual([]);
    expect(joinedTo(3)).toEqual(['Clinic', 'Academie', 'Utopia']);
  });

  test('is heard in whole sentences, however many', () => {
    expect(joinedTo(4, linesInWords)).toEqual(
      ['Clinic', 'Academie', 'Utopia', 'Atelier'].map((form) => `doet mee aan ${form}`),
    );
  });

  test('of many, two are named and the others counted, never one alone', () => {
    expect(joinedTo(4)).toEqual(['Clinic', 'Academie', 'en nog 2']);
  });
});
