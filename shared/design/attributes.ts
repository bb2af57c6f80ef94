/** What a person can fill in on an element or relation; the schema, the inspector and the types all follow from it. */
export type Attribute =
  | { readonly type: 'text'; readonly multiline?: boolean }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'flag' }
  | { readonly type: 'date' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'set'; readonly options: readonly string[] }
  /** Ids of other elements of this design. */
  | { readonly type: 'elements'; readonly kinds: readonly string[] };

export type AttributeValue = string | number | boolean | readonly string[];
export type AttributeTable = Readonly<Record<string, Attribute>>;

export const text = { type: 'text' } as const;
export const longText = { type: 'text', multiline: true } as const;
export const flag = { type: 'flag' } as const;
export const date = { type: 'date' } as const;

export function number<Min extends number, Max extends number>(min: Min, max: Max) {
  return { type: 'number', min, max } as const;
}

export function choice<const Options extends readonly string[]>(...options: Options) {
  return { type: 'choice', options } as const;
}

export function set<const Options extends readonly string[]>(...options: Options) {
  return { type: 'set', options } as const;
}

export function elements<const Kinds extends readonly string[]>(...kinds: Kinds) {
  return { type: 'elements', kinds } as const;
}
