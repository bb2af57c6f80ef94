import { layRelations } from '../../shared/export/relation-paths.ts';
import type { LineWork } from './lines.ts';

/** Leads lines round cards beside the page, where there are too many of both to do so between two frames. */
self.onmessage = ({ data: { relations, boxes, covers } }: MessageEvent<LineWork>) => {
  const all = new Map(boxes);
  const cards = covers.flatMap((id) => all.get(id) ?? []);
  self.postMessage(layRelations(relations, all, cards, { atLeisure: true }));
};
