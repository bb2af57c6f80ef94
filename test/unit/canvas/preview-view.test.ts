import { describe, expect, test } from 'vitest';
import { type About, isWithin, previewView } from '../../../renderer/canvas/preview-view.ts';
import type { Box } from '../../../shared/design/geometry.ts';

const free: Box = { x: 16, y: 60, width: 800, height: 500 };
const alone: Box = { x: 0, y: 0, width: 500, height: 100 };
const tall: Box = { x: 0, y: 0, width: 500, height: 600 };

function about(more: Partial<About>): About {
  return { alone, meant: alone, near: alone, whole: alone, ...more };
}

/** The part of the screen that a box takes. */
function seen(box: Box, { x, y, zoom }: { x: number; y: number; zoom: number }): Box {
  return {
    x: box.x * zoom + x,
    y: box.y * zoom + y,
    width: box.width * zoom,
    height: box.height * zoom,
  };
}

describe('a preview', () => {
  test('shows the whole design when that can be read from there', () => {
    const whole = { x: 0, y: -100, width: 1200, height: 600 };
    const view = previewView(about({ whole }), free, 0.9);
    expect(view.zoom).toBeCloseTo(800 / 1200);
    expect(isWithin(whole, view, free)).toBe(true);
  });

  test('of a design that is too large leaves no side empty where cards could be', () => {
    const whole = { x: 0, y: 0, width: 3000, height: 3000 };
    const view = previewView(about({ whole }), free, 1);
    const { x, y } = seen(whole, view);
    expect(x).toBeCloseTo(free.x);
    expect(y).toBeCloseTo(free.y);
    const last: Box = { x: 2600, y: 2900, width: 400, height: 100 };
    const atEnd = previewView({ alone: last, meant: last, near: last, whole }, free, 1);
    const end = seen(whole, atEnd);
    expect(end.x + end.width).toBeCloseTo(free.x + free.width);
    expect(end.y + end.height).toBeCloseTo(free.y + free.height);
  });

  test('shows what its cards are connected to, when that can be read from there', () => {
    const near = { x: 0, y: 0, width: 1200, height: 500 };
    const whole = { x: 0, y: 0, width: 3000, height: 3000 };
    const view = previewView(about({ near, whole }), free, 1);
    expect(isWithin(near, view, free)).toBe(true);
  });

  test('shows every card that the finding is about, as long as they carry their names', () => {
    const low = { ...free, height: 300 };
    const whole = { x: 0, y: 0, width: 3000, height: 3000 };
    const view = previewView(about({ meant: tall, near: whole, whole }), low, 1);
    expect(view.zoom).toBeCloseTo(0.5);
    expect(isWithin(tall, view, low)).toBe(true);
  });

  test('of a finding about cards all over a large table shows its own cards', () => {
    const whole = { x: 0, y: 0, width: 9000, height: 9000 };
    const view = previewView(about({ meant: whole, near: whole, whole }), free, 0.7);
    expect(view.zoom).toBeCloseTo(0.7);
    expect(isWithin(alone, view, free)).toBe(true);
  });

  test('comes no nearer than it is asked to', () => {
    expect(previewView(about({}), free, 0.5).zoom).toBe(0.5);
  });
});
