import { metaphors } from '../../catalog/metaphors/index.ts';
import { type AwkwardPair, awkwardPairs } from '../../catalog/sequences.ts';
import type { Design } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { layForm } from '../engine/repertoire.ts';
import { elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const sequenceAwkward: Rule = {
  id: 'sequence-awkward',
  factor: 'c-variety',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    const seen = new Set<string>();
    return draftsFor(context.relations('follows'), ({ from, to }) => {
      const first = context.byId(from)?.entry;
      const jumps = awkwardPairs.filter((one) => one.from === first);
      const then = jumps.length > 0 ? context.byId(to)?.entry : undefined;
      const jump = jumps.find((one) => one.to === then);
      const pair = `${from} ${to}`;
      if (!jump || seen.has(pair) || isBridged(context, from, to)) return [];
      seen.add(pair);
      return [
        {
          targets: [{ element: from }, { element: to }],
          data: {
            form: { element: from },
            next: { element: to },
            bridge: { entries: [bridgeOf(context, jump.bridges)] },
          },
        },
      ];
    });
  },
  /** The line that was drawn stays; the bridge lies beside it. */
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'next');
    const wanted = entriesOf(finding, 'bridge')[0];
    const bridge = metaphors.find(({ id }) => id === wanted);
    if (!from || !to || !bridge) return design;
    const there = design.elements.find(({ entry }) => entry === bridge.id);
    return there
      ? linked(linked(design, from, there.id, newId), there.id, to, newId)
      : layForm(design, bridge.id, newId, { after: from, before: to });
  },
  examples: {
    fires: {
      cards: [
        ['cafe', 'm-cafe'],
        ['ring', 'm-boksring'],
      ],
      lines: [['cafe', 'follows', 'ring']],
      targets: [['cafe', 'ring']],
    },
    silent: {
      cards: [
        ['cafe', 'm-cafe'],
        ['table', 'm-keukentafel'],
        ['ring', 'm-boksring'],
      ],
      lines: [
        ['cafe', 'follows', 'table'],
        ['table', 'follows', 'ring'],
      ],
    },
  },
};

/** One that lies on the table already, else one that needs no room of its own. */
function bridgeOf(context: Context, bridges: AwkwardPair['bridges']): string {
  return (
    bridges.find((bridge) => context.has([bridge])) ??
    bridges.find((bridge) => bridge !== 'm-laboratorium') ??
    bridges[0]
  );
}

/** Another way leads there, over one form in between. */
function isBridged(context: Context, from: string, to: string): boolean {
  return context
    .from(from, 'follows')
    .some(
      ({ to: between }) =>
        between !== to &&
        between !== from &&
        context.from(between, 'follows').some((line) => line.to === to),
    );
}

function linked(design: Design, from: string, to: string, newId: () => string): Design {
  return connect(design, { id: newId(), type: 'follows', from, to });
}
