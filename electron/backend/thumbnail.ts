import type { Design } from '../../shared/design/design.ts';
import { renderSvg } from '../../shared/export/svg.ts';
import { type Language, translator } from '../../shared/locales/translate.ts';

export function drawThumbnail(design: Design, language: Language): string {
  return renderSvg(design, {
    t: translator(language),
    language,
    embed: false,
    isThumbnail: true,
  });
}
