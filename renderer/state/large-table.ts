/** A table with more cards than this is large: to draw or to write all of it takes longer than a frame may. */
export const largeFrom = 150;
