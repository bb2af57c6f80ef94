import { functions, motives, phases, results } from '../../design/vocabulary.ts';
import { entryById } from '../index.ts';
import { agenda } from './agenda.ts';
import { conditions } from './conditions.ts';
import { cultureTopics } from './culture-topics.ts';
import { formTopics } from './forms.ts';
import { innovationTopics } from './innovation.ts';
import { insights } from './insights.ts';
import { layers } from './layers.ts';
import { learningTopics } from './learning.ts';
import { limitTopics } from './limits.ts';
import { packageTopics } from './package.ts';
import { people } from './people.ts';
import { principles } from './principles.ts';
import { questionTopics } from './questions.ts';
import { resultTopics } from './results.ts';
import { sequenceTopics } from './sequences.ts';
import { shape } from './shape.ts';
import { solutions } from './solutions.ts';
import { steeringTopics } from './steering-topics.ts';
import { structures } from './structures.ts';
import { success } from './success.ts';
import { supportTopics } from './support-topics.ts';
import { technologyTopics } from './technology-topics.ts';
import { themesConditions } from './themes-conditions.ts';
import { themesResults } from './themes-results.ts';
import type { KnowledgeTopic } from './topic.ts';
import { workplaceTopics } from './workplace.ts';

/** Every subject of the knowledge base that is no card of its own. */
export const topics: readonly KnowledgeTopic[] = [
  ...success,
  ...conditions,
  ...shape,
  ...principles,
  ...questionTopics,
  ...structures,
  ...formTopics,
  ...resultTopics,
  ...sequenceTopics,
  ...learningTopics,
  ...workplaceTopics,
  ...steeringTopics,
  ...innovationTopics,
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
  ...[...success, ...conditions, ...shape, ...layers, ...structures].map((topic) => topic.id),
  ...functions,
  ...motives,
  ...phases,
  ...results,
]);
