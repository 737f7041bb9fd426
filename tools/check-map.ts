import { parseArgs } from 'node:util';
import { anchorProblems, unanchoredParagraphs } from '#analysis/anchor-check.ts';
import { type MapProblem, mapProblems } from '#analysis/map-problems.ts';
import { mapSummary } from '#analysis/map-summary.ts';
import { quoteProblems } from '#analysis/quote-check.ts';
import type { SourceText } from '#analysis/source-text.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { readMap } from '#formats/read-map.ts';
import { bytesOf, type NamedText, textOf } from './named-text.ts';

const HELP = `Checks map files: npm run check-map -- FILE… [--source EDITION=TEXTFILE …]

Prints each problem with its place and ends with status 1 where there is one; otherwise one line a map.
Problems are: what the reader has to mend or refuse (edges to nothing, repeated ids, unknown actors …),
nodes from which no edges lead to a thesis, nodes without an anchor (in a map that names sources),
labels over 40 characters, undercuts that do not point at an edge.

  --source EDITION=TEXTFILE   the words of an edition, or of a source that has none, a paragraph a line;
                              SOURCE/EDITION where two sources have an edition of that name.
                              Checks that each anchor and quote stands in it, and that each paragraph is anchored.
  --help                      this text

  npm run check-map -- graph-data/everyday-argument.json`;

/** One command line: what it prints and its exit status (0 clean, 1 problems, 2 wrong usage). */
function run(args: readonly string[]): number {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  if (parsed.help) {
    console.log(HELP);
    return 0;
  }
  if (parsed.files.length === 0) return misused('No map file was named.');
  const results = parsed.files.map((file) => checkFile(file, parsed.sources));
  return results.every((clean) => clean) ? 0 : 1;
}

function parse(args: readonly string[]): { help: boolean; files: string[]; sources: NamedText[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, source: { type: 'string', multiple: true } },
  });
  const sources = (values.source ?? []).map((pair) => {
    const [, name, file] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (name === undefined || file === undefined)
      throw new Error(`--source needs EDITION=TEXTFILE, not "${pair}".`);
    return { name, file };
  });
  return { help: values.help ?? false, files: positionals, sources };
}

function misused(message: string): number {
  console.error(`${message}\nTry: npm run check-map -- --help`);
  return 2;
}

/** Prints what is to be said of a map; true where that is no problem. */
function checkFile(file: string, sources: readonly NamedText[]): boolean {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') {
    console.log(bytes);
    return false;
  }
  const reading = readMap(bytes);
  if (!reading.ok) {
    console.log(`${file}: ${reading.refusal.place}: ${reading.refusal.message}`);
    return false;
  }
  const problems = [...reading.repairs, ...mapProblems(reading.map), ...sourceProblems(reading.map, sources)];
  for (const { place, message } of problems) console.log(`${file}: ${place}: ${message}`);
  const verdict =
    problems.length === 0 ? 'clean' : `${problems.length} problem${problems.length > 1 ? 's' : ''}`;
  console.log(`${file}: ${verdict}. ${mapSummary(reading.map)}`);
  return problems.length === 0;
}

function sourceProblems(map: ArgumentMap, sources: readonly NamedText[]): MapProblem[] {
  const problems: MapProblem[] = [];
  const texts: SourceText[] = [];
  for (const { name, file } of sources) {
    const text = textOf(map, name, file);
    if (typeof text === 'string') problems.push({ place: `--source ${name}`, message: text });
    else texts.push(text);
  }
  for (const text of texts) {
    problems.push(...anchorProblems(map, text));
    for (const paragraph of unanchoredParagraphs(map, text)) {
      const place = `${text.edition ?? text.source}, paragraph ${paragraph}`;
      const words = text.paragraphs[paragraph - 1]?.slice(0, 60);
      problems.push({ place, message: `No node is anchored in this paragraph: “${words}…”` });
    }
  }
  return [...problems, ...quoteProblems(map, texts)];
}

process.exitCode = run(process.argv.slice(2));
