import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Form, mapPlaces } from '../../../renderer/lenses/map-places.ts';
import { overlap, type Point } from '../../../renderer/lenses/settle.ts';
import { metaphors } from '../../../shared/catalog/metaphors/index.ts';

const room = { width: 1470, height: 1210 };
const picture = 96;
const name = 40;

/** All forms of the catalogue where the map draws them, in text of 200 %. */
function formsIn({ width, height }: typeof room, isLaid: (index: number) => boolean): Form[] {
  return metaphors.map(({ x, y }, index) => ({
    x: width * (0.5 + x * 0.41),
    y: height * (0.5 - y * 0.38),
    width: 110 + ((index * 67) % 175),
    height: picture + name,
    core: picture,
    below: name / 2,
    side: { x: Math.sign(x), y: -Math.sign(y) },
    laid: isLaid(index),
  }));
}

function boxOf(form: Form, at: Point) {
  return { ...form, x: at.x, y: at.y + form.below };
}

function orderFaults(forms: readonly Form[], places: readonly Point[], axis: 'x' | 'y'): string[] {
  return forms.flatMap((one, a) =>
    forms.flatMap((other, b) => {
      const was = Math.sign(one[axis] - other[axis]);
      const is = Math.sign((places[a]?.[axis] ?? 0) - (places[b]?.[axis] ?? 0));
      return was * is < 0 ? [`${a} ${b}`] : [];
    }),
  );
}

describe('forms on the learning map', () => {
  for (const [who, isLaid] of [
    ['when all lie there', () => true],
    ['when half lie there', (index: number) => index % 2 === 0],
  ] as const) {
    test(`keep their order on both axes and stay near their place in large text, ${who}`, () => {
      const forms = formsIn(room, isLaid);
      const places = mapPlaces(forms, [], room);
      expect(places).toHaveLength(12);
      expect(orderFaults(forms, places, 'x')).toEqual([]);
      expect(orderFaults(forms, places, 'y')).toEqual([]);
      for (const [index, form] of forms.entries()) {
        const at = places[index] ?? { x: 0, y: 0 };
        const [far, onSide] = [form.laid ? 0.5 : 0.9, picture / 2];
        expect(Math.abs(at.x - form.x)).toBeLessThanOrEqual(form.width * far);
        expect(Math.abs(at.y - form.y)).toBeLessThanOrEqual(form.height * far + onSide);
      }
    });
  }

  test('that lie there cover nothing that lies there, and no word of the map', () => {
    const forms = formsIn(room, () => true);
    const words = [
      { x: 1300, y: 110, width: 260, height: 54 },
      { x: 735, y: 25, width: 400, height: 46 },
      { x: 1220, y: 1100, width: 400, height: 54 },
    ];
    const boxes = mapPlaces(forms, words, room).map((at, index) => {
      const form = forms[index];
      if (!form) throw new Error('as many places as forms');
      return boxOf(form, at);
    });
    for (const [index, one] of boxes.entries()) {
      for (const other of [...boxes.slice(index + 1), ...words]) {
        expect(overlap(one, other)).toBe(0);
      }
    }
  });

  test('that are only offered give up their name, and nothing that lies there moves for them', () => {
    const laid = { width: 280, height: 140, core: 90, below: 20, side: { x: 0, y: 0 }, laid: true };
    const forms = [
      { ...laid, x: 140, y: 60, laid: false },
      { ...laid, x: 150, y: 60 },
    ];
    const [offered, own] = mapPlaces(forms, [], { width: 300, height: 160 });
    expect(offered?.named).toBe(false);
    expect(own).toEqual({ x: 150, y: 60, way: 'below', named: true });
  });

  test('that are only offered have their name at a side where there is no room below', () => {
    const own = { width: 90, height: 80, core: 50, below: 12, side: { x: 0, y: 0 } };
    const beside = { width: 140, height: 60, aside: 44 };
    const places = mapPlaces(
      [
        { ...own, x: 200, y: 60, laid: false, beside },
        { ...own, x: 200, y: 120, laid: true },
      ],
      [{ x: 100, y: 60, width: 80, height: 120 }],
      { width: 400, height: 170 },
    );
    expect(places).toMatchObject([{ named: true, way: 'right' }, { way: 'below' }]);
  });

  test('keep their picture on their side of the middle', () => {
    const form: Form = {
      x: room.width / 2 - 2,
      y: 200,
      width: 280,
      height: 140,
      core: 90,
      below: 20,
      side: { x: -1, y: -1 },
      laid: true,
    };
    const [place] = mapPlaces([form], [], room);
    expect(place).toEqual({ x: room.width / 2 - 45, y: 200, way: 'below', named: true });
  });

  test('never change places, however little room there is', () => {
    const at = fc.record({
      x: fc.integer({ min: 100, max: 500 }),
      y: fc.integer({ min: 100, max: 400 }),
      laid: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 10 }), (all) => {
        const forms = all.map((one) => ({
          ...one,
          width: 160,
          height: 120,
          core: 80,
          below: 20,
          side: { x: 0, y: 0 },
        }));
        const places = mapPlaces(forms, [], { width: 600, height: 500 });
        expect(orderFaults(forms, places, 'x')).toEqual([]);
        expect(orderFaults(forms, places, 'y')).toEqual([]);
        for (const [index, form] of forms.entries()) {
          const place = places[index] ?? { x: 0, y: 0 };
          expect(Math.abs(place.x - form.x)).toBeLessThanOrEqual(form.laid ? 80 : 144);
          expect(Math.abs(place.y - form.y)).toBeLessThanOrEqual(form.laid ? 60 : 108);
        }
      }),
      { numRuns: 100 },
    );
  });
});
