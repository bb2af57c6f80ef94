import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createRoot } from 'react-dom/client';
import { places, size, start } from './shapes.js';

const boxes = places.map(({ x, y }, index) => ({
  type: 'rectangle',
  id: `n${index}`,
  x,
  y,
  ...size,
  // Filled, so that it can be dragged by its middle as the others can.
  backgroundColor: '#ffd8a8',
  fillStyle: 'solid',
  label: { text: `Node ${index}`, fontSize: 14 },
}));
const arrows = places.slice(1).map((to, index) => {
  const from = places[index];
  return {
    type: 'arrow',
    x: from.x + size.width / 2,
    y: from.y + size.height,
    width: to.x - from.x,
    height: to.y - from.y - size.height,
    start: { id: `n${index}` },
    end: { id: `n${index + 1}` },
  };
});
// Arrows lie below, or a drag would take hold of one of them.
const elements = convertToExcalidrawElements([...arrows, ...boxes], { regenerateIds: false });

let api;
let fitted = false;

function take(given) {
  api = given;
  requestAnimationFrame(() => {
    api.scrollToContent(elements, { fitToViewport: true, viewportZoomFactor: 0.92 });
    requestAnimationFrame(() => {
      fitted = true;
    });
  });
}

createRoot(document.getElementById('root')).render(
  <Excalidraw initialData={{ elements }} excalidrawAPI={take} />,
);
start({
  isReady: () => fitted,
  where: () => {
    const { scrollX, scrollY, zoom } = api.getAppState();
    return [scrollX, scrollY, zoom.value].join();
  },
  boxOf: (index) => {
    const { x, y, width, height } = api
      .getSceneElements()
      .find((element) => element.id === `n${index}`);
    const { scrollX, scrollY, zoom } = api.getAppState();
    return {
      x: (x + scrollX) * zoom.value,
      y: (y + scrollY) * zoom.value,
      width: width * zoom.value,
      height: height * zoom.value,
    };
  },
});
