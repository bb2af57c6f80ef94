/** What is known of the situation; what is left out is unknown and counts for nothing. */
export type Situation = {
  /** Learning results asked for; the first one weighs most when there are several. */
  readonly results: readonly string[];
  /** Target groups, as catalogue cards. */
  readonly group?: string | readonly string[];
  readonly phase?: string;
  readonly stage?: string;
  /** How far those who take part can direct themselves, 0 to 3. */
  readonly selfDirection?: number;
  /** How many take part at once. */
  readonly groupSize?: number;
  /** Hours that each of them has in a month. */
  readonly hours?: number;
  readonly formality?: string;
  /** How the organisations are steered, as catalogue cards. */
  readonly steering?: readonly string[];
  /** Forms that lie on the table already. */
  readonly beside?: readonly string[];
};

/** Each group once. */
export function groupsOf({ group }: Situation): readonly string[] {
  return group === undefined ? [] : typeof group === 'string' ? [group] : [...new Set(group)];
}
