import { useEffect, useRef, useState } from 'react';
import { useView } from '../state/view-store.ts';

/**
 * The picture of a design as its cards would lie on the table now, in the theme and the letters of the page. It is
 * drawn when it comes into view: of a whole gallery at once nobody sees more than the first rows, and waits for all.
 */
export function Thumbnail({ load }: { load(): Promise<string> }) {
  const theme = useView((state) => state.theme);
  const place = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  const [picture, setPicture] = useState('');
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      // A window ahead of whoever scrolls: in large text a row is nearly as high as that.
      { scrollMargin: '100%' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  // The theme too: the same tokens are other colours in another one.
  useEffect(() => {
    if (!isSeen) return;
    let isCurrent = true;
    void Promise.all([load(), lettersOfPage()]).then(([svg, letters]) => {
      if (isCurrent) setPicture(inTokensOfPage(svg).replace('<style>', `$&${letters}`));
    });
    return () => {
      isCurrent = false;
    };
  }, [isSeen, load, theme]);
  return picture ? (
    <img alt="" src={`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`} />
  ) : (
    <span ref={place} />
  );
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
