import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { guidesOf } from '../engine/guides.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const studyclubGuideNotNeutral: Rule = {
  id: 'studyclub-guide-not-neutral',
  factor: 'c-share',
  severity: hint,
  needs: ['metaphor', 'role'],
  source: { basis: 'elaborated', ref: ['13', 'n.XXII'], literature: ['POPPE12'] },
  check(context) {
    const drafts: Draft[] = [];
    let question: Draft | undefined;
    for (const club of context.cards('metaphor', ['m-studieclub'])) {
      const draft = checkClub(context, club);
      if (draft?.unknown) question ??= draft;
      else if (draft) drafts.push(draft);
    }
    return question ? [...drafts, question] : drafts;
  },
  fix(design, finding, newId) {
    const club = elementOf(finding, 'club');
    if (!club) return design;
    const attributes = { independent: true };
    return layCard(
      design,
      { kind: 'role', entry: 'rol-begeleider', near: club, attributes },
      newId,
      [{ type: 'enables', to: club }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
        ['guide', 'rol-begeleider', { independent: false }],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['guide', 'enables', 'club'],
      ],
      targets: [['club', 'guide']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
        ['guide', 'rol-begeleider', { independent: true }],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['guide', 'enables', 'club'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['club', 'm-studieclub'],
        ['guide', 'rol-begeleider'],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['guide', 'enables', 'club'],
      ],
      targets: [['guide.independent', 'club']],
    },
  },
};

/** One guide without a stake is enough: the group has someone neutral to turn to. */
function checkClub(context: Context, club: Element): Draft | undefined {
  const guides = guidesOf(context, club, ['rol-begeleider']);
  const answers = guides.map(({ attributes }) => attributes.independent);
  if (answers.includes(true)) return undefined;
  const partial = guides.find((_guide, index) => answers[index] === false);
  const guide = partial ?? guides[0];
  if (!guide) return undefined;
  const data = { club: { element: club.id }, guide: { element: guide.id } };
  if (partial) return { targets: [{ element: club.id }, { element: guide.id }], data };
  const asked = { element: guide.id, attribute: 'independent' };
  return { targets: [asked, { element: club.id }], data, unknown: true };
}
