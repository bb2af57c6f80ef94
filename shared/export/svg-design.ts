import { escapeXml, unescapeXml } from './xml.ts';

const open = '<design xmlns="urn:leerlandschap:design">';
const close = '</design>';

/** The whole design as metadata of a picture. */
export function designMetadata(designText: string): string {
  // XML forbids two characters that JSON allows as they are.
  const safe = designText.replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff');
  return `<metadata>${open}${escapeXml(safe)}${close}</metadata>`;
}

/** The bytes of the .leer file inside a picture; undefined when it holds none. The text is as little to be trusted as any file. */
export function extractDesignText(svg: string): string | undefined {
  const tag = /<(?:[\w-]+:)?design\s[^>]*xmlns(?::[\w-]+)?="urn:leerlandschap:design"[^>]*>/.exec(
    svg,
  );
  if (!tag) return undefined;
  const start = tag.index + tag[0].length;
  const end = svg.indexOf('</', start);
  return end < 0 ? undefined : unescapeXml(svg.slice(start, end));
}
