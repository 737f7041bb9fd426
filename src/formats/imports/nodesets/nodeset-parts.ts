import type { Id } from '#domain/map.ts';
import { freshIds } from '#formats/fresh-id.ts';
import type { FileStep } from '#formats/imports/file-step.ts';
import type { ImportLog } from '#formats/imports/import-log.ts';
import { shown } from '#formats/repair-log.ts';
import type { Nodeset, NodesetNode } from './nodeset.ts';

const STEPS: ReadonlyMap<string, FileStep['type']> = new Map([
  ['RA', 'supports'],
  ['CA', 'conflict'],
  ['MA', 'restates'],
]);

/** Names of schemes that name none. */
const DEFAULT = /^\s*(?:default[ -]?(?:inference|conflict|rephrase|restatement))?\s*$/i;
/** Texts of steps that say no more than the type of the step. */
const BARE = /^\s*(?:inference|conflict|rephrase|restatement|support|attack|pro|con|ra|ca|ma)\s*$/i;

/** The nodes of a nodeset by what they are, and the links that have no place among steps. */
export interface NodesetParts {
  readonly statements: ReadonlyMap<Id, NodesetNode>;
  readonly steps: ReadonlyMap<Id, FileStep>;
  /** Locutions, illocutions, transitions, preferences, and what nobody knows. */
  readonly others: ReadonlyMap<Id, NodesetNode>;
  /** For each node, in the dialogue, what leads to it and what it leads to. */
  readonly before: ReadonlyMap<Id, readonly Id[]>;
  readonly after: ReadonlyMap<Id, readonly Id[]>;
}

/** Sorts the nodes of a nodeset and joins its steps to their premises and conclusions; lists what cannot be joined. */
export function partsOf({ nodes, links }: Nodeset, log: ImportLog): NodesetParts {
  const statements = new Map<Id, NodesetNode>();
  const steps = new Map<Id, FileStep>();
  const others = new Map<Id, NodesetNode>();
  const before = new Map<Id, Id[]>();
  const after = new Map<Id, Id[]>();
  const freshId = freshIds(new Set(nodes.map(({ id }) => id)));
  const known = new Set<Id>();
  // Where nothing but words that were spoken is noted, these are what is argued.
  const stated = nodes.some(({ type }) => type === 'I') ? 'I' : 'L';
  for (const node of nodes) {
    const id = known.has(node.id) || node.id === '' ? freshId(node.id || 'node') : node.id;
    if (node.id === '') log.repair(node.place, `This has no id; the id ${shown(id)} was given.`);
    else if (id !== node.id)
      log.repair(
        node.place,
        `The id ${shown(node.id)} is in use already; this one was renamed ${shown(id)}.`,
      );
    known.add(id);
    const type = STEPS.get(node.type);
    if (node.type === stated) statements.set(id, node);
    else if (type) {
      const named = [node.scheme ?? '', BARE.test(node.text) ? '' : node.text];
      const scheme = named.find((name) => !DEFAULT.test(name));
      const more = scheme === undefined ? {} : { scheme };
      steps.set(id, { id, place: node.place, type, from: new Set(), to: new Set(), more });
    } else others.set(id, node);
  }
  for (const { place, from, to } of links) {
    const missing = [from, to].find((id) => !known.has(id));
    if (missing !== undefined) {
      log.repair(place, `There is no node ${shown(missing)}; this edge was left out.`);
      continue;
    }
    if (statements.has(from) && statements.has(to)) {
      log.repair(place, 'This edge joins two statements and does not say how; it was left out.');
      continue;
    }
    const [source, target] = [steps.get(from), steps.get(to)];
    if (target && statements.has(from)) target.from.add(from);
    else if (source && (target || statements.has(to))) source.to.add(to);
    else {
      (before.get(to) ?? before.set(to, []).get(to))?.push(from);
      (after.get(from) ?? after.set(from, []).get(from))?.push(to);
    }
  }
  return { statements, steps, others, before, after };
}
