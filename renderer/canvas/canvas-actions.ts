type CanvasActions = {
  fitView(): void;
  fitSelection(): void;
  zoomIn(): void;
  zoomOut(): void;
  centre(): { x: number; y: number };
  reveal(id: string): void;
};

/** What other parts may ask of the canvas; the mounted canvas fills this in. */
export const canvasActions: CanvasActions = {
  fitView: () => {},
  fitSelection: () => {},
  zoomIn: () => {},
  zoomOut: () => {},
  centre: () => ({ x: 0, y: 0 }),
  reveal: () => {},
};
