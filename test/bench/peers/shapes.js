const asked = new URLSearchParams(location.search);

/** As many shapes as the design beside it has cards, on the same grid. */
export const count = Number(asked.get('n'));
export const size = { width: 150, height: 40 };
const columns = Number(asked.get('columns'));
const step = { x: Number(asked.get('dx')), y: Number(asked.get('dy')) };
export const places = Array.from({ length: count }, (_, index) => ({
  x: (index % columns) * step.x,
  y: Math.floor(index / columns) * step.y,
}));

/** What the measuring program asks every page in the same way. */
export function start(page) {
  window.bench = page;
}
