import type { ELK } from 'elkjs/lib/elk-api.js';
import { type ChapterPlan, chapterPlans, layeredPlan } from './chapter-plan.ts';
import { compactChapter } from './compact-chapter.ts';
import { gridPlans } from './grid-plan.ts';
import type { ChapterForm, Style } from './layout.ts';
import { keepsOrder } from './order-kept.ts';
import type { Part } from './part.ts';
import { springsPlan } from './springs-plan.ts';

type Plans = readonly ChapterPlan[];

/** The ways of drawing a chapter: one that needs nothing else and never fails, and where there is one, ELK's. */
interface Drawing {
  readonly plain: (part: Part, alike: ChapterForm | null) => Plans;
  /** Whether ELK's is taken only where more of it can be read, or fewer lines cross. */
  readonly compared?: boolean;
  readonly drawn?: (elk: ELK, part: Part, alike: ChapterForm | null) => Plans | Promise<Plans>;
}

const compact: Drawing['plain'] = ({ elements, strands }, alike) =>
  compactChapter(elements, strands, alike?.drawing === 'tree' || alike?.drawing === 'layers' ? alike : null);

const grid = (drawing: 'rows' | 'columns'): Drawing => ({
  plain: ({ elements, strands }, alike) =>
    gridPlans(elements, strands, drawing, alike && 'columns' in alike ? alike.columns : null),
});

const layered = (direction: 'UP' | 'LEFT'): Drawing => ({
  plain: compact,
  drawn: (elk, { elements, strands }, alike) =>
    layeredPlan(elk, elements, strands, direction, alike?.drawing === 'layers' ? alike : null),
});

/** Every drawing that an arrangement can ask for. */
export const DRAWINGS: Readonly<Record<Style['drawing'], Drawing>> = {
  argument: {
    plain: compact,
    compared: true,
    // What hangs on a box may not swap while a reader unfolds and folds. Layers cannot promise that: from the first step
    // on the drawing is compact, and only such layers are taken from which that is no swap.
    drawn: async (elk, part, alike) => {
      if (alike) return compact(part, alike);
      const { elements, strands } = part;
      const lasting = (await chapterPlans(elk, elements, strands)).filter((plan) =>
        compact(part, plan.form).every((next) => keepsOrder(elements, strands, plan.rects, next.rects)),
      );
      return lasting.length > 0 ? lasting : compact(part, null);
    },
  },
  upwards: layered('UP'),
  leftwards: layered('LEFT'),
  rows: grid('rows'),
  columns: grid('columns'),
  springs: {
    plain: compact,
    drawn: async (elk, { elements, strands }) => [await springsPlan(elk, elements, strands)],
  },
};
