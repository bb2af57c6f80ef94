const variables: Readonly<Record<string, string>> = {
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

/** The name a family has in the colour tokens. */
export function familyVariable(family: string): string {
  return variables[family] ?? 'notities';
}
