import * as v from 'valibot';
import { kindIds, stages } from './kinds.ts';
import { relationTypes } from './relations.ts';

const name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/));
const entries = v.optional(v.pipe(v.array(name), v.maxLength(60)));
const amount = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)));

export const comparisons = [
  'filled',
  'equals',
  'differs',
  'at-least',
  'at-most',
  'includes',
  'contains',
] as const;

/** What an attribute must be. `contains` looks for the letters as they are; there are no patterns. */
const attributeCondition = v.strictObject({
  about: v.literal('attribute'),
  attribute: name,
  comparison: v.picklist(comparisons),
  value: v.optional(v.union([v.pipe(v.string(), v.maxLength(400)), v.number(), v.boolean()])),
});

/** How many lines of a type leave the card (`from`) or arrive at it (`to`). */
const relationCondition = v.strictObject({
  about: v.literal('relation'),
  type: v.picklist(relationTypes),
  direction: v.picklist(['from', 'to']),
  kind: v.optional(v.picklist(kindIds)),
  entries,
  atLeast: amount,
  atMost: amount,
});

/** How many cards of a kind lie on the table as a whole. */
const countCondition = v.strictObject({
  about: v.literal('count'),
  kind: v.picklist(kindIds),
  entries,
  atLeast: amount,
  atMost: amount,
});

const condition = v.variant('about', [attributeCondition, relationCondition, countCondition]);
const conditions = v.pipe(v.array(condition), v.maxLength(10));

/**
 * A check that a team makes itself: data, never code, and flat, so that it can neither loop nor nest.
 * It looks at the cards of `select` for which all of `where` holds, and reports each card that does not meet `require`.
 * Without a kind it looks at the design as a whole, where only counts can be asked.
 */
export const ownRuleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  message: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400)),
  why: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  severity: v.picklist(['error', 'warning', 'hint', 'praise']),
  stages: v.optional(v.pipe(v.array(v.picklist(stages)), v.maxLength(4))),
  select: v.strictObject({
    kind: v.optional(v.picklist(kindIds)),
    entries,
    where: v.optional(conditions),
  }),
  match: v.picklist(['all', 'any']),
  require: v.pipe(conditions, v.minLength(1)),
});

export type OwnRule = v.InferOutput<typeof ownRuleSchema>;
export type OwnCondition = OwnRule['require'][number];
