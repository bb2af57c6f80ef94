import { entryById } from '../catalog/index.ts';
import { partySets } from '../catalog/stakeholders.ts';
import { type Attributes, type Design, emptyDesign } from '../design/design.ts';
import type { KindId } from '../design/kinds.ts';
import type { RelationType } from '../design/relations.ts';
import type { phases, results } from '../design/vocabulary.ts';
import { addElement, connect, tidy, updateDesign } from '../edit/index.ts';
import { adviseForms } from './forms.ts';

export type Result = (typeof results)[number];
export type Phase = (typeof phases)[number];

/** What a person answered to the six questions; everything may be left open. */
export type Answers = {
  readonly title?: string;
  /** The why, in one sentence; it becomes the goal. */
  readonly why?: string;
  readonly motive?: string;
  readonly results?: readonly Result[];
  /** Catalogue ids of groups, partners, steering modes, support and places. */
  readonly groups?: readonly string[];
  readonly partners?: readonly string[];
  readonly setting?: string;
  readonly steering?: readonly string[];
  readonly supports?: readonly string[];
  readonly places?: readonly string[];
  readonly phase?: Phase;
};

export type Suggestion = { readonly form: string; readonly result: Result };

/** More forms than this would make a programme of a first design. */
const most = 3;

/** The form that the advice puts first for each result, given who learns and in which phase; each form once. */
export function suggestedForms({ results = [], groups, phase }: Answers): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  for (const result of results.slice(0, most)) {
    const [best] = adviseForms({
      results: [result],
      stage: 'explore',
      ...(groups && groups.length > 0 ? { group: groups } : {}),
      ...(phase ? { phase } : {}),
    });
    if (best && !chosen.some(({ form }) => form === best.form)) {
      chosen.push({ form: best.form, result });
    }
  }
  return chosen;
}

type Laid = { design: Design; ids: Map<string, string[]> };

/** A first design from the answers, to change at will: nothing is filled in that nobody said. */
export function startingDesign(answers: Answers, newId: () => string): Design {
  const forms = suggestedForms(answers).map(({ form }) => form);
  const laid: Laid = {
    design: updateDesign(emptyDesign(newId(), answers.title ?? ''), {
      attributes: answers.why ? { whyStatement: answers.why } : {},
    }),
    ids: new Map(),
  };
  const lay = (key: string, entry: string, attributes: Attributes = {}) => {
    const kind = entryById(entry)?.kind;
    if (kind) addCard(laid, key, { id: newId(), kind, entry, attributes });
  };
  const join = (from: readonly string[], type: RelationType, to: readonly string[]) => {
    for (const one of from)
      for (const other of to) {
        laid.design = connect(laid.design, { id: newId(), type, from: one, to: other });
      }
  };
  const ids = (key: string): readonly string[] => laid.ids.get(key) ?? [];

  if (answers.why || (answers.results?.length ?? 0) > 0)
    lay('goal', 'goal-shared', goalOf(answers));
  for (const form of forms) lay('form', form, formOf(answers));
  for (const group of answers.groups ?? []) lay('group', group);
  for (const partner of answers.partners ?? []) {
    lay('partner', partner);
    if (isBusiness(partner)) note(laid, 'business');
  }
  for (const mode of answers.steering ?? []) lay('steering', mode);
  // Wished for: whether it is arranged is for people to say.
  for (const support of answers.supports ?? []) lay('support', support, wished(support));
  for (const place of answers.places ?? []) lay('place', place);

  const [firstForm] = ids('form');
  const first = firstForm ? [firstForm] : [];
  join(ids('form'), 'serves', ids('goal'));
  for (const [at, form] of ids('form').entries()) {
    const next = ids('form')[at + 1];
    if (next) join([form], 'follows', [next]);
  }
  join(ids('group'), 'participates', ids('form'));
  join(ids('partner'), 'participates', first);
  join(ids('business').slice(0, 1), 'steeredBy', ids('steering'));
  join(ids('goal'), 'alignedWith', ids('steering').slice(0, 1));
  join(ids('support'), 'enables', first);
  join(ids('form'), 'heldAt', ids('place').slice(0, 1));
  return tidy(laid.design);
}

function addCard(
  laid: Laid,
  key: string,
  card: { id: string; kind: KindId; entry: string; attributes: Attributes },
): void {
  laid.design = addElement(laid.design, { ...card, x: 0, y: 0 });
  laid.ids.set(key, [...(laid.ids.get(key) ?? []), card.id]);
}

/** Remembers the card laid last under one more key. */
function note(laid: Laid, key: string): void {
  const last = laid.design.elements.at(-1);
  if (last) laid.ids.set(key, [...(laid.ids.get(key) ?? []), last.id]);
}

function isBusiness(entry: string): boolean {
  const all: readonly string[] = partySets.BUSINESS;
  return all.includes(entry);
}

function goalOf({ why, motive, results = [] }: Answers): Attributes {
  return {
    ...(why ? { text: why } : {}),
    ...(motive ? { motive } : {}),
    ...(results.length > 0 ? { needsResults: [...results] } : {}),
  };
}

function formOf({ setting, phase }: Answers): Attributes {
  return { ...(setting ? { setting } : {}), ...(phase ? { phase } : {}) };
}

function wished(support: string): Attributes {
  return entryById(support)?.kind === 'support' ? { status: 'wanted' } : {};
}
