import { describe, expect, test } from 'vitest';
import { entryById } from '../../../shared/catalog/index.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { renderSvg } from '../../../shared/export/svg.ts';
import { texts } from '../../../shared/locales/texts.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { runChecks } from '../../../shared/rules/index.ts';
import { namesIn, textOf } from '../../support/structure.ts';

const names = namesIn('templates', '.json');

test('there is at least one template', () => {
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('the template %s', (name) => {
  const body = textOf(`templates/${name}.json`);
  const parsed = parseDesign(body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed;

  test('is a real design in the newest format, with a name in both languages', () => {
    expect(serialiseDesign(design)).toBe(body);
    expect(design.elements.length).toBeGreaterThan(15);
    expect(design.relations.length).toBeGreaterThan(15);
    expect(texts.nl[`template.${name}.title`]).toBeTruthy();
    expect(texts.en[`template.${name}.title`]).toBeTruthy();
  });

  test('holds only cards from the card box, of their own kind', () => {
    for (const { entry, kind } of design.elements) expect(entryById(entry)?.kind).toBe(kind);
  });

  test('has no problem, and something to talk about', () => {
    const { findings } = runChecks(design);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  test('is drawn in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const svg = renderSvg(design, { t: translator(language), language, embed: true });
      expect(svg).not.toMatch(/catalog\.|canvas\.|relation\./);
    }
  });
});
