import { entryById } from '../index.ts';
import { agenda } from './agenda.ts';
import { conditions } from './conditions.ts';
import { cultureTopics } from './culture-topics.ts';
import { insights } from './insights.ts';
import { layers } from './layers.ts';
import { limitTopics } from './limits.ts';
import { packageTopics } from './package.ts';
import { people } from './people.ts';
import { principles } from './principles.ts';
import { shape } from './shape.ts';
import { solutions } from './solutions.ts';
import { success } from './success.ts';
import { supportTopics } from './support-topics.ts';
import { technologyTopics } from './technology-topics.ts';
import { themesConditions } from './themes-conditions.ts';
import { themesResults } from './themes-results.ts';
import type { KnowledgeTopic } from './topic.ts';

/** Every subject of the knowledge base that is no card of its own. */
export const topics: readonly KnowledgeTopic[] = [
  ...success,
  ...conditions,
  ...shape,
  ...principles,
  ...supportTopics,
  ...layers,
  ...cultureTopics,
  ...packageTopics,
  ...people,
  ...themesConditions,
  ...themesResults,
  ...agenda,
  ...limitTopics,
  ...solutions,
  ...technologyTopics,
  ...insights,
];

const byId = new Map(topics.map((topic) => [topic.id, topic]));

export function topicById(id: string): KnowledgeTopic | undefined {
  return byId.get(id);
}

/** A subject that is also a card or an answer is called by the catalogue's name. */
export function topicNameKey(id: string): string {
  return entryById(id) || named.has(id) ? `catalog.${id}.name` : `knowledge.${id}.name`;
}

/** Subjects whose name the catalogue has already. */
const named: ReadonlySet<string> = new Set([
  ...[...success, ...conditions, ...shape, ...layers].map((topic) => topic.id),
]);
