import type { Basis } from '../catalog/basis.ts';

type Help = { readonly basis: Basis; readonly ref: string };

const ours: Help = { basis: 'elaborated-own', ref: '' };
const own = (...ids: readonly string[]) => ids.map((id) => [id, ours] as const);

/** Six parts of the package for lower-educated workers (§10); one card of a part is enough. */
export const packageParts: readonly (readonly string[])[] = [
  ['sup-material'],
  ['sup-talk', 'sup-appreciation'],
  ['sup-worktime'],
  ['sup-tailored', 'sup-teacher'],
  ['sup-leader'],
  ['sup-hr'],
];

/** What the pilots say they need (§7). */
export const pilotsAsk: readonly string[] = [
  'sup-time',
  'sup-funds',
  'sup-dialogue',
  'sup-direction',
  'sup-backing',
  'sup-experiment',
  'sup-regulation',
];

/** Help for the partners rather than for one group, unless that group asks for it; our choice. */
export const forPartners: readonly string[] = [
  'sup-backing',
  'sup-regulation',
  'sup-direction',
  'sup-adviser',
  'sup-research',
  'sup-monitor',
  'sup-dissemination',
  'sup-mandate',
  'sup-roleanalysis',
  'sup-valueprop',
  'sup-translate',
  'sup-memory',
  'sup-exit',
];

/** Help that only an employer can give. */
export const needsEmployer: readonly string[] = [
  'sup-worktime',
  'sup-leader',
  'sup-hr',
  'sup-cao',
  'sup-mobility',
  'sup-workplace',
  'sup-talk',
];

/** Groups of people who have no employer behind them, unless a contract says otherwise. */
export const withoutEmployer: readonly string[] = [
  'tg-zzp',
  'tg-mkb',
  'tg-werkzoekend',
  'tg-student',
];

/** What the agenda names for groups that get fewer chances to learn at work (§10). */
const fewerChances = ['sup-workplace', 'sup-mobility'].map(
  (id) => [id, { basis: 'source', ref: '§10' }] as const,
);

/** The agenda names help for some groups; where it does not, the choice is ours. */
const asked: Readonly<Record<string, ReadonlyMap<string, Help>>> = {
  'tg-laag': new Map([...fewerChances, ...own('sup-basic', 'sup-ambassador')]),
  'tg-sw': new Map(own('sup-basic', 'sup-ambassador')),
  'tg-zzp': new Map(own('sup-voucher', 'sup-funds', 'sup-costdown', 'sup-rhythm')),
  'tg-mkb': new Map([['sup-adviser', { basis: 'source', ref: 'B1' }], ...own('sup-costdown')]),
  'tg-werkzoekend': new Map(own('sup-career', 'sup-voucher', 'sup-basic', 'sup-portfolio')),
  'tg-ouder': new Map([...fewerChances, ...own('sup-appreciation')]),
  'tg-flex': new Map([...fewerChances, ...own('sup-voucher', 'sup-portfolio')]),
  'tg-vrouw': new Map(fewerChances),
  'tg-migratie': new Map(fewerChances),
  'tg-verspreid': new Map(own('sup-ict', 'sup-rhythm')),
  'tg-student': new Map(own('sup-guidance', 'sup-accreditation')),
  'tg-docent': new Map(own('sup-time')),
  'tg-vak': new Map(own('sup-experiment', 'sup-workplace')),
  'tg-zijinstroom': new Map([
    ['sup-accreditation', { basis: 'source', ref: '§5' }],
    ...own('sup-onboarding', 'sup-guidance'),
  ]),
};

/** Whether a group asks for this in particular, and who says so. */
export function askedBy(group: string, support: string): Help | undefined {
  return Object.hasOwn(asked, group) ? asked[group]?.get(support) : undefined;
}

/** Roles and agreements that bring the same as a support card. */
export const sameAs: ReadonlyMap<string, string> = new Map([
  ['rol-regisseur', 'sup-direction'],
  ['rol-begeleider', 'sup-guidance'],
  ['rol-expert', 'sup-experts'],
  ['rol-onderzoeker', 'sup-research'],
  ['rol-leidinggevende', 'sup-leader'],
  ['rol-docent', 'sup-teacher'],
  ['rol-ambassadeur', 'sup-ambassador'],
  ['agr-time', 'sup-time'],
  ['agr-costs', 'sup-funds'],
]);
