import { useEffect, useState } from 'react';
import { useView } from '../state/view-store.ts';

/** The picture of a design as its cards would lie on the table now, in the theme and the letters of the page. */
export function Thumbnail({ svg }: { svg: string }) {
  const theme = useView((state) => state.theme);
  const [picture, setPicture] = useState('');
  // The theme too: the same tokens are other colours in another one.
  useEffect(() => {
    let isCurrent = true;
    void lettersOfPage().then(
      (letters) => isCurrent && setPicture(inTokensOfPage(svg).replace('<style>', `$&${letters}`)),
    );
    return () => {
      isCurrent = false;
    };
  }, [svg, theme]);
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

/** Nor its fonts: it brings the one that cards are written in. Without it the picture is still a picture. */
async function lettersOfPage(): Promise<string> {
  try {
    const { fontCss } = await import('../../shared/export/font.ts');
    return /@font-face\{font-family:'Atkinson[^}]*\}/.exec(fontCss)?.[0] ?? '';
  } catch {
    return '';
  }
}
