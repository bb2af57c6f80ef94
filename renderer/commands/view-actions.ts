/** What the canvas can do with its viewport; filled in while a canvas is on the screen. */
export const view: {
  /** Shows everything, or only these. */
  fit(ids?: readonly string[]): void;
  reveal(id: string): void;
  /** Remembers where the table is looked at from, to go back there when the column beside it is put away. */
  leave(): void;
  /** Forgets that: from here on is looked where somebody chose to look. */
  stay(): void;
  zoom(factor: number): void;
  centre(): { x: number; y: number };
} = {
  fit: () => {},
  reveal: () => {},
  leave: () => {},
  stay: () => {},
  zoom: () => {},
  centre: () => ({ x: 0, y: 0 }),
};
