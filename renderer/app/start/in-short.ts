import type { Translate } from '../../../shared/locales/language.ts';

/** What two lines of the list of questions have room for. */
const longest = 44;

/** As many names as have room, at least one, and then how many more there are. */
export function inShort(names: readonly string[], t: Translate): string {
  const room = names.findIndex((_, at) => names.slice(0, at + 1).join(', ').length > longest);
  const shown = room < 0 ? names.length : Math.max(1, room);
  const said = names.slice(0, shown).join(', ');
  const rest = names.length - shown;
  return rest > 0 ? t('questions.and-more', { names: said, count: rest }) : said;
}
