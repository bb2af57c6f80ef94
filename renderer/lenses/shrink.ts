/**
 * A box of more than one line is as wide as it may be, also where its lines are shorter; these get the width of their
 * longest line. All are written before the first is measured, or each would be laid out anew for the next.
 */
export function shrink(boxes: readonly HTMLElement[]): void {
  for (const box of boxes) box.style.width = '';
  const widths = boxes.map((box) => ({ needed: neededBy(box), now: box.offsetWidth }));
  for (const [index, { needed, now }] of widths.entries()) {
    const box = boxes[index];
    if (box && needed < now) box.style.width = `${needed}px`;
  }
}

function neededBy(box: HTMLElement): number {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let widest = 0;
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    widest = Math.max(widest, range.getBoundingClientRect().width);
  }
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(box);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth];
  return around.reduce((all, one) => all + Number.parseFloat(one), Math.ceil(widest));
}
