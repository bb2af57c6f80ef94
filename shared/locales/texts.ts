import enCatalog from './en/catalog.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enRules from './en/rules.json' with { type: 'json' };
import enUi from './en/ui.json' with { type: 'json' };
import nlCatalog from './nl/catalog.json' with { type: 'json' };
import nlErrors from './nl/errors.json' with { type: 'json' };
import nlRules from './nl/rules.json' with { type: 'json' };
import nlUi from './nl/ui.json' with { type: 'json' };

/** Flat keys, `area.id.part`; both languages hold the same keys. */
export const texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: { ...nlUi, ...nlCatalog, ...nlRules, ...nlErrors },
  en: { ...enUi, ...enCatalog, ...enRules, ...enErrors },
};
