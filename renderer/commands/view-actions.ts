/** What the canvas can do with its viewport; filled in while a canvas is on the screen. */
export const view: { fit(): void; reveal(id: string): void; centre(): { x: number; y: number } } = {
  fit: () => {},
  reveal: () => {},
  centre: () => ({ x: 0, y: 0 }),
};
