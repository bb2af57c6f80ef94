import errors from './errors.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

/** What the library, and everything that can go wrong before a design is open, has to say. */
export const texts: Readonly<Record<string, string>> = {
  ...errors,
  ...rules,
  ...ui,
};
