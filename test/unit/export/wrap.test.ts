import { describe, expect, test } from 'vitest';
import { drawnName } from '../../../shared/catalog/naming.ts';
import { fitText, textWidth, wrapText } from '../../../shared/export/wrap.ts';

describe('text on a card', () => {
  test('breaks a long word at the soft hyphen of the catalogue', () => {
    expect(wrapText('Onderzoeks\u00adinstituut', 120, 20, 700)).toEqual([
      'Onderzoeks-',
      'instituut',
    ]);
    expect(wrapText('Mkb-ondernemers', 130, 20, 700)).toEqual(['Mkb-', 'ondernemers']);
  });

  test('keeps a slash on the line of the word before it', () => {
    const name = drawnName('Vakmensen / operators');
    expect(wrapText(name, 130, 20, 700)).toEqual(['Vakmensen\u00a0/', 'operators']);
    expect(wrapText(name, textWidth('Vakmensen', 20, 700) + 1, 20, 700)).not.toContain(
      '/ operators',
    );
  });

  test('shows no soft hyphen where the word fits', () => {
    expect(wrapText('Proces\u00adbegeleider', 400, 20, 700)).toEqual(['Procesbegeleider']);
  });

  test('never runs wider than its room', () => {
    for (const room of [30, 60, 90, 140]) {
      for (const line of wrapText(
        'Een heel onwaarschijnlijkwoord met veel letters',
        room,
        16,
        400,
      )) {
        expect(textWidth(line, 16, 400)).toBeLessThanOrEqual(room);
      }
    }
  });

  test('takes the largest size that fits and marks what had to be left out', () => {
    expect(fitText('Tijd', { width: 200, height: 60 }, [15, 23], 700)).toMatchObject({
      size: 23,
      whole: true,
    });
    const long = fitText('woord '.repeat(60), { width: 100, height: 40 }, [15, 23], 700);
    expect(long).toMatchObject({ size: 15, whole: false });
    expect(long.lines).toHaveLength(2);
    expect(long.lines[1]).toMatch(/…$/);
  });
});
