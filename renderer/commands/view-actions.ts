/** What the canvas can do with its viewport; filled in while a canvas is on the screen. */
export const view: {
  /** Shows everything, or only these. */
  fit(ids?: readonly string[]): void;
  reveal(id: string): void;
  zoom(factor: number): void;
  centre(): { x: number; y: number };
} = {
  fit: () => {},
  reveal: () => {},
  zoom: () => {},
  centre: () => ({ x: 0, y: 0 }),
};
