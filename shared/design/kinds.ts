import type { AttributeTable } from './attributes.ts';
import { choice, date, elements, flag, longText, number, set, text } from './attributes.ts';
import {
  functions,
  layers,
  learnModes,
  limitSigns,
  motives,
  phases,
  results,
  targetGroups,
} from './vocabulary.ts';

/** What a note can be stuck to; it moves along with the first of its cards. */
const stickable = [
  'goal',
  'result',
  'metaphor',
  'steering',
  'support',
  'role',
  'agreement',
  'milestone',
  'place',
  'technology',
  'stakeholder',
  'targetgroup',
  'bottleneck',
] as const;

/** Element kinds and the attributes a rule, lens or export reads. A missing attribute means unknown, never no or zero. */
export const kinds = {
  goal: {
    text: longText,
    motive: choice(...motives),
    needsResults: set(...results),
    level: choice(...layers),
    horizon: number(0, 240),
    indicator: text,
    urgency: number(0, 3),
    agreedBy: elements('stakeholder'),
    reviewEvery: number(1, 104),
    organisational: flag,
  },
  result: { level: choice(...layers), indicator: text, measuredAt: date },
  metaphor: {
    function: choice(...functions),
    learnMode: choice(...learnModes),
    phase: choice(...phases),
    formality: choice('formal', 'informal', 'mixed'),
    setting: choice('workplace', 'meeting-place', 'school', 'online', 'hybrid'),
    authenticTask: flag,
    access: choice('open', 'members', 'closed'),
    solutionGiven: flag,
    safetyCritical: flag,
    reportsPresent: flag,
    groupSize: number(1, 1000),
    sessions: number(1, 400),
    hoursPerSession: number(0.25, 100),
    rhythm: choice('once', 'weekly', 'biweekly', 'monthly', 'quarterly'),
    start: date,
    end: date,
    adaptedFor: set(...targetGroups),
    adaptationNote: longText,
    layer: choice(...layers),
  },
  steering: {
    dominance: choice('dominant', 'supplementary'),
    evidence: longText,
    layer: choice(...layers),
  },
  support: {
    status: choice('wanted', 'promised', 'arranged'),
    amount: text,
    untilPhase: choice(...phases),
    layer: choice(...layers),
  },
  role: {
    filledBy: elements('stakeholder', 'targetgroup'),
    person: text,
    independent: flag,
    hoursPerMonth: number(0, 200),
    access: choice('open', 'members', 'closed', 'paid'),
    layer: choice(...layers),
  },
  agreement: {
    status: choice('wanted', 'promised', 'arranged'),
    about: longText,
    dataSharing: flag,
  },
  milestone: { date, about: longText },
  place: {
    multifunctional: flag,
    access: choice('open', 'members', 'closed'),
    rotates: flag,
    travelMinutes: number(0, 600),
    layer: choice(...layers),
  },
  technology: {
    access: choice('open', 'login', 'paid'),
    device: choice('workstation', 'mobile', 'pc', 'headset'),
    maturity: choice('proven', 'promising', 'experiment'),
    problemStatement: longText,
    crossesOrganisation: flag,
    layer: choice(...layers),
  },
  stakeholder: {
    culture: choice('public', 'private', 'societal'),
    size: choice('small', 'medium', 'large'),
    ownership: set('concept', 'set-up', 'embedding'),
    mandate: choice('none', 'limited', 'full'),
    interest: longText,
    valueProposition: longText,
    urgency: number(0, 3),
    contribution: set('hours', 'money', 'knowledge', 'space', 'network'),
    layer: choice(...layers),
    access: choice('open', 'members', 'closed', 'paid'),
    market: text,
    discipline: text,
    knowledgeRole: set('kr-participant', 'kr-use', 'kr-transfer', 'kr-development'),
    learningGoal: longText,
  },
  targetgroup: {
    size: number(1, 100000),
    motivation: number(0, 3),
    capacity: number(0, 3),
    opportunity: number(0, 3),
    selfDirection: number(0, 3),
    workplaceLearningPotential: number(0, 3),
    contract: choice('permanent', 'flexible', 'self-employed', 'none'),
    worksDispersed: flag,
    innovationRole: choice('initiator', 'co-maker', 'follower', 'applier'),
    devices: set('workstation', 'mobile', 'pc', 'headset'),
    layer: choice(...layers),
  },
  bottleneck: { likelihood: number(0, 3), impact: number(0, 3) },
  note: { text: longText, stuckTo: elements(...stickable) },
  frame: { area: text },
} as const satisfies Record<string, AttributeTable>;

export type KindId = keyof typeof kinds;
export const kindIds = Object.keys(kinds) as readonly KindId[]; // the keys of a closed literal

/** Attributes of the design as a whole. */
export const designAttributes = {
  summary: longText,
  whyStatement: longText,
  ambitions: set('amb-circulation', 'amb-effect', 'amb-reach', 'amb-threshold'),
  buildsOn: set(
    'str-kenniskring',
    'str-fieldlab',
    'str-coci',
    'str-livinglab',
    'str-innolab',
    'str-campus',
    'str-hub',
    'str-coe',
    'str-civ',
    'str-werkplaats',
    'str-comaker',
    'str-studieclub',
    'str-none',
  ),
  buildsOnOther: text,
  scope: choice('company', 'chain', 'sector', 'region', 'cross-sector', 'national'),
  travelMinutesMax: number(0, 600),
  durationMonths: number(1, 240),
  hoursPerParticipantPerMonth: number(0, 200),
  innovationTypes: set(
    'inn-technology',
    'inn-product',
    'inn-process',
    'inn-service',
    'inn-market',
    'inn-organisation',
    'inn-social',
  ),
  limitsYes: set(...limitSigns),
  limitsNo: set(...limitSigns),
} as const satisfies AttributeTable;

/** Names of the attributes of a kind that hold ids of other cards. */
export function linkAttributes(kind: KindId): readonly string[] {
  return linking.get(kind) ?? [];
}

const linking = new Map<KindId, readonly string[]>(
  kindIds.map((kind) => {
    const table: AttributeTable = kinds[kind];
    return [kind, Object.keys(table).filter((name) => table[name]?.type === 'elements')];
  }),
);

export const stages = ['explore', 'design', 'run', 'sustain'] as const;
export type Stage = (typeof stages)[number];

/** Size of a card in canvas units; the box never changes with zoom, so relations stay put. */
export function cardSize(kind: KindId): { width: number; height: number } {
  if (kind === 'metaphor') return { width: 224, height: 184 };
  if (kind === 'goal') return { width: 280, height: 120 };
  if (kind === 'frame') return { width: 480, height: 320 };
  if (kind === 'note') return { width: 176, height: 112 };
  return { width: 224, height: 96 };
}
