/**
 * While a table that is seen from far away is moved by hand, the browser leaves the cards themselves out of its work:
 * the one drawing shows them all. Not while a card has the focus, which it would lose.
 */
export function skim(canvas: HTMLElement | null): void {
  const active = document.activeElement;
  if (!canvas || active?.closest('.react-flow__nodes, .react-flow__edges')) return;
  canvas.dataset.skimming = 'true';
}

export function stopSkimming(canvas: HTMLElement | null): void {
  delete canvas?.dataset.skimming;
}
