import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Filter, LENSES, NO_FILTER } from '#analysis/filter.ts';
import { lensFor } from '#analysis/lenses.ts';
import { partAsMap } from '#analysis/part-as-map.ts';
import { visibility } from '#analysis/visibility.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { today } from '#domain/today.ts';
import { EXPORT_FORMATS } from '#formats/catalogue.ts';
import { lossReport } from '#formats/loss-report.ts';
import { readMap } from '#formats/read-map.ts';
import { fileName } from '#picture/file-name.ts';
import { svgLosses } from '#picture/foreign-letters.ts';
import { PAPERS } from '#picture/paper.ts';
import { pdfLosses } from '#picture/pdf/pdf-losses.ts';
import { SHEETS_ALONG, type SheetPaper, type SheetsAlong } from '#picture/pdf/sheet-plan.ts';
import { THEMES, type Theme } from '#scene/scene.ts';
import { mapPage } from './map-page.ts';
import { bytesOf } from './named-text.ts';

const PICTURES = ['svg', 'png', 'pdf'] as const;
const SHEET_PAPERS: readonly SheetPaper[] = ['fit', ...PAPERS];
const PAGE = 'html';
const FORMATS = [...PICTURES, PAGE, ...EXPORT_FORMATS.map(({ id }) => id)];

const HELP = `Writes a map in another format: npm run export -- FILE [--format FORMAT] [-o OUT]

  --format FORMAT   ${FORMATS.join(', ')};
                    without it the ending of OUT decides, and svg where there is none;
                    html, a page with the map inside, needs npm run build before
  --actor ACTOR     only this actor (id or name) with what answers it; may be given several times
  --lens LENS       what to take of the actors: ${LENSES.join(', ')}
  --theme THEME     of a picture: ${THEMES.join(' or ')}
  --scale FACTOR    of a PNG: how many times as large as the drawing, 2 by default
  --paper PAPER     of a PDF: ${SHEET_PAPERS.join(', ')}; fit, the default, is one sheet as large as the drawing
  --sheets NUMBER   of a PDF on paper: how many sheets along its longer side, 1 to 4, for a poster
  --outline         in a PDF: every statement as text after the picture
  -o, --out OUT     the file to write; without it one named for the map's title, in this folder
  --help            this text

  npm run export -- graph-data/everyday-argument.json --format argdown -o argument.argdown

What the format cannot hold is said, each in a line. Ends with status 1 where something is wrong.`;

/** Something that keeps the map from being written, in a line for whoever asked. */
class Trouble extends Error {}

interface Order {
  readonly file: string;
  readonly format: string;
  readonly out: string | undefined;
  readonly actors: readonly string[];
  readonly lens: string | undefined;
  readonly theme: Theme;
  readonly scale: number;
  readonly paper: SheetPaper;
  readonly along: SheetsAlong;
  readonly outline: boolean;
}

async function run(args: readonly string[]): Promise<void> {
  const order = orderOf(args);
  if (!order) return console.log(HELP);
  const map = openMap(order.file);
  const filter = filterOf(map, order);
  for (const { path, content } of await written(map, filter, order)) {
    save(path, content);
    console.log(path);
  }
}

