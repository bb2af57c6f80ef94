import type { KindId } from '../design/kinds.ts';
import { agreements } from './agreements.ts';
import type { Entry } from './basis.ts';
import { bottlenecks } from './bottlenecks.ts';
import { goals } from './goals.ts';
import { metaphors } from './metaphors/index.ts';
import { milestones } from './milestones.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { stakeholders } from './stakeholders.ts';
import { steering } from './steering.ts';
import { support } from './support.ts';
import { targetGroups } from './target-groups.ts';
import { technology } from './technology.ts';

export const families = [
  { id: 'goals', kinds: ['goal', 'result'] },
  { id: 'forms', kinds: ['metaphor'] },
  { id: 'steering', kinds: ['steering'] },
  { id: 'support', kinds: ['support', 'role', 'agreement', 'milestone'] },
  { id: 'places', kinds: ['place'] },
  { id: 'technology', kinds: ['technology'] },
  { id: 'partners', kinds: ['stakeholder'] },
  { id: 'participants', kinds: ['targetgroup'] },
  { id: 'obstacles', kinds: ['bottleneck'] },
  { id: 'notes', kinds: ['note', 'frame'] },
] as const satisfies readonly { id: string; kinds: readonly KindId[] }[];

export type FamilyId = (typeof families)[number]['id'];

/** Everything that can be laid on the table, in the order of the card box. */
export const entries: readonly Entry[] = [
  ...goals,
  ...outcomes,
  ...metaphors,
  ...steering,
  ...support,
  ...roles,
  ...agreements,
  ...milestones,
  ...places,
  ...technology,
  ...stakeholders,
  ...targetGroups,
  ...bottlenecks,
  ...notes,
];

const byId = new Map(entries.map((entry) => [entry.id, entry]));

export function entryById(id: string): Entry | undefined {
  return byId.get(id);
}

const familyByKind = new Map<KindId, FamilyId>(
  families.flatMap((family) => family.kinds.map((kind) => [kind, family.id] as const)),
);

export function familyOfKind(kind: KindId): FamilyId {
  return familyByKind.get(kind) ?? 'notes';
}
