import { expect } from 'vitest';
import type { Chain, Link } from '#analysis/questions/chain.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** What is true of every chain, whatever was asked. */
export function isSound(map: ArgumentMap, chain: Chain): void {
  const { edge: edges } = lookupOf(map);
  const told = new Set(chain.links.flatMap(({ edge }) => edge?.id ?? []));
  for (const id of told) expect(chain.edges.has(id)).toBe(true);
  const attacked = new Set([...chain.edges].map((id) => edges.get(id)?.to));
  for (const id of chain.edges) expect(told.has(id) || attacked.has(id)).toBe(true);
  for (const id of chain.edges) {
    const { from = [], to = '' } = edges.get(id) ?? {};
    for (const end of [...from, to]) expect(chain.nodes.has(end) || chain.edges.has(end)).toBe(true);
  }
  expect(chain.count).toBe(told.size);
  isNumbered(chain.links);
}

/** Numbers are unique, count on under what they stand under, and refer to numbers that are there. */
function isNumbered(links: readonly Link[]): void {
  const numbers = new Set(links.map(({ number }) => number));
  expect(numbers.size).toBe(links.length);
  const path: number[] = [];
  for (const { number, depth, see } of links) {
    expect(depth).toBeLessThanOrEqual(path.length + 1);
    path.length = depth;
    path[depth - 1] = (path[depth - 1] ?? 0) + 1;
    expect(number).toBe(path.join('.'));
    for (const other of see) expect(numbers.has(other)).toBe(true);
    expect(see).not.toContain(number);
  }
}

/** The ids of the steps told, in order. */
export function stepsOf({ links }: Chain): readonly Id[] {
  return links.flatMap(({ edge }) => edge?.id ?? []);
}

/** "1 e1", "1.1 e3 see 2": the chain in a glance, headings by their words. */
export function glance({ links }: Chain): readonly string[] {
  return links.map(({ number, edge, words, see }) =>
    [number, edge?.id ?? words, ...(see.length > 0 ? ['see', ...see] : [])].join(' '),
  );
}

/** The steps that a link goes on with: those told under it, or where it refers to. */
export function nextSteps({ links }: Chain, place: number): readonly Id[] {
  const link = links[place];
  if (!link) return [];
  const under: Id[] = [];
  for (let i = place + 1; (links[i]?.depth ?? 0) > link.depth; i += 1) {
    const { depth, edge } = links[i] ?? link;
    if (depth === link.depth + 1 && edge) under.push(edge.id);
  }
  const byNumber = new Map(links.map((each, i) => [each.number, i]));
  for (const number of link.see) {
    const at = byNumber.get(number) ?? 0;
    const there = links[at];
    if (there?.edge) under.push(there.edge.id);
    else under.push(...nextSteps({ links } as Chain, at));
  }
  return under;
}
