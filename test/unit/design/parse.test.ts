import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyDesign } from '../../../shared/design/design.ts';
import { designJsonSchema } from '../../../shared/design/json-schema.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { upgrade } from '../../../shared/design/versions/upgrade.ts';

const fixture = readFileSync(
  new URL('../../fixtures/designs/v1-studieclub.leer', import.meta.url),
  'utf8',
);

function opened(text: string) {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed;
}

describe('a .leer file', () => {
  test('of the first version opens and is written back byte for byte', () => {
    expect(serialiseDesign(opened(fixture).design)).toBe(fixture);
  });

  test('keeps fields a newer minor version added, wherever they stand', () => {
    const raw = JSON.parse(fixture);
    raw.version = '1.7';
    raw.future = { a: [1, 2] };
    raw.elements[0].future = 'x';
    raw.elements[0].attributes.future = true;
    raw.relations[0].future = 4;
    const written = JSON.parse(serialiseDesign(opened(JSON.stringify(raw)).design));
    expect(written).toEqual(raw);
  });

  test('of a newer major version opens for reading only', () => {
    const raw = { ...JSON.parse(fixture), version: '2.0' };
    expect(opened(JSON.stringify(raw)).readOnly).toBe(true);
    expect(opened(fixture).readOnly).toBe(false);
  });

  test('of a newer major version that cannot be read at all says which version it is', () => {
    const parsed = parseDesign(
      JSON.stringify({ format: 'leerlandschap', version: '9.1', cards: [] }),
    );
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'file-newer', data: { version: '9.1' } },
    });
  });

  test('is written the same whatever order keys and sets came in', () => {
    const raw = JSON.parse(fixture);
    const turned = Object.fromEntries(Object.entries(raw).reverse()) as typeof raw; // same keys, other order
    turned.elements = raw.elements.map((element: { attributes: Record<string, unknown> }) => ({
      ...element,
      attributes: Object.fromEntries(
        Object.entries(element.attributes)
          .reverse()
          .map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
      ),
    }));
    expect(serialiseDesign(opened(JSON.stringify(turned)).design)).toBe(fixture);
  });

  test('names the line on which a file that is cut off ends', () => {
    const cut = fixture.split('\n').slice(0, 48).join('\n');
    expect(parseDesign(cut)).toMatchObject({
      error: { code: 'file-not-json', data: { line: 48, reason: 'not-json' } },
    });
  });

  test.each([
    ['nothing', ''],
    ['a number', '4'],
    ['a list', '[]'],
    ['another format', '{"format":"excalidraw"}'],
  ])('that is %s is refused as not ours', (_name, text) => {
    expect(parseDesign(text).ok).toBe(false);
  });
});

describe('the published JSON Schema', () => {
  test('describes the same fields as the parser and every kind of card', () => {
    const schema = JSON.stringify(designJsonSchema());
    for (const key of Object.keys(emptyDesign('a', 'b'))) expect(schema).toContain(`"${key}"`);
    expect(schema).toContain('"const":"metaphor"');
    expect(schema).toContain('"const":"steeredBy"');
  });
});

describe('the version chain', () => {
  const trailOf = (raw: Readonly<Record<string, unknown>>) => [raw.trail ?? []].flat();
  const steps = [1, 2].map((from) => ({
    from,
    step: (raw: Readonly<Record<string, unknown>>) => ({
      ...raw,
      version: `${from + 1}.0`,
      trail: [...trailOf(raw), from],
    }),
  }));

  test('climbs every step from the version of the file on, in order', () => {
    expect(upgrade({ version: '1.4' }, steps)).toEqual({ version: '3.0', trail: [1, 2] });
    expect(upgrade({ version: '2.0' }, steps)).toEqual({ version: '3.0', trail: [2] });
    expect(upgrade({ version: '3.0' }, steps)).toEqual({ version: '3.0' });
  });
});
