import { describe, expect, it } from 'vitest';
import { entries } from '../../../shared/catalog/index.ts';
import { emptyDesign } from '../../../shared/design/design.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import {
  cardsFromText,
  copyItems,
  pasteClip,
  readClip,
  writeClip,
} from '../../../shared/edit/index.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { design } from '../../support/design-builder.ts';

let count = 0;
const newId = () => `new-${++count}`;
const source = design()
  .add('firm', 'sh-mkb', { urgency: 3 })
  .add('school', 'sh-mbo')
  .add('goal', 'goal-shared', { text: 'Samen', agreedBy: ['firm', 'school'] })
  .add('form', 'm-clinic', { groupSize: 8 })
  .link('form', 'serves', 'goal', { strength: 2 })
  .link('firm', 'participates', 'form')
  .build();

describe('a copy', () => {
  it('holds cards, their answers and the lines among them', () => {
    const clip = copyItems(source, ['goal', 'form', 'firm']);
    expect(clip.elements.map(({ id }) => id)).toEqual(['firm', 'goal', 'form']);
    expect(clip.relations.map(({ type }) => type)).toEqual(['serves', 'participates']);
    expect(clip.elements[1]?.attributes.agreedBy).toEqual(['firm']);
  });

  it('goes over the clipboard as text, and into another design without losing anything', () => {
    const read = readClip(
      writeClip(
        copyItems(
          source,
          source.elements.map(({ id }) => id),
        ),
      ),
    );
    if (!read) throw new Error('the clip is read');
    const { design: made, ids } = pasteClip(emptyDesign('other', 'Other'), read, {
      at: { x: 1000, y: 1000 },
      newId,
    });
    expect(parseDesign(serialiseDesign(made)).ok).toBe(true);
    expect(ids).toHaveLength(4);
    const [firm = '', school = '', goal = '', form = ''] = ids;
    const byId = new Map(made.elements.map((element) => [element.id, element]));
    expect(byId.get(firm)?.attributes).toEqual({ urgency: 3 });
    expect(byId.get(goal)?.attributes).toMatchObject({ text: 'Samen', agreedBy: [firm, school] });
    expect(made.relations).toMatchObject([
      { type: 'serves', from: form, to: goal, attributes: { strength: 2 } },
      { type: 'participates', from: firm, to: form },
    ]);
  });

  it('lies on the table twice, each card once under each id', () => {
    const clip = copyItems(source, ['form']);
    const { design: made } = pasteClip(source, clip, { at: { x: 0, y: 0 }, newId });
    expect(made.elements).toHaveLength(5);
    expect(parseDesign(serialiseDesign(made)).ok).toBe(true);
  });

  it('of anything else on the clipboard is nothing', () => {
    for (const text of [
      '',
      'hello',
      '{}',
      '{"format":"leerlandschap"}',
      writeClip(copyItems(source, [])),
    ])
      expect(readClip(text)).toBeUndefined();
  });
});

describe('a list in plain text', () => {
  const named = new Map(
    (['nl', 'en'] as const).flatMap((language) =>
      entries.map(
        (entry) =>
          [
            translator(language)(`catalog.${entry.id}.name`).replaceAll('\u00ad', '').toLowerCase(),
            entry,
          ] as const,
      ),
    ),
  );

  it('becomes cards where a line is the name of one, and notes elsewhere', () => {
    const text = '- Clinic\r\n2. Study club\n\n  • Wie leent een meetset uit?\n';
    const clip = cardsFromText(text, (name) => named.get(name.toLowerCase()), newId);
    expect(clip.elements.map(({ entry }) => entry)).toEqual([
      'm-clinic',
      'm-studieclub',
      'note-free',
    ]);
    expect(clip.elements[2]?.attributes.text).toBe('Wie leent een meetset uit?');
    const { design: made } = pasteClip(emptyDesign('d', 'd'), clip, { at: { x: 0, y: 0 }, newId });
    expect(parseDesign(serialiseDesign(made)).ok).toBe(true);
  });
});
