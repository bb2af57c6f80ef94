import type { Attributes, Element, Relation } from '../../design/design.ts';
import type { stages } from '../../design/kinds.ts';
import type { OwnCondition, OwnRule } from '../../design/own-rules.ts';
import type { Context } from '../engine/context.ts';
import type { Draft, Rule, Severity } from '../engine/rule.ts';

/** Yes, no, or cannot tell because something is not filled in. */
type Answer = boolean | undefined;

/** A team's own check as a rule like ours. It only reads; what it costs is bounded by its ten conditions. */
export function compileOwnRule(own: OwnRule): Rule {
  const severity = (stage: (typeof stages)[number]): Severity | 'off' =>
    own.stages && !own.stages.includes(stage) ? 'off' : own.severity;
  return {
    id: own.id,
    factor: 'own',
    severity: {
      explore: severity('explore'),
      design: severity('design'),
      run: severity('run'),
      sustain: severity('sustain'),
    },
    needs: own.select.kind ? [own.select.kind] : [],
    source: { basis: 'elaborated', ref: [] },
    check: (context) => checkOwn(own, context),
  };
}

function checkOwn(own: OwnRule, context: Context): Draft[] {
  const data = { message: { text: own.message }, why: { text: own.why ?? '' } };
  const { kind, where = [] } = own.select;
  if (!kind) {
    const applies = together('all', where, context);
    return applies === true ? verdict(own, context, undefined, data) : [];
  }
  return selected(own, context).flatMap((element) =>
    together('all', where, context, element) === true ? verdict(own, context, element, data) : [],
  );
}

function selected({ select }: OwnRule, context: Context): readonly Element[] {
  if (!select.kind) return [];
  return select.entries && select.entries.length > 0
    ? context.cards(select.kind, select.entries)
    : context.of(select.kind);
}

/** A problem is reported where what is asked is not there; praise where it is. */
function verdict(
  own: OwnRule,
  context: Context,
  element: Element | undefined,
  data: Draft['data'],
): Draft[] {
  const answer = together(own.match, own.require, context, element);
  const targets = element ? [{ element: element.id }] : [];
  if (answer === undefined)
    return own.severity === 'praise' ? [] : [{ targets, data, unknown: true }];
  return answer === (own.severity === 'praise') ? [{ targets, data }] : [];
}

function together(
  match: OwnRule['match'],
  conditions: readonly OwnCondition[],
  context: Context,
  element?: Element,
): Answer {
  let open = false;
  for (const condition of conditions) {
    const answer = holds(condition, context, element);
    if (answer === undefined) open = true;
    else if (match === 'all' && !answer) return false;
    else if (match === 'any' && answer) return true;
  }
  return open ? undefined : match === 'all';
}

function holds(condition: OwnCondition, context: Context, element?: Element): Answer {
  switch (condition.about) {
    case 'attribute':
      return compare(condition, element ? element.attributes : context.design.attributes);
    case 'relation':
      return element ? within(condition, countLines(condition, context, element)) : false;
    case 'count': {
      const cards = condition.entries?.length
        ? context.cards(condition.kind, condition.entries)
        : context.of(condition.kind);
      return within(condition, cards.length);
    }
  }
}

function within({ atLeast, atMost }: { atLeast?: number; atMost?: number }, count: number) {
  return count >= (atLeast ?? 0) && count <= (atMost ?? Number.POSITIVE_INFINITY);
}

function countLines(
  { type, direction, kind, entries }: Extract<OwnCondition, { about: 'relation' }>,
  context: Context,
  element: Element,
): number {
  const lines: readonly Relation[] =
    direction === 'from' ? context.from(element.id, type) : context.to(element.id, type);
  if (!kind && !entries?.length) return lines.length;
  return lines.filter((line) => {
    const other = context.byId(direction === 'from' ? line.to : line.from);
    if (!other || (kind && other.kind !== kind)) return false;
    return !entries?.length || entries.includes(other.entry);
  }).length;
}

function compare(
  { attribute, comparison, value }: Extract<OwnCondition, { about: 'attribute' }>,
  attributes: Attributes,
): Answer {
  const found = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  const isFilled = found !== undefined && found !== '';
  if (comparison === 'filled') return isFilled;
  if (!isFilled || value === undefined) return undefined;
  switch (comparison) {
    case 'equals':
      return found === value;
    case 'differs':
      return found !== value;
    case 'at-least':
      return Number(found) >= Number(value);
    case 'at-most':
      return Number(found) <= Number(value);
    case 'includes':
      return Array.isArray(found) && found.includes(String(value));
    case 'contains':
      return String(found).toLowerCase().includes(String(value).toLowerCase());
  }
}
