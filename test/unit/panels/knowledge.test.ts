import { expect, test } from 'vitest';
import { contents } from '../../../renderer/panels/reading/knowledge.ts';
import { languages, translator } from '../../../shared/locales/translate.ts';

test.each(languages)(
  'no two pages of the knowledge base look the same in the list (%s)',
  (language) => {
    const pages = contents(translator(language)).flatMap(({ items }) => items);
    expect(pages.length).toBeGreaterThan(250);
    const shown = pages.map(({ name, among }) => `${name} ${among ?? ''}`.replaceAll('\u00ad', ''));
    expect(shown.filter((one, at) => shown.indexOf(one) !== at)).toEqual([]);
    expect(shown).toContain(language === 'nl' ? 'Studieclub Leervorm' : 'Study club Learning form');
    expect(pages.filter(({ among }) => among).length).toBeLessThan(30);
  },
);
