import type { layers } from '../../design/vocabulary.ts';
import type { Entry } from '../basis.ts';
import type { Culture } from '../culture.ts';

export type Quadrant =
  | 'participant'
  | 'business'
  | 'education'
  | 'research'
  | 'government'
  | 'social-partner'
  | 'intermediary'
  | 'society';

/** The four parts in sectoral knowledge policy (§7, after Nieuwenhuis). */
export type KnowledgeRole = 'kr-participant' | 'kr-use' | 'kr-transfer' | 'kr-development';

/** What a party usually is; a design may say otherwise, and what is left out is unknown. All of it is our elaboration. */
export type StakeholderEntry = Entry & {
  readonly kind: 'stakeholder';
  readonly quadrant: Quadrant;
  readonly culture?: Culture;
  readonly layer?: (typeof layers)[number];
  readonly knowledgeRole?: KnowledgeRole;
};
