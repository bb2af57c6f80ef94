import { useEffect, useState } from 'react';
import { useView } from '../state/view-store.ts';

/** The picture of a design as its cards would lie on the table now, in the theme of the page. */
export function Thumbnail({ svg }: { svg: string }) {
  const theme = useView((state) => state.theme);
  const [picture, setPicture] = useState('');
  // The theme too: the same tokens are other colours in another one.
  useEffect(() => setPicture(inTokensOfPage(svg)), [svg, theme]);
  return picture && <img alt="" src={`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`} />;
}

/** A picture in an `img` cannot see the tokens of the page around it. */
function inTokensOfPage(svg: string): string {
  const tokens = getComputedStyle(document.documentElement);
  return svg.replace(
    /="var\((--[\w-]+)\)"/g,
    (_, token: string) => `="${tokens.getPropertyValue(token).trim()}"`,
  );
}
