import type { Statement } from '../basis.ts';

export const chapters = [
  'success',
  'questions',
  'forms',
  'learning',
  'steering',
  'innovation',
  'support',
  'people',
  'technology',
  'limits',
  'agenda',
] as const;
export type Chapter = (typeof chapters)[number];

/**
 * A subject of the knowledge base that is no card: a factor, condition, theme, table or term.
 * Texts: `knowledge.<topic>.name`, `knowledge.<topic>.<statement>`.
 * `links` are ids of catalogue entries, other topics or rules; a link shows in both directions.
 */
export type KnowledgeTopic = {
  readonly id: string;
  readonly chapter: Chapter;
  readonly statements: readonly Statement[];
  readonly links: readonly string[];
};
