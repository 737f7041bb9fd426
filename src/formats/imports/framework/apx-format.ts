import type { ImportFormat } from '#formats/imports/import-format.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { shown } from '#formats/repair-log.ts';
import { placesIn } from '#formats/text-place.ts';
import { framework } from './framework.ts';

/** A fact such as `att(a, b).`, a comment, or a line that is neither. */
const FACT = /([a-z]\w*)[ \t]*\(([^()\n]*)\)[ \t]*\.|%.*|\S.*/g;
const RECOGNISED = /^(?:[ \t]*(?:%.*)?\r?\n){0,200}[ \t]*(?:arg|att)[ \t]*\([^()\n]*\)[ \t]*\./;

const STEPS: ReadonlyMap<string, 'attacks' | 'supports'> = new Map([
  ['att', 'attacks'],
  ['attack', 'attacks'],
  ['support', 'supports'],
]);

/** Frameworks as facts of logic (ASPARTIX): `arg(a).` for each argument, `att(a,b).` for every attack. */
export const apxImport: ImportFormat = {
  id: 'apx',
  label: 'ASPARTIX framework (APX)',
  endings: ['.apx'],
  recognises: ({ text }) => RECOGNISED.test(text.slice(0, 50_000)),
  read: ({ text }, log) => readApx(text, log),
};

function readApx(text: string, log: ImportLog): MapDraft {
  const { draft, argument, step } = framework(log);
  const facts = [...text.matchAll(FACT)].filter(([fact]) => !fact.startsWith('%'));
  const placed = facts.map(({ 0: fact, 1: name, 2: inside = '', index }) => ({
    fact: fact.trim(),
    name,
    names: inside
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
    index,
  }));
  const lines = placesIn(text);
  // An attack may stand before the arguments that it joins.
  let count = 0;
  for (const { name, names, index } of placed) {
    if (name !== 'arg' || names[0] === undefined) continue;
    argument(names[0], lines(index));
    count += 1;
  }
  for (const { fact, name, names, index } of placed) {
    const [from, to, more] = names;
    const type = STEPS.get(name ?? '');
    if (name === 'arg' && from !== undefined && to === undefined) continue;
    if (type && from !== undefined && to !== undefined && more === undefined)
      step(type, from, to, lines(index));
    else if (name && !type && name !== 'arg')
      log.loss(lines(index), `This fact was left behind: ${shown(fact)}.`);
    else log.repair(lines(index), `This is no fact of a framework; it was left out: ${shown(fact)}.`);
  }
  if (count === 0) {
    throw new Refused(
      'line 1, column 1',
      'This framework names no arguments, such as arg(a): there is nothing to open.',
    );
  }
  return draft;
}
