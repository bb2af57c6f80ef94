import { createRoot } from 'react-dom/client';
import { createShapeId, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
import { places, size, start } from './shapes.js';

let editor;
let fitted = false;

function fill(given) {
  editor = given;
  const id = (index) => createShapeId(`n${index}`);
  editor.createShapes(
    places.map(({ x, y }, index) => ({
      id: id(index),
      type: 'geo',
      x,
      y,
      props: {
        w: size.width,
        h: size.height,
        // Filled, so that it can be dragged by its middle as the others can.
        fill: 'solid',
        richText: toRichText(`Node ${index}`),
        size: 's',
      },
    })),
  );
  editor.createShapes(
    places.slice(1).map((_, index) => ({ id: createShapeId(`a${index}`), type: 'arrow' })),
  );
  editor.createBindings(
    places.slice(1).flatMap((_, index) =>
      ['start', 'end'].map((terminal, at) => ({
        type: 'arrow',
        fromId: createShapeId(`a${index}`),
        toId: id(index + at),
        props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false },
      })),
    ),
  );
  editor.zoomToFit({ animation: { duration: 0 } });
  requestAnimationFrame(() => {
    fitted = true;
  });
}

createRoot(document.getElementById('root')).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw onMount={fill} />
  </div>,
);
start({
  isReady: () => fitted,
  where: () => {
    const { x, y, z } = editor.getCamera();
    return [x, y, z].join();
  },
  boxOf: (index) => {
    const bounds = editor.getShapePageBounds(createShapeId(`n${index}`));
    const corner = editor.pageToScreen(bounds);
    const zoom = editor.getZoomLevel();
    return { x: corner.x, y: corner.y, width: bounds.w * zoom, height: bounds.h * zoom };
  },
});
