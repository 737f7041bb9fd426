import type { Id } from '#domain/map.ts';
import { freshIds } from './fresh-id.ts';

/** Words that mean something of their own in one of the graph languages, whatever their case. */
const RESERVED =
  /^(?:graph|subgraph|digraph|node|edge|strict|end|style|class|click|default|call|href|linkstyle|classdef|direction|o|x)$/i;

/**
 * Names for ids that every graph language takes: letters, digits and "_", never at the start a digit. An id that is
 * such a name already stays as it is, so that files made twice from one map are alike.
 */
export function safeIds(ids: Iterable<Id>, prefix: string): ReadonlyMap<Id, string> {
  const all = [...ids];
  const plain = all.filter((id) => /^[a-z]\w{0,60}$/i.test(id) && !RESERVED.test(id));
  const fresh = freshIds(new Set(plain));
  const kept = new Set(plain);
  return new Map(all.map((id, i) => [id, kept.has(id) ? id : fresh(nameFrom(id, prefix, i))]));
}

function nameFrom(id: Id, prefix: string, place: number): string {
  const name = id.replaceAll('-', '_');
  return /^[a-z]\w{0,60}$/i.test(name) && !RESERVED.test(name) ? name : `${prefix}${place + 1}`;
}
