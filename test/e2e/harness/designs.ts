import { type Design, emptyDesign } from '../../../shared/design/design.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { tidy } from '../../../shared/edit/index.ts';
import { design } from '../../support/design-builder.ts';

/** A circle of fitters in twelve cards: of its three forms one serves no goal, and its firm is steered on money alone. */
export function twelveCards(id = 'kring', title = 'Kring warmtepompen'): Design {
  return tidy(
    design({ ...emptyDesign(id, title), stage: 'design' })
      .add('goal', 'goal-shared', { text: 'Elke monteur plaatst warmtepompen veilig.' })
      .add('firm', 'sh-mkb')
      .add('school', 'sh-mbo')
      .add('supplier', 'sh-leverancier')
      .add('fitters', 'tg-vak', { size: 12 })
      .add('club', 'm-studieclub', { groupSize: 12 })
      .add('clinic', 'm-clinic')
      .add('masterclass', 'm-masterclass')
      .add('money', 'st-financieel', { dominance: 'dominant' })
      .add('floor', 'pl-werkplek')
      .add('time', 'sup-time', { status: 'wanted' })
      .add('mentor', 'rol-mentor')
      .link('club', 'serves', 'goal')
      .link('clinic', 'serves', 'goal')
      .link('clinic', 'follows', 'club')
      .link('firm', 'participates', 'club')
      .link('school', 'participates', 'clinic')
      .link('fitters', 'participates', 'clinic')
      .link('firm', 'steeredBy', 'money')
      .link('clinic', 'heldAt', 'floor')
      .link('time', 'enables', 'club')
      .link('mentor', 'mentors', 'fitters')
      .build(),
  );
}

/** As large a file as a landscape of many communities; nothing in it is to be found. */
export function manyNotes(count: number): Design {
  const elements = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    kind: 'note' as const,
    entry: 'note-free',
    x: (index % 30) * 248,
    y: Math.floor(index / 30) * 200,
    attributes: { text: `Notitie ${index}` },
  }));
  return { ...emptyDesign('notities', 'Veel notities'), elements };
}

/** As a file that a person picks in the library. */
export function fileOf(made: Design): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = Buffer.from(serialiseDesign(made));
  return { name: `${made.id}.leer`, mimeType: 'application/json', buffer };
}
