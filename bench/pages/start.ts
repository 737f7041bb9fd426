/** Fetches a graph, has one peer draw it, and marks when it began and when the picture was there. Runs in the browser. */
import type { Graph, Peer } from './graph.ts';

const PEERS: Readonly<Record<string, () => Promise<{ readonly peer: Peer }>>> = {
  cytoscape: () => import('./cytoscape.ts'),
  g6: () => import('./g6.ts'),
  'react-flow': () => import('./react-flow.tsx'),
  sigma: () => import('./sigma.ts'),
  'vis-network': () => import('./vis-network.ts'),
  'raw-canvas': () => import('./raw-canvas.ts'),
};

const asked = new URLSearchParams(window.location.search);
const host = document.getElementById('map');
const load = PEERS[asked.get('peer') ?? ''];
if (!host || !load) throw new Error('No such peer.');

const [{ peer }, answer] = await Promise.all([load(), fetch(`./${asked.get('graph')}.json`)]);
const graph = (await answer.json()) as Graph;
if (graph.view) {
  host.style.width = `${graph.view.room.width}px`;
  host.style.height = `${graph.view.room.height}px`;
}
const draw = peer(host, graph);
await frame();

performance.mark('bench:open');
await draw();
await frame();
await frame();
performance.mark('bench:drawn');

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
