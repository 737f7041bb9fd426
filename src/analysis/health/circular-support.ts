import { type HealthCheck, quoted, these } from '#analysis/health/check.ts';
import { circlesIn } from '#analysis/health/circles.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';

/** Of a longer circle the sentence names only so many statements. */
const MOST_NAMED = 6;

export const CIRCULAR_SUPPORT: HealthCheck = {
  id: 'circular-support',
  looksFor: 'reasons that go round in a circle',
  asks: (count) =>
    count === 1
      ? 'Does anything outside this circle support it?'
      : `Does anything outside ${these(count, 'circle')} support them?`,
  hint: 'Statements that support one another, directly or through others. All that go round together are one circle, told by its shortest way round.',
  find: (map) => {
    const { node } = lookupOf(map);
    const supported = new Map<Id, Id[]>();
    for (const { type, from, to } of map.edges) {
      if (type !== 'supports' || !node.has(to)) continue;
      for (const id of from) {
        const list = supported.get(id);
        if (list) list.push(to);
        else supported.set(id, [to]);
      }
    }
    const circles = circlesIn(
      map.nodes.map(({ id }) => id),
      (id) => supported.get(id) ?? [],
    );
    return circles.map(({ way, size }) => ({ at: way, words: circleWords(map, way, size) }));
  },
};

function circleWords(map: ArgumentMap, way: readonly Id[], size: number): string {
  const { node } = lookupOf(map);
  const name = (id: Id): string => quoted(node.get(id)?.label ?? id);
  const [first = '', ...others] = way;
  const further = size - way.length;
  const more =
    further === 0
      ? ''
      : `; ${further.toLocaleString('en')} more ${further === 1 ? 'goes' : 'go'} round with them`;
  if (way.length === 1) return `${name(first)} supports itself${more}`;
  const named = others.slice(0, MOST_NAMED - 1).map((id) => `supports ${name(id)}`);
  const left = others.length - named.length;
  const rest =
    left > 0
      ? [`through ${left.toLocaleString('en')} more supports ${name(first)} again`]
      : [`supports ${name(first)} again`];
  return `${name(first)} ${[...named, ...rest].join(', which ')}${more}`;
}
