import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { participantsOf, partiesOf } from './queries.ts';

/** Results that are an organisation's by nature; of the others only their layer tells. */
const organisational = ['out-workplace', 'out-innovation', 'out-circulation', 'out-curriculum'];

/** Something that should live on in an organisation, rather than in one person. */
export function belongsToOrganisation({ entry, attributes: { level } }: Element): boolean {
  if (level !== undefined) return level !== 'ly-individu';
  return organisational.includes(entry);
}

/** Forms that this result comes from. */
export function sourcesOf(context: Context, result: Element): readonly Element[] {
  return context.leadingTo(result.id, 'yields');
}

/** Anchored itself, or through a form it comes from. */
export function isAnchored(context: Context, result: Element): boolean {
  return [result, ...sourcesOf(context, result)].some(({ id }) => context.hasFrom(id, 'embeds'));
}

/** Organisations in which something can be anchored; who works alone has none. */
function homes(context: Context): readonly Element[] {
  return context.once('homes', () =>
    partiesOf(context).filter(({ entry }) => entry !== 'sh-zzp' && entry !== 'sh-gebruiker'),
  );
}

/** Where this result can land: with who takes part in a form it comes from, else with the first organisation. */
export function homeOf(context: Context, result: Element): Element | undefined {
  const all = homes(context);
  if (result.entry === 'out-curriculum') {
    const school = all.find(({ entry }) => entry === 'sh-mbo' || entry === 'sh-hbo');
    if (school) return school;
  }
  for (const form of sourcesOf(context, result)) {
    const home = participantsOf(context, form).find((one) => all.includes(one));
    if (home) return home;
  }
  return all[0];
}
