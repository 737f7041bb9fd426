import { alikeTexts } from '#analysis/health/alike-texts.ts';
import { type Finding, type HealthCheck, quoted } from '#analysis/health/check.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap, Id } from '#domain/map.ts';
import { listed } from '#domain/words.ts';

const MOST_NAMED = 4;

/** Two that a restatement or a contradiction joins are known to be alike. */
export const ALIKE_STATEMENTS: HealthCheck = {
  id: 'alike-statements',
  looksFor: 'statements in nearly the same words',
  asks: (count) =>
    count === 1
      ? 'Are these one statement, or does a word make the difference?'
      : `Are these ${count.toLocaleString('en')} groups one statement each, or does a word make the difference?`,
  hint: 'At least seven tenths of their words and pairs of words are the same. If one says the other again, a restatement between them would tell so.',
  find: (map) => {
    const groups = alikeTexts(
      map.nodes.map(({ text }) => text),
      known(map),
    );
    return groups.flatMap((group): readonly Finding[] => {
      const nodes = group.flatMap((place) => map.nodes[place] ?? []);
      const named = nodes.slice(0, MOST_NAMED).map(({ label }) => quoted(label));
      const left = nodes.length - named.length;
      const names = left > 0 ? [...named, `${left.toLocaleString('en')} more`] : named;
      return [{ at: nodes.map(({ id }) => id), words: listed(names) }];
    });
  },
};

function known(map: ArgumentMap): (a: number, b: number) => boolean {
  const { outgoing } = lookupOf(map);
  const joined = (from: Id | undefined, to: Id | undefined): boolean =>
    from !== undefined &&
    (outgoing.get(from) ?? []).some(
      (edge) => edge.to === to && (edge.type === 'restates' || edge.type === 'contradicts'),
    );
  return (a, b) => {
    const [one, other] = [map.nodes[a]?.id, map.nodes[b]?.id];
    return joined(one, other) || joined(other, one);
  };
}
