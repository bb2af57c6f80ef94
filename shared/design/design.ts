import type { AttributeValue } from './attributes.ts';
import type { KindId, Stage } from './kinds.ts';
import type { OwnRule } from './own-rules.ts';
import type { Profile } from './profile.ts';
import type { RelationType } from './relations.ts';

export type Attributes = { readonly [name: string]: AttributeValue | undefined };

export type Element = {
  readonly id: string;
  readonly kind: KindId;
  /** Catalogue id; names and sources come from the catalogue in the language of the moment. */
  readonly entry: string;
  /** Own name given by a person; absent means the catalogue's name. */
  readonly title?: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  /** Stays where it is: no drag, no layout moves it. */
  readonly locked?: boolean;
  readonly attributes: Attributes;
};

export type Relation = {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly attributes: Attributes;
};

export type Waiver = {
  readonly rule: string;
  readonly element?: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** `accepted` when absent: it is so, and it is good here. */
  readonly kind?: 'accepted' | 'not-applicable';
};

export type Design = {
  readonly format: 'leerlandschap';
  readonly version: string;
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly attributes: Attributes;
  readonly elements: readonly Element[];
  readonly relations: readonly Relation[];
  readonly waivers: readonly Waiver[];
  /** The team's settings of the checks; absent means ours. */
  readonly profile?: Profile;
  /** Checks the team made itself. */
  readonly ownRules?: readonly OwnRule[];
};

export function emptyDesign(id: string, title: string): Design {
  return {
    format: 'leerlandschap',
    version: '1.0',
    id,
    title,
    stage: 'explore',
    attributes: {},
    elements: [],
    relations: [],
    waivers: [],
  };
}

export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberOf(attributes: Attributes, name: string): number | undefined {
  const value = attributes[name];
  return typeof value === 'number' ? value : undefined;
}

export function listOf(attributes: Attributes, name: string): readonly string[] | undefined {
  const value = attributes[name];
  return Array.isArray(value) ? value : undefined;
}
