import type { Relation } from '../design/design.ts';

export type Box = { x: number; y: number; width: number; height: number };
export type Side = 'left' | 'right' | 'top' | 'bottom';
export type RelationLine = {
  path: string;
  end: { x: number; y: number; angle: number };
  start: { x: number; y: number; angle: number };
  middle: { x: number; y: number };
};

const outward = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] } as const;
const inwardAngle = { left: 0, right: 180, top: 90, bottom: 270 } as const;
const spread = 20;
const sideways = 40;

function centre(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The side of a card that faces another card. */
export function facingSide(from: Box, to: Box): Side {
  const dx = centre(to).x - centre(from).x;
  const dy = centre(to).y - centre(from).y;
  const gapX = Math.abs(dx) - (from.width + to.width) / 2;
  const gapY = Math.abs(dy) - (from.height + to.height) / 2;
  // Designs are laid in columns, so a line leaves sideways as soon as there is room between two columns.
  if (gapX >= Math.min(gapY, sideways)) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'bottom' : 'top';
}

type Port = { relation: string; end: 'from' | 'to'; side: Side; box: Box; order: number };

function pointOf(port: Port, offset: number): { x: number; y: number } {
  const { x, y } = centre(port.box);
  if (port.side === 'left') return { x: port.box.x, y: y + offset };
  if (port.side === 'right') return { x: port.box.x + port.box.width, y: y + offset };
  if (port.side === 'top') return { x: x + offset, y: port.box.y };
  return { x: x + offset, y: port.box.y + port.box.height };
}

/** Lays every relation at once, so that lines on one side of a card can be spread apart. */
export function layRelations(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
): Map<string, RelationLine> {
  const sides = new Map<string, Port[]>();
  for (const { id, from, to } of relations) {
    const a = boxes.get(from);
    const b = boxes.get(to);
    if (!a || !b) continue;
    addPort(sides, from, id, 'from', a, b);
    addPort(sides, to, id, 'to', b, a);
  }
  const ends = new Map<string, { side: Side; x: number; y: number }>();
  for (const ports of sides.values()) {
    ports.sort((one, other) => one.order - other.order);
    ports.forEach((port, index) => {
      const across = port.side === 'left' || port.side === 'right';
      const room = (across ? port.box.height : port.box.width) - 32;
      const step = Math.min(spread, room / ports.length);
      const at = pointOf(port, (index - (ports.length - 1) / 2) * step);
      ends.set(`${port.relation} ${port.end}`, { side: port.side, ...at });
    });
  }
  const lines = new Map<string, RelationLine>();
  for (const { id } of relations) {
    const a = ends.get(`${id} from`);
    const b = ends.get(`${id} to`);
    if (!a || !b) continue;
    const reach = Math.max(Math.hypot(b.x - a.x, b.y - a.y) * 0.45, 12);
    const [ax, ay] = outward[a.side];
    const [bx, by] = outward[b.side];
    const c1 = { x: a.x + ax * reach, y: a.y + ay * reach };
    const c2 = { x: b.x + bx * reach, y: b.y + by * reach };
    lines.set(id, {
      path: `M${a.x} ${a.y}C${c1.x} ${c1.y} ${c2.x} ${c2.y} ${b.x} ${b.y}`,
      start: { x: a.x, y: a.y, angle: inwardAngle[a.side] },
      end: { x: b.x, y: b.y, angle: inwardAngle[b.side] },
      middle: {
        x: (a.x + 3 * c1.x + 3 * c2.x + b.x) / 8,
        y: (a.y + 3 * c1.y + 3 * c2.y + b.y) / 8,
      },
    });
  }
  return lines;
}

function addPort(
  sides: Map<string, Port[]>,
  element: string,
  relation: string,
  end: 'from' | 'to',
  box: Box,
  other: Box,
): void {
  const side = facingSide(box, other);
  const order = side === 'left' || side === 'right' ? centre(other).y : centre(other).x;
  const key = `${element} ${side}`;
  const ports = sides.get(key) ?? [];
  ports.push({ relation, end, side, box, order });
  sides.set(key, ports);
}
