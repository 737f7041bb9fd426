import { cpus } from 'node:os';
import { median } from '../median.ts';
import { verdict } from '../verdict.ts';
import { CONTENDERS, type Contender, GOALS } from './contenders.ts';
import { growth, medianTime, type SizeFigures, type Times } from './figures.ts';
import { installedVersions } from './installed-versions.ts';

const NAMES: Readonly<Record<Contender, string>> = {
  ours: 'Counterpoint',
  cytoscape: 'Cytoscape.js',
  g6: 'AntV G6',
  'react-flow': 'React Flow',
  sigma: 'sigma.js',
  'vis-network': 'vis-network',
  'raw-canvas': 'a bare canvas, only the boxes that we draw',
};

const MOST = { growth: 1, frames: 1.1, task: 200, heapTimes: 3 } as const;

/** The figures as two tables of Markdown. */
export function sizeTables(figures: SizeFigures): string {
  return `${timesTable(figures)}\n\n${largeTable(figures)}`;
}

function timesTable({ times, large }: SizeFigures): string {
  const counts = times.map(({ claims }) => `${claims.toLocaleString('en')} claims`);
  const judged = times.find(({ claims }) => claims === large.claims)?.of ?? {};
  const ours = medianTime(judged.ours);
  return [
    `| to the first picture | ${counts.join(' | ')} | ours at ${large.claims.toLocaleString('en')} | goal |`,
    `| --- |${' --- |'.repeat(times.length + 2)}`,
    ...CONTENDERS.map((name) => {
      const cells = times.map(({ of }) => cell(of[name]));
      return `| ${NAMES[name]} | ${cells.join(' | ')} | ${against(name, ours, medianTime(judged[name]))} |`;
    }),
  ].join('\n');
}

function cell(times: Times | undefined): string {
  if (!times) return '';
  const middle = medianTime(times);
  if (middle === null) return 'no picture';
  const known = times.filter((time) => time !== null);
  return `${Math.round(middle)} ms (${Math.round(Math.min(...known))}–${Math.round(Math.max(...known))})`;
}

function against(name: Contender, ours: number | null, theirs: number | null): string {
  if (name === 'ours') return ' | ';
  const goal = GOALS[name];
  const wanted = goal >= 1 ? `at least ${goal} × faster` : `at most ${1 / goal} × slower`;
  if (ours === null || theirs === null) return `not known | ${wanted}`;
  const faster = theirs / ours;
  const words = faster >= 1 ? `${faster.toFixed(1)} × faster` : `${(1 / faster).toFixed(1)} × slower`;
  return `${words} | ${wanted}: ${verdict(faster >= goal)}`;
}

function largeTable(figures: SizeFigures): string {
  const { large } = figures;
  const slope = growth(figures);
  const [ours, bare] = [median(large.frames.ours), median(large.frames.bare)];
  const task = median(large.longestTasks.map(({ inAll }) => inAll));
  const later = median(large.longestTasks.map(({ afterOpening }) => afterOpening));
  const most = MOST.heapTimes * large.mapBytes + large.bareHeapBytes;
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `| with ${large.claims.toLocaleString('en')} claims | figure | goal |`,
    '| --- | --- | --- |',
    `| boxes drawn | ${large.boxesDrawn} | |`,
    `| growth of our time with the map, as a power | ${slope === null ? 'not known' : slope.toFixed(2)} | at most ${MOST.growth.toFixed(1)}${slope === null ? '' : `: ${verdict(slope <= MOST.growth)}`} |`,
    `| longest task on the main thread until the picture | ${Math.round(task)} ms; ${Math.round(later)} ms once the map is in memory | at most ${MOST.task} ms: ${verdict(task <= MOST.task)} |`,
    `| JavaScript heap | ${mega(large.heapBytes)} | at most ${mega(most)}: ${verdict(large.heapBytes <= most)} |`,
    `| a frame while the window moves, 95 of 100 | ${ours.toFixed(1)} ms, Cytoscape alone ${bare.toFixed(1)} ms | at most ${MOST.frames} ×: ${verdict(ours <= bare * MOST.frames)} |`,
  ].join('\n');
}

/** The whole of docs/benchmarks-size.md. */
export function sizeDocument(figures: SizeFigures, chromium: string): string {
  const rounds = figures.times.map(
    ({ claims, rounds }) => `${rounds} with ${claims.toLocaleString('en')} claims`,
  );
  return `# Benchmarks: large maps

    npm run bench:size

writes this page and \`bench/figures/size.json\`. A figure is the median of its rounds, with the fastest and the slowest in
brackets: ${rounds.join(', ')}. In each round everybody is opened once, one after the
other, with nothing cached, in a window of 1440 × 900, without a GPU, from a server on the same machine. These are from Chromium ${chromium} on ${cpus().length} cores, with
${installedVersions()}.

${sizeTables(figures)}

- **The maps** are made up (\`bench/generate-map.ts\`): 1.2 edges for each claim, sentences of 60 to 200 characters.
- **To the first picture**: from the map in memory to the second frame after whoever draws it says that it is drawn. Ours begins at
  the mark \`counterpoint:open\`, and folds the map and lays it out within that time.
- **100,000 claims** are 36 MB, more than a file may have: our page is given that map from memory, and is put together otherwise as ever.
- **The peers draw the whole map**, as they do by default, and bring it all into view. They are spared the layout: all are given the same
  places on a grid, in a form that they take, before the clock starts. Boxes have their whole sentence, wrapped by the peer itself; sigma
  draws dots, and writes the labels that it has room for; vis-network writes no letters of less than five pixels, and here all are.
  G6 is spared its animation, vis-network its physics.
- **sigma** needs WebGL, which here is drawn without a GPU (SwiftShader), in a browser of its own.
- **The bare canvas** draws the boxes that our page draws, with the same lines of words, and nothing else.
- **The longest task** is the median of ${figures.large.longestTasks.length} openings, from the navigation: starting the program and reading the map are tasks too.
- **The heap** is counted after collecting garbage, and may be ${MOST.heapTimes} times the map’s file larger than that of the page with the everyday argument.
- **Frames** are measured without a limit on their rate, over 120 of them, half while dragging and half while zooming with the
  wheel. Cytoscape alone has the same boxes in a window of the same size at the same zoom, with straight lines, and nothing else on
  its page.
`;
}
