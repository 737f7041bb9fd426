import '@xyflow/react/dist/style.css';
import { type Edge, type Node, ReactFlow, useNodesInitialized } from '@xyflow/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Peer } from './graph.ts';

/** All boxes are in the document, as is its default; it has drawn when it has measured them all. */
export const peer: Peer = (host, { boxes, lines }) => {
  const nodes: Node[] = boxes.map(({ id, x, y, width, height, text }) => ({
    id,
    position: { x: x - width / 2, y: y - height / 2 },
    data: { label: text },
    width,
    height,
  }));
  const edges: Edge[] = lines.map(({ id, from, to }) => ({ id, source: from, target: to }));
  return () =>
    new Promise((resolve) => {
      createRoot(host).render(
        <ReactFlow defaultNodes={nodes} defaultEdges={edges} fitView minZoom={0.001}>
          <Measured onReady={resolve} />
        </ReactFlow>,
      );
    });
};

function Measured({ onReady }: { readonly onReady: () => void }) {
  const ready = useNodesInitialized();
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  return null;
}
