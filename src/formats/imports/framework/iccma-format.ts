import type { ImportFormat } from '#formats/imports/import-format.ts';
import { type ImportLog, Refused } from '#formats/imports/import-log.ts';
import type { MapDraft } from '#formats/imports/map-draft.ts';
import { shown } from '#formats/repair-log.ts';
import { framework, refuseMany } from './framework.ts';

/** The first line that is no comment: how many arguments there are. */
const HEAD = /^p[ \t]+af[ \t]+(\d+)[ \t]*$/;
const RECOGNISED = /^(?:[ \t]*(?:#.*)?\r?\n){0,200}p[ \t]+af[ \t]+\d+[ \t]*\r?(?:\n|$)/;

/** Frameworks as solvers compete on since 2023 (ICCMA): `p af 3`, and a line `1 2` for every attack of 1 on 2. */
export const iccmaImport: ImportFormat = {
  id: 'iccma',
  label: 'ICCMA framework',
  endings: ['.af'],
  recognises: ({ text }) => RECOGNISED.test(text.slice(0, 50_000)),
  read: ({ text }, log) => readIccma(text, log),
};

function readIccma(text: string, log: ImportLog): MapDraft {
  const { draft, argument, step } = framework(log);
  let headed = false;
  text.split(/\r?\n/).forEach((words, index) => {
    const place = `line ${index + 1}, column 1`;
    const line = words.trim();
    if (line === '' || line.startsWith('#')) return;
    const [, count] = HEAD.exec(line) ?? [];
    const [, from, to] = /^(\d+)[ \t]+(\d+)$/.exec(line) ?? [];
    if (count !== undefined && !headed) {
      headed = true;
      refuseMany(Number(count), place);
      for (let i = 1; i <= Number(count); i += 1) argument(String(i), place, `Argument ${i}`);
    } else if (from !== undefined && to !== undefined) step('attacks', from, to, place);
    else log.repair(place, `This is no attack, which is two numbers; it was left out: ${shown(line)}.`);
  });
  if (!draft.hasNode('1')) {
    throw new Refused('line 1, column 1', 'This framework has no arguments: there is nothing to open.');
  }
  return draft;
}
