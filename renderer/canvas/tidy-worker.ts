import type { Design } from '../../shared/design/design.ts';
import { tidyMoves } from '../../shared/edit/tidy.ts';

/** Works the places out beside the page, so that a large table stays smooth. */
self.onmessage = ({ data }: MessageEvent<Design>) => {
  self.postMessage(tidyMoves(data));
};
