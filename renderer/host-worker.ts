import { type Posted, post } from './host-post.ts';

/** Hands a large design over beside the page: writing it out for the wire would hold the page up for longer than a frame. */
self.onmessage = async ({ data: { at, posted } }: MessageEvent<{ at: number; posted: Posted }>) => {
  self.postMessage({ at, reply: await post(posted) });
};
