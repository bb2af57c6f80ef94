import type { AttributeTable } from './attributes.ts';
import { choice, flag, longText, number, text } from './attributes.ts';
import type { KindId } from './kinds.ts';

type RelationRule = {
  readonly from: readonly KindId[];
  readonly to: readonly KindId[];
  readonly attributes: AttributeTable;
};

/** The grammar: which kinds a relation may join. The order decides which type is offered first. */
export const relations = {
  serves: {
    from: ['metaphor', 'support', 'technology', 'place'],
    to: ['goal'],
    attributes: { strength: number(1, 3) },
  },
  participates: {
    from: ['stakeholder', 'targetgroup'],
    to: ['metaphor'],
    attributes: {
      role: choice('member', 'guest', 'facilitator'),
      intensity: choice('core', 'active', 'fringe'),
    },
  },
  owns: { from: ['stakeholder'], to: ['goal', 'metaphor'], attributes: {} },
  provides: {
    from: ['stakeholder'],
    to: ['support', 'place', 'technology', 'role'],
    attributes: {},
  },
  enables: {
    from: ['support', 'place', 'technology', 'role'],
    to: ['metaphor', 'targetgroup', 'stakeholder'],
    attributes: {},
  },
  steeredBy: { from: ['stakeholder'], to: ['steering'], attributes: {} },
  alignedWith: { from: ['metaphor', 'goal'], to: ['steering'], attributes: { how: longText } },
  follows: {
    from: ['metaphor'],
    to: ['metaphor'],
    attributes: { carries: choice('insight', 'prototype', 'network', 'routine') },
  },
  heldAt: { from: ['metaphor'], to: ['place', 'technology'], attributes: {} },
  mentors: {
    from: ['stakeholder', 'role'],
    to: ['targetgroup', 'stakeholder'],
    attributes: { direction: choice('one-way', 'two-way'), agenda: longText, supervises: flag },
  },
  exchanges: {
    from: ['stakeholder'],
    to: ['stakeholder'],
    attributes: { direction: choice('one-way', 'two-way'), channel: text },
  },
  mitigates: {
    from: ['support', 'agreement', 'role', 'metaphor'],
    to: ['bottleneck'],
    attributes: {},
  },
  yields: { from: ['metaphor'], to: ['result'], attributes: {} },
  embeds: {
    from: ['result', 'metaphor'],
    to: ['stakeholder'],
    attributes: { how: choice('policy', 'hr', 'curriculum', 'work-process') },
  },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof relations;
export const relationTypes = Object.keys(relations) as readonly RelationType[]; // the keys of a closed literal

export function relationRule(type: RelationType): RelationRule {
  return relations[type];
}

/** Every relation type the grammar allows from one kind to another, first choice first; empty when the line is illegal. */
export function legalTypes(from: KindId, to: KindId): RelationType[] {
  return relationTypes.filter((type) => {
    const rule = relationRule(type);
    return rule.from.includes(from) && rule.to.includes(to);
  });
}

export type Refusal =
  | 'same-element'
  | 'already-connected'
  | 'other-way-round'
  | 'nothing-connects-from'
  | 'not-these-two';

/** Why a line between two kinds is refused, or undefined when at least one type fits. */
export function refusalOf(from: KindId, to: KindId): Refusal | undefined {
  if (legalTypes(from, to).length > 0) return undefined;
  if (legalTypes(to, from).length > 0) return 'other-way-round';
  const leaves = relationTypes.some((type) => relationRule(type).from.includes(from));
  return leaves ? 'not-these-two' : 'nothing-connects-from';
}
