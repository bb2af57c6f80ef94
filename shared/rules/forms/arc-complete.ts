import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { phasesOf } from '../engine/repertoire.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

const arc = ['ph-create', 'ph-implement', 'ph-follow', 'ph-spread'];

export const arcComplete: Rule = {
  id: 'arc-complete',
  factor: 'follow-through',
  severity: praise,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['4', '7'],
    quote: 'zowel het ontwerpen als het doorzetten van innovaties mogelijk te maken',
  },
  thresholds: { forms: { value: 3, min: 2, max: 12 } },
  check(context, limit) {
    if (context.relations('follows').length + 1 < limit('forms')) return [];
    const walked = new Set<string>();
    for (const form of context.of('metaphor')) {
      // What a longer row did not have, a part of it has not either.
      if (walked.has(form.id) || !context.hasFrom(form.id, 'follows')) continue;
      if (!phasesOf(form).includes('ph-create')) continue;
      const row = rowFrom(context, form.id);
      for (const id of row) walked.add(id);
      if (row.size < limit('forms') || !coversArc(context, row)) continue;
      const forms = context.of('metaphor').filter(({ id }) => row.has(id));
      return [{ targets: targetsOf(forms), data: { form: { element: form.id } } }];
    }
    return [];
  },
  examples: {
    fires: {
      cards: [
        ['utopia', 'm-utopia'],
        ['lab', 'm-laboratorium'],
        ['rehearsal', 'm-repetitie'],
        ['club', 'm-studieclub'],
      ],
      lines: [
        ['utopia', 'follows', 'lab'],
        ['lab', 'follows', 'rehearsal'],
        ['rehearsal', 'follows', 'club'],
      ],
      targets: [['utopia', 'lab', 'rehearsal', 'club']],
    },
    silent: {
      cards: [
        ['utopia', 'm-utopia'],
        ['lab', 'm-laboratorium'],
        ['rehearsal', 'm-repetitie'],
      ],
      lines: [
        ['utopia', 'follows', 'lab'],
        ['lab', 'follows', 'rehearsal'],
      ],
    },
  },
};

/** The form and all that comes after it, by the lines. */
function rowFrom(context: Context, start: string): ReadonlySet<string> {
  const row = new Set([start]);
  // A set may grow while it is walked; every form is walked once.
  for (const id of row) for (const { to } of context.from(id, 'follows')) row.add(to);
  return row;
}

function coversArc(context: Context, row: ReadonlySet<string>): boolean {
  const phases = new Set<string>();
  for (const id of row) {
    const form = context.byId(id);
    for (const phase of form ? phasesOf(form) : []) phases.add(phase);
  }
  return arc.every((phase) => phases.has(phase));
}
