import * as v from 'valibot';
import type { Attribute, AttributeTable } from './attributes.ts';
import { designAttributes, kindIds, kinds, stages } from './kinds.ts';
import { ownRulesSchema, profileSchema } from './profile.ts';
import { relationRule, relationTypes } from './relations.ts';

/** Limits on what an imported file may hold; all far above what a person draws. */
export const limits = {
  bytes: 20_000_000,
  depth: 60,
  elements: 10_000,
  relations: 40_000,
  text: 20_000,
  title: 400,
  coordinate: 1_000_000,
} as const;

export const formatName = 'leerlandschap';
export const formatVersion = '1.0';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const catalogueId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/));
const shortText = v.pipe(v.string(), v.maxLength(limits.title));
const longText = v.pipe(v.string(), v.maxLength(limits.text));
const coordinate = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-limits.coordinate),
  v.maxValue(limits.coordinate),
);

function valueSchema(attribute: Attribute): v.GenericSchema {
  switch (attribute.type) {
    case 'text':
      return longText;
    case 'number':
      return v.pipe(v.number(), v.minValue(attribute.min), v.maxValue(attribute.max));
    case 'flag':
      return v.boolean();
    case 'date':
      return v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
    case 'choice':
      return v.picklist(attribute.options);
    case 'set':
      return v.pipe(v.array(v.picklist(attribute.options)), v.maxLength(200));
    case 'elements':
      return v.pipe(v.array(id), v.maxLength(limits.elements));
  }
}

/** Loose on purpose: fields of a newer minor version are kept as they are. */
function attributesSchema(table: AttributeTable) {
  const entries = Object.entries(table).map(
    ([name, attribute]) => [name, v.optional(valueSchema(attribute))] as const,
  );
  return v.looseObject(Object.fromEntries(entries));
}

const elementVariants = kindIds.map((kind) =>
  v.looseObject({
    id,
    kind: v.literal(kind),
    entry: catalogueId,
    title: v.optional(shortText),
    x: coordinate,
    y: coordinate,
    width: v.optional(v.pipe(v.number(), v.minValue(40), v.maxValue(20_000))),
    height: v.optional(v.pipe(v.number(), v.minValue(40), v.maxValue(20_000))),
    locked: v.optional(v.boolean()),
    attributes: attributesSchema(kinds[kind]),
  }),
);

const relationVariants = relationTypes.map((type) =>
  v.looseObject({
    id,
    type: v.literal(type),
    from: id,
    to: id,
    attributes: attributesSchema(relationRule(type).attributes),
  }),
);

const waiver = v.looseObject({
  rule: catalogueId,
  element: v.optional(id),
  reason: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text)),
  by: shortText,
  kind: v.optional(v.picklist(['accepted', 'not-applicable'])),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

export const designSchema = v.looseObject({
  format: v.literal(formatName),
  version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}$/)),
  id,
  title: shortText,
  stage: v.picklist(stages),
  attributes: attributesSchema(designAttributes),
  elements: v.pipe(v.array(v.variant('kind', elementVariants)), v.maxLength(limits.elements)),
  relations: v.pipe(v.array(v.variant('type', relationVariants)), v.maxLength(limits.relations)),
  waivers: v.pipe(v.array(waiver), v.maxLength(2_000)),
  profile: v.optional(profileSchema),
  ownRules: v.optional(ownRulesSchema),
});
