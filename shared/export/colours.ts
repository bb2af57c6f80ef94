import type { FamilyId } from '../catalog/index.ts';

const colours = {
  table: '#dde4dc',
  paper: '#fdfefb',
  ink: '#17231f',
  ink2: '#43514b',
  wire: '#3b4843',
  cardEdge: '#9aa99c',
  accent: '#f2bc3d',
} as const;

export type FamilyColours = {
  readonly fill: string;
  readonly on: string;
  readonly tint: string;
  readonly ink: string;
};

const familyColours: Readonly<Record<FamilyId, FamilyColours>> = {
  goals: { fill: '#f2bc3d', on: '#2b1d00', tint: '#fcefc9', ink: '#6a4a00' },
  forms: { fill: '#0b5560', on: '#ffffff', tint: '#d2e7e7', ink: '#0a4a54' },
  steering: { fill: '#2e62b4', on: '#ffffff', tint: '#dde8f8', ink: '#22488c' },
  support: { fill: '#72a541', on: '#0e1c04', tint: '#e5f1d6', ink: '#395c1a' },
  places: { fill: '#a23f2a', on: '#ffffff', tint: '#f8dfd8', ink: '#86301e' },
  technology: { fill: '#788a99', on: '#06121a', tint: '#e3e9ee', ink: '#43515e' },
  partners: { fill: '#c793c2', on: '#2a0d28', tint: '#f4e4f2', ink: '#6e3a6a' },
  participants: { fill: '#f0a184', on: '#3a1405', tint: '#fde7dd', ink: '#8a3c1c' },
  obstacles: { fill: '#2b2f33', on: '#ffffff', tint: '#dcdedf', ink: '#2b2f33' },
  notes: { fill: '#f6ecb4', on: '#3a3208', tint: '#fbf7df', ink: '#5e5320' },
};

/** What a picture is drawn with. */
export type Paint = {
  readonly colours: Readonly<Record<keyof typeof colours, string>>;
  readonly families: Readonly<Record<FamilyId, FamilyColours>>;
};

/** A picture is printed and pasted, so it is always drawn in the light colours of renderer/tokens.css. */
export const lightPaint: Paint = { colours, families: familyColours };

/** The name a family has in renderer/tokens.css. */
export const familyTokens: Readonly<Record<FamilyId, string>> = {
  goals: 'doelen',
  forms: 'leervormen',
  steering: 'sturing',
  support: 'ondersteuning',
  places: 'plekken',
  technology: 'technologie',
  partners: 'partners',
  participants: 'deelnemers',
  obstacles: 'knelpunten',
  notes: 'notities',
};

/** The tokens themselves, for a picture that is shown in whatever theme the page has. */
export const themePaint: Paint = {
  colours: {
    table: 'var(--table)',
    paper: 'var(--paper)',
    ink: 'var(--ink)',
    ink2: 'var(--ink-2)',
    wire: 'var(--wire)',
    cardEdge: 'var(--card-edge)',
    accent: colours.accent,
  },
  families: {
    goals: tokensOf('goals'),
    forms: tokensOf('forms'),
    steering: tokensOf('steering'),
    support: tokensOf('support'),
    places: tokensOf('places'),
    technology: tokensOf('technology'),
    partners: tokensOf('partners'),
    participants: tokensOf('participants'),
    obstacles: tokensOf('obstacles'),
    notes: tokensOf('notes'),
  },
};

function tokensOf(family: FamilyId): FamilyColours {
  const token = (role: string): string => `var(--${familyTokens[family]}-${role})`;
  return { fill: token('fill'), on: token('on'), tint: token('tint'), ink: token('ink') };
}
