import { Background, Controls, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import { count, places, start } from './shapes.js';

const nodes = places.map(({ x, y }, index) => ({
  id: String(index),
  position: { x, y },
  data: { label: `Node ${index}` },
}));
const edges = places.slice(1).map((_, index) => ({
  id: `e${index}`,
  source: String(index),
  target: String(index + 1),
}));

function Page() {
  const [shownNodes, , onNodesChange] = useNodesState(nodes);
  const [shownEdges, , onEdgesChange] = useEdgesState(edges);
  return (
    <ReactFlow
      nodes={shownNodes}
      edges={shownEdges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.02}
      fitView
    >
      <Background />
      <Controls />
    </ReactFlow>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
start({
  isReady: () => document.querySelectorAll('.react-flow__node').length >= count,
  where: () => document.querySelector('.react-flow__viewport').style.transform,
  boxOf: (index) =>
    document.querySelector(`.react-flow__node[data-id="${index}"]`).getBoundingClientRect(),
});
