import type { FacetChoice } from '#analysis/facet-choices.ts';

/** The choices that occur most, and those that are chosen, in the order in which all of them stand. */
export function commonest(
  choices: readonly FacetChoice[],
  few: number,
  chosen: readonly string[],
): readonly FacetChoice[] {
  const first = choices.toSorted((a, b) => b.occurs - a.occurs).slice(0, few);
  const kept = new Set([...first.map(({ value }) => value), ...chosen]);
  return choices.filter(({ value }) => kept.has(value));
}

/** The choices whose words hold what was typed, whatever its case and accents. */
export function choicesCalled(choices: readonly FacetChoice[], query: string): readonly FacetChoice[] {
  const wanted = plain(query.trim());
  return wanted === '' ? choices : choices.filter(({ label }) => plain(label).includes(wanted));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
