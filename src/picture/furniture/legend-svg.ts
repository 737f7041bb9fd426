import { EDGE_WORDS, NODE_WORDS } from '#domain/words.ts';
import { element } from '#formats/xml.ts';
import {
  actorEntry,
  boxEntry,
  type LegendEntry,
  lineEntry,
  linkedEntry,
  SAMPLE,
} from '#picture/furniture/legend-entry.ts';
import { type Block, EMPTY, type Setting } from '#picture/furniture/setting.ts';
import { MIDDLE_TO_BASELINE, textLines } from '#picture/text-svg.ts';
import type { Legend } from '#scene/legend.ts';
import { textWidth } from '#scene/measure.ts';
import type { Scene } from '#scene/scene.ts';
import { wrapped } from '#scene/wrap.ts';

/** All in ems of the setting. */
const ROW = 1.95;
const LEADING = 1.25;
const RULE_GAP = 0.75;
const AFTER_SAMPLE = 0.6;
const BETWEEN_COLUMNS = 1.8;
const WIDEST_WORDS = 13;
const HEAD = { size: 0.86, width: 7.5, row: 1.7, tracking: 0.04 } as const;
/** Narrower pictures have the group's name above its entries and not beside them. */
const BESIDE = 44;

interface Group {
  readonly name: string;
  readonly className: string;
  readonly entries: readonly LegendEntry[];
}

/** Shapes, lines and speakers, each group below a fine rule, in columns that all groups share. */
export function legendSvg(setting: Setting, legend: Legend, scene: Scene): Block {
  const groups = groupsOf(setting, legend, scene).filter((group) => group.entries.length > 0);
  if (groups.length === 0) return EMPTY;
  const { em, width, x, palette } = setting;
  const beside = width >= BESIDE * em;
  const left = beside ? HEAD.width * em : 0;
  const widest = Math.max(
    ...groups.flatMap((group) => group.entries.map((e) => textWidth(e.words, em, 400))),
  );
  const room = width - left - (SAMPLE.width + AFTER_SAMPLE) * em;
  const wordsWidth = Math.min(widest + 1, WIDEST_WORDS * em, room);
  const step = wordsWidth + (SAMPLE.width + AFTER_SAMPLE + BETWEEN_COLUMNS) * em;
  const columns = Math.max(1, Math.floor((width - left + BETWEEN_COLUMNS * em) / step));
  const grid = { left: x + left, step, columns, wordsWidth };
  let y = setting.y;
  const parts = groups.map((group) => {
    const rule = element('rect', { x, y, width, height: em * 0.06, fill: palette.mutedInk, opacity: 0.55 });
    const first = y + RULE_GAP * em + (ROW * em) / 2 - 0.3 * em;
    const head = headSvg(group.name, setting, first);
    const set = entriesSvg(group.entries, grid, setting, beside ? first : first + HEAD.row * em);
    y = set.bottom + RULE_GAP * em - 0.3 * em;
    return element('g', { class: group.className }, [rule, head, set.markup]);
  });
  return { markup: element('g', { class: 'legend' }, parts), height: y - setting.y - RULE_GAP * em };
}

interface Grid {
  readonly left: number;
  readonly step: number;
  readonly columns: number;
  readonly wordsWidth: number;
}

/** Rows of entries; `first` is the middle of the first row's first line, `bottom` the lower edge of the last. */
function entriesSvg(
  entries: readonly LegendEntry[],
  grid: Grid,
  { em, palette }: Setting,
  first: number,
): { readonly markup: string; readonly bottom: number } {
  const style = { size: em, leading: LEADING * em, weight: 400, ink: palette.ink } as const;
  let middle = first;
  let markup = '';
  for (let start = 0; start < entries.length; start += grid.columns) {
    let tallest = 1;
    entries.slice(start, start + grid.columns).forEach((entry, column) => {
      const x = grid.left + column * grid.step;
      const lines = wrapped(entry.words, grid.wordsWidth, em, 400);
      tallest = Math.max(tallest, lines.length);
      const words = textLines(
        lines,
        x + (entry.width + AFTER_SAMPLE) * em,
        middle + MIDDLE_TO_BASELINE * em,
        style,
      );
      markup += entry.draw({ x, y: middle }) + words;
    });
    middle += ROW * em + (tallest - 1) * style.leading;
  }
  return { markup, bottom: middle - (ROW * em) / 2 };
}

function headSvg(name: string, { x, em, palette }: Setting, middle: number): string {
  const size = HEAD.size * em;
  const style = { size, leading: size, weight: 600, ink: palette.mutedInk } as const;
  const text = textLines([name], x, middle + size * MIDDLE_TO_BASELINE, style);
  return element('g', { 'letter-spacing': size * HEAD.tracking }, text);
}

function groupsOf(setting: Setting, legend: Legend, scene: Scene): readonly Group[] {
  const boxes = legend.types.flatMap((type) => {
    const box = scene.boxes.find((candidate) => candidate.type === type);
    return box ? [boxEntry(NODE_WORDS[type].one, box, setting)] : [];
  });
  const lines = legend.relations.map((type) => lineEntry(EDGE_WORDS[type].noun, type, setting));
  const [usual] = legend.relations;
  if (legend.linked) lines.push(linkedEntry('Only together', setting));
  if (legend.implied && usual) lines.push(lineEntry('Implied', usual, setting, true));
  return [
    { name: 'Boxes', className: 'legend-types', entries: boxes },
    { name: 'Lines', className: 'legend-relations', entries: lines },
    {
      name: 'Who speaks',
      className: 'legend-actors',
      entries: legend.actors.map((a) => actorEntry(a, setting)),
    },
  ];
}
