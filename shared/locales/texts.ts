import enAdvice from './en/advice.json' with { type: 'json' };
import enCardsPeople from './en/cards-people.json' with { type: 'json' };
import enCardsSupport from './en/cards-support.json' with { type: 'json' };
import enCatalog from './en/catalog.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enForms from './en/forms.json' with { type: 'json' };
import enKnowledgeAgenda from './en/knowledge-agenda.json' with { type: 'json' };
import enKnowledgeForms from './en/knowledge-forms.json' with { type: 'json' };
import enKnowledgeLearning from './en/knowledge-learning.json' with { type: 'json' };
import enKnowledgePeople from './en/knowledge-people.json' with { type: 'json' };
import enKnowledgeSuccess from './en/knowledge-success.json' with { type: 'json' };
import enKnowledgeSupport from './en/knowledge-support.json' with { type: 'json' };
import enRules from './en/rules.json' with { type: 'json' };
import enRulesForms from './en/rules-forms.json' with { type: 'json' };
import enRulesGoals from './en/rules-goals.json' with { type: 'json' };
import enRulesGroups from './en/rules-groups.json' with { type: 'json' };
import enRulesInnovation from './en/rules-innovation.json' with { type: 'json' };
import enRulesLimits from './en/rules-limits.json' with { type: 'json' };
import enRulesMeans from './en/rules-means.json' with { type: 'json' };
import enRulesPartners from './en/rules-partners.json' with { type: 'json' };
import enRulesPlaces from './en/rules-places.json' with { type: 'json' };
import enRulesSteering from './en/rules-steering.json' with { type: 'json' };
import enRulesTechnology from './en/rules-technology.json' with { type: 'json' };
import enSteering from './en/steering.json' with { type: 'json' };
import enUi from './en/ui.json' with { type: 'json' };
import nlAdvice from './nl/advice.json' with { type: 'json' };
import nlCardsPeople from './nl/cards-people.json' with { type: 'json' };
import nlCardsSupport from './nl/cards-support.json' with { type: 'json' };
import nlCatalog from './nl/catalog.json' with { type: 'json' };
import nlErrors from './nl/errors.json' with { type: 'json' };
import nlForms from './nl/forms.json' with { type: 'json' };
import nlKnowledgeAgenda from './nl/knowledge-agenda.json' with { type: 'json' };
import nlKnowledgeForms from './nl/knowledge-forms.json' with { type: 'json' };
import nlKnowledgeLearning from './nl/knowledge-learning.json' with { type: 'json' };
import nlKnowledgePeople from './nl/knowledge-people.json' with { type: 'json' };
import nlKnowledgeSuccess from './nl/knowledge-success.json' with { type: 'json' };
import nlKnowledgeSupport from './nl/knowledge-support.json' with { type: 'json' };
import nlRules from './nl/rules.json' with { type: 'json' };
import nlRulesForms from './nl/rules-forms.json' with { type: 'json' };
import nlRulesGoals from './nl/rules-goals.json' with { type: 'json' };
import nlRulesGroups from './nl/rules-groups.json' with { type: 'json' };
import nlRulesInnovation from './nl/rules-innovation.json' with { type: 'json' };
import nlRulesLimits from './nl/rules-limits.json' with { type: 'json' };
import nlRulesMeans from './nl/rules-means.json' with { type: 'json' };
import nlRulesPartners from './nl/rules-partners.json' with { type: 'json' };
import nlRulesPlaces from './nl/rules-places.json' with { type: 'json' };
import nlRulesSteering from './nl/rules-steering.json' with { type: 'json' };
import nlRulesTechnology from './nl/rules-technology.json' with { type: 'json' };
import nlSteering from './nl/steering.json' with { type: 'json' };
import nlUi from './nl/ui.json' with { type: 'json' };

/** Flat keys, `area.id.part`; both languages hold the same keys. */
export const texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: {
    ...nlUi,
    ...nlAdvice,
    ...nlCatalog,
    ...nlForms,
    ...nlSteering,
    ...nlCardsPeople,
    ...nlCardsSupport,
    ...nlKnowledgeAgenda,
    ...nlKnowledgeForms,
    ...nlKnowledgeLearning,
    ...nlKnowledgePeople,
    ...nlKnowledgeSuccess,
    ...nlKnowledgeSupport,
    ...nlRules,
    ...nlRulesGoals,
    ...nlRulesPartners,
    ...nlRulesForms,
    ...nlRulesPlaces,
    ...nlRulesMeans,
    ...nlRulesSteering,
    ...nlRulesInnovation,
    ...nlRulesGroups,
    ...nlRulesTechnology,
    ...nlRulesLimits,
    ...nlErrors,
  },
  en: {
    ...enUi,
    ...enAdvice,
    ...enCatalog,
    ...enForms,
    ...enSteering,
    ...enCardsPeople,
    ...enCardsSupport,
    ...enKnowledgeAgenda,
    ...enKnowledgeForms,
    ...enKnowledgeLearning,
    ...enKnowledgePeople,
    ...enKnowledgeSuccess,
    ...enKnowledgeSupport,
    ...enRules,
    ...enRulesGoals,
    ...enRulesPartners,
    ...enRulesForms,
    ...enRulesPlaces,
    ...enRulesMeans,
    ...enRulesSteering,
    ...enRulesInnovation,
    ...enRulesGroups,
    ...enRulesTechnology,
    ...enRulesLimits,
    ...enErrors,
  },
};
