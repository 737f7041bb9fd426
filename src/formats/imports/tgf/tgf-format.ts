import { framework } from '#formats/imports/framework/framework.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import { type MapDraft, mapDraft } from '#formats/imports/map-draft.ts';
import { relationOf } from '#formats/imports/relation-words.ts';
import { shown } from '#formats/repair-log.ts';
import { type Tgf, tgfIn } from './tgf-lines.ts';

/** Steps looked at before a text is taken for a graph. */
const LOOKED_AT = 100;

/**
 * Trivial Graph Format: a line for each node with its label, a line `#`, a line for each edge with its label. A label says
 * which step an edge is; an edge whose label says none is left behind, since it may be anything. A graph without a single
 * label is a framework of arguments and attacks, as competitions of solvers had them until 2021.
 */
export const tgfImport: ImportFormat = {
  id: 'tgf',
  label: 'TGF',
  endings: ['.tgf'],
  recognises: ({ text, name }) => isTgf(tgfIn(text), name),
  read: ({ text }, log) => {
    const tgf = tgfIn(text);
    if (!tgf || tgf.nodes.length === 0) {
      throw new Refused('line 1, column 1', 'This graph has no nodes: there is nothing to open.');
    }
    const bare = tgf.edges.length > 0 && [...tgf.nodes, ...tgf.edges].every(({ label }) => label === '');
    return bare ? readFramework(tgf, log) : readGraph(tgf, log);
  },
};

/** Whether the lines behind `#` join what the lines before it name. */
function isTgf(tgf: Tgf | undefined, name: string): boolean {
  if (!tgf) return false;
  const ids = new Set(tgf.nodes.map(({ id }) => id));
  const looked = tgf.edges.slice(0, LOOKED_AT);
  const joining = looked.filter(({ from, to }) => ids.has(from) && ids.has(to)).length;
  return looked.length > 0 ? joining > 0 && joining >= looked.length / 2 : /\.tgf$/i.test(name);
}

function readFramework({ nodes, edges, middle }: Tgf, log: ImportLog): MapDraft {
  const { draft, argument, step } = framework(log);
  for (const { id, line } of nodes) argument(id, placeOf(line));
  for (const { from, to, line } of edges) step('attacks', from, to, placeOf(line));
  log.loss(
    placeOf(middle),
    'Nothing has a label here, as in frameworks of arguments and attacks: the edges were read as attacks.',
  );
  return draft;
}

function readGraph({ nodes, edges }: Tgf, log: ImportLog): MapDraft {
  const draft = mapDraft();
  const ids = new Map<string, string>();
  for (const { id, label, line } of nodes) {
    if (ids.has(id)) {
      log.repair(
        placeOf(line),
        `The node ${shown(id)} stands twice; the second one was left out: ${shown(label)}.`,
      );
    } else ids.set(id, draft.node({ id, text: label || id }));
  }
  for (const { from, to, label, line } of edges) {
    const [source, target] = [ids.get(from), ids.get(to)];
    const type = relationOf(label);
    const place = placeOf(line);
    if (source === undefined || target === undefined) {
      const missing = shown(source === undefined ? from : to);
      log.repair(place, `There is no node ${missing}; this edge was left out.`);
    } else if (type) draft.edge({ type, from: [source], to: target });
    else {
      const what = label ? `The label ${shown(label)} names no step of a map` : 'This edge has no label';
      log.loss(
        place,
        `${what}, so it may be support or attack; it was left behind (${shown(from)} to ${shown(to)}).`,
      );
    }
  }
  return draft;
}

const placeOf = (line: number): string => `line ${line}, column 1`;
