/** The outline of a family's card for its box in canvas units; the same path on the canvas and in a picture. */
export function cutPath(family: string, w: number, h: number): string {
  switch (family) {
    case 'goals':
      return `M8 0H${w}L${w - 20} ${h / 2}L${w} ${h}H8Q0 ${h} 0 ${h - 8}V8Q0 0 8 0z`;
    case 'steering':
      return `M20 0H${w - 20}L${w} ${h / 2}L${w - 20} ${h}H20L0 ${h / 2}z`;
    case 'support':
      return rounded(w, h, 4, 34);
    case 'places':
      return `M28 0H${w - 28}L${w} 22V${h - 4}Q${w} ${h} ${w - 4} ${h}H4Q0 ${h} 0 ${h - 4}V22z`;
    case 'technology':
      return `M6 0H${w - 24}L${w} 24V${h - 6}Q${w} ${h} ${w - 6} ${h}H6Q0 ${h} 0 ${h - 6}V6Q0 0 6 0z`;
    case 'partners':
      return badge(w, h);
    case 'participants':
      return rounded(w, h, h / 2, h / 2);
    case 'obstacles':
      return `M22 0H${w - 22}L${w} 22V${h - 22}L${w - 22} ${h}H22L0 ${h - 22}V22z`;
    case 'notes':
      return `M2 0H${w - 2}Q${w} 0 ${w} 2V${h - 24}L${w - 24} ${h}H2Q0 ${h} 0 ${h - 2}V2Q0 0 2 0z`;
    default:
      return rounded(w, h, 14, 14);
  }
}

function rounded(w: number, h: number, top: number, bottom: number): string {
  return (
    `M${top} 0H${w - top}Q${w} 0 ${w} ${top}V${h - bottom}` +
    `Q${w} ${h} ${w - bottom} ${h}H${bottom}Q0 ${h} 0 ${h - bottom}V${top}Q0 0 ${top} 0z`
  );
}

/** A name badge: a tab of 52 units in the middle of the upper edge, 8 deep. */
function badge(w: number, h: number): string {
  const left = w / 2 - 26;
  return (
    `M12 8H${left}V4Q${left} 0 ${left + 4} 0H${left + 48}Q${left + 52} 0 ${left + 52} 4V8` +
    `H${w - 12}Q${w} 8 ${w} 20V${h - 12}Q${w} ${h} ${w - 12} ${h}H12Q0 ${h} 0 ${h - 12}V20Q0 8 12 8z`
  );
}

/** What is drawn inside the cut besides its body: the fold of a note, the slot of a badge. */
export function cutDetail(family: string, w: number, h: number): string {
  if (family === 'notes')
    return `M${w - 24} ${h}V${h - 22}Q${w - 24} ${h - 24} ${w - 22} ${h - 24}H${w}`;
  if (family === 'partners') return `M${w / 2 - 9} 8H${w / 2 + 9}`;
  return '';
}