function orderOf(args: readonly string[]): Order | null {
  const text = { type: 'string' } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        lens: text,
        theme: text,
        scale: text,
        paper: text,
        sheets: text,
        outline: { type: 'boolean' },
        actor: { ...text, multiple: true },
        out: { ...text, short: 'o' },
        help: { type: 'boolean', short: 'h' },
      },
    }),
  );
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Trouble('Name one map file.');
  const theme = THEMES.find((known) => known === (values.theme ?? 'light'));
  if (!theme) throw new Trouble(`There is no theme “${values.theme}”; there are ${THEMES.join(' and ')}.`);
  const scale = Number(values.scale ?? 2);
  if (!(scale > 0 && scale <= 20)) throw new Trouble('--scale takes a number above 0, at most 20.');
  const format = values.format ?? formatByEnding(values.out) ?? 'svg';
  if (!FORMATS.includes(format)) {
    throw new Trouble(`There is no format “${format}”; there are ${FORMATS.join(', ')}.`);
  }
  const paper = SHEET_PAPERS.find((known) => known === (values.paper ?? 'fit'));
  if (!paper) throw new Trouble(`There is no paper “${values.paper}”; there are ${SHEET_PAPERS.join(', ')}.`);
  const along = SHEETS_ALONG.find((known) => String(known) === (values.sheets ?? '1'));
  if (!along) throw new Trouble('--sheets takes a whole number from 1 to 4.');
  const { out, actor: actors = [], lens, outline = false } = values;
  return { file, format, out, actors, lens, theme, scale, paper, along, outline };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Trouble(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function formatByEnding(out: string | undefined): string | undefined {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const byFile = EXPORT_FORMATS.find(({ write }) =>
    write(NOTHING).some((file) => file.ending.endsWith(`.${ending}`) && ending !== ''),
  );
  return [...PICTURES, PAGE].find((known) => known === ending) ?? byFile?.id;
}

const NOTHING: ArgumentMap = {
  title: '-',
  language: 'und',
  thesis: [],
  sources: [],
  actors: [],
  topics: [],
  nodes: [],
  edges: [],
};

function openMap(file: string): ArgumentMap {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') throw new Trouble(bytes);
  const reading = readMap(bytes);
  if (!reading.ok) throw new Trouble(`${file}: ${reading.refusal.place}: ${reading.refusal.message}`);
  for (const { place, message } of reading.repairs) console.error(`${file}: ${place}: ${message}`);
  return reading.map;
}

function filterOf(map: ArgumentMap, { actors, lens }: Order): Filter {
  const ids = actors.map((word) => {
    const actor = map.actors.find(({ id, name }) => id === word || name === word);
    if (!actor) throw new Trouble(`The map has no actor “${word}”.`);
    return actor.id;
  });
  const known = LENSES.find((one) => one === (lens ?? NO_FILTER.lens));
  if (!known) throw new Trouble(`There is no lens “${lens}”; there are ${LENSES.join(', ')}.`);
  if (lensFor(known, ids) !== known) throw new Trouble(`The lens “${known}” takes two actors.`);
  return { ...NO_FILTER, actors: ids, lens: known };
}

interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

async function written(map: ArgumentMap, filter: Filter, order: Order): Promise<readonly Output[]> {
  const { format: id, out, theme, scale } = order;
  const path = (ending: string): string => {
    if (out === undefined) return fileName(map.title) + ending;
    const plain = ending.replace(/\.[\w.]+$/, '');
    return plain === '' ? out : join(dirname(out), basename(out, extname(out)) + ending);
  };
  const format = EXPORT_FORMATS.find((known) => known.id === id);
  if (format) {
    const part = partAsMap(map, visibility(map, filter));
    for (const loss of lossReport(part, format)) console.error(`${format.label}: ${loss}.`);
    return format.write(part).map(({ ending, text }) => ({ path: path(ending), content: text }));
  }
  if (id === PAGE) return [{ path: path('.html'), content: pageOf(map, filter) }];
  // Drawing takes a second to load; tables and texts do without.
  const { mapPicture, pngOf } = await import('./map-picture.ts');
  const { missingLetters } = await import('./missing-letters.ts');
  const picture = await mapPicture(map, filter, theme);
  if (id === 'pdf') {
    const { mapPdf } = await import('./map-pdf.ts');
    const pdf = await mapPdf(map, filter, picture, order);
    for (const loss of pdfLosses(pdf)) console.error(`PDF: ${loss}`);
    return [{ path: path('.pdf'), content: pdf.bytes }];
  }
  if (id === 'svg') for (const loss of svgLosses(picture.svg(picture, null))) console.error(`SVG: ${loss}`);
  if (id === 'png') sayWhatIsMissing(missingLetters(picture.svg(picture, null)));
  const content = id === 'png' ? await pngOf(picture, scale) : picture.svg(picture, null);
  return [{ path: path(`.${id}`), content }];
}

/** How many letters are named before the others are only counted. */
const MOST_NAMED = 12;

function sayWhatIsMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).join(' ') + (missing.length > MOST_NAMED ? ' …' : '');
  const [letters, are] =
    missing.length === 1
      ? ['letter is', 'it came in as an empty box']
      : ['letters are', 'they came in as empty boxes'];
  console.error(
    `PNG: ${missing.length} ${letters} in no font of this machine (${named}): ${are}; an SVG keeps them.`,
  );
}

/** The part that the filter leaves, as a page that opens in a browser without anything else. */
function pageOf(map: ArgumentMap, filter: Filter): string {
  const page = mapPage(partAsMap(map, visibility(map, filter)), today());
  if (page === null) {
    throw new Trouble('The page that a map is put into has not been built yet. First: npm run build.');
  }
  return page;
}

function save(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Trouble(`${path}: The file cannot be written (${String(code)}).`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`${error.message} Try: npm run export -- --help`);
  process.exitCode = 1;
}
