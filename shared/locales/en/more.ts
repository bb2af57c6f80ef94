import advice from './advice.json' with { type: 'json' };
import cardsPeople from './cards-people.json' with { type: 'json' };
import cardsSupport from './cards-support.json' with { type: 'json' };
import catalog from './catalog.json' with { type: 'json' };
import forms from './forms.json' with { type: 'json' };
import knowledgeAgenda from './knowledge-agenda.json' with { type: 'json' };
import knowledgeForms from './knowledge-forms.json' with { type: 'json' };
import knowledgeLearning from './knowledge-learning.json' with { type: 'json' };
import knowledgePeople from './knowledge-people.json' with { type: 'json' };
import knowledgeSuccess from './knowledge-success.json' with { type: 'json' };
import knowledgeSupport from './knowledge-support.json' with { type: 'json' };
import rulesForms from './rules-forms.json' with { type: 'json' };
import rulesGoals from './rules-goals.json' with { type: 'json' };
import rulesGroups from './rules-groups.json' with { type: 'json' };
import rulesInnovation from './rules-innovation.json' with { type: 'json' };
import rulesLimits from './rules-limits.json' with { type: 'json' };
import rulesMeans from './rules-means.json' with { type: 'json' };
import rulesPartners from './rules-partners.json' with { type: 'json' };
import rulesPlaces from './rules-places.json' with { type: 'json' };
import rulesSteering from './rules-steering.json' with { type: 'json' };
import rulesTechnology from './rules-technology.json' with { type: 'json' };
import steering from './steering.json' with { type: 'json' };

/** Everything else there is to say: cards, checks, advice and what the source knows. */
export const texts: Readonly<Record<string, string>> = {
  ...advice,
  ...cardsPeople,
  ...cardsSupport,
  ...catalog,
  ...forms,
  ...knowledgeAgenda,
  ...knowledgeForms,
  ...knowledgeLearning,
  ...knowledgePeople,
  ...knowledgeSuccess,
  ...knowledgeSupport,
  ...rulesForms,
  ...rulesGoals,
  ...rulesGroups,
  ...rulesInnovation,
  ...rulesLimits,
  ...rulesMeans,
  ...rulesPartners,
  ...rulesPlaces,
  ...rulesSteering,
  ...rulesTechnology,
  ...steering,
};
