import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Drawn } from '#analysis/drawn.ts';
import { stancesOf } from '#analysis/stance.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useMap } from '#components/app/use-map.ts';
import { usePalette } from '#components/app/use-palette.ts';
import { useTheme } from '#components/app/use-theme.ts';
import { IcicleCard } from '#components/overview/IcicleCard.tsx';
import { IcicleMark } from '#components/overview/IcicleMark.tsx';
import { type OutlineStep, outlinePlace, outlineStep } from '#components/overview/outline-walk.ts';
import { useIcicleCanvas } from '#components/overview/use-icicle-canvas.ts';
import { ICICLE_HEIGHT } from '#components/overview/use-overview.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';
import { spokenName } from '#scene/build-scene.ts';
import { cellAt, icicleOf, nearestCell } from '#scene/overview/icicle.ts';

/** Heights of rows in CSS pixels: lower ones could not be told apart, higher ones say no more. */
const ROW = { least: 6, most: 24 } as const;

const STEPS: Readonly<Record<string, OutlineStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'before',
  ArrowRight: 'after',
  Home: 'first',
};

/** The node that a reader has before them in the icicle. `x`: where its card points to, in CSS pixels. */
interface Cursor {
  readonly id: Id;
  readonly x: number;
  readonly by: 'pointer' | 'touch' | 'keys';
}

/**
 * The whole of what is shown as an icicle. Pointing tells a statement, a click goes there. A finger is wider than many
 * cells: it tells what is under it, and a button goes there.
 */
export default function Icicle({ drawn }: { readonly drawn: Drawn }) {
  const map = useMap();
  const theme = useTheme();
  const palette = usePalette();
  const { select, point } = useCommands();
  const selected = useApp((state) => state.selected);
  const pointed = useApp((state) => state.pointed);
  const { outline, nodes } = drawn;
  const icicle = useMemo(() => icicleOf(outline, Math.floor(ICICLE_HEIGHT / ROW.least)), [outline]);
  const stances = useMemo(() => stancesOf(map, outline), [map, outline]);
  const rowHeight = Math.min(ROW.most, ICICLE_HEIGHT / Math.max(1, icicle.rows.length));
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useIcicleCanvas(canvas, { icicle, stances, nodes, theme, palette, rowHeight });
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const pressed = useRef(false);
  // What was clicked is not shown again before the pointer has been elsewhere: its card would stand before the map.
  const left = useRef<Id | null>(null);

  const show = (next: Cursor | null): void => {
    if (next?.id === cursor?.id && next?.by === cursor?.by) return;
    setCursor(next);
    point(next && nodes.has(next.id) ? next.id : null);
  };
  const showAt = (event: PointerEvent): void => {
    const place = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - place.left;
    const cell = cellAt(icicle, Math.floor((event.clientY - place.top) / rowHeight), x / place.width);
    if (cell && cell.id === left.current) return;
    left.current = null;
    show(cell && { id: cell.id, x, by: event.pointerType === 'touch' ? 'touch' : 'pointer' });
  };
  const showByKeys = (id: Id): void => {
    const cell = nearestCell(icicle, outline, id);
    if (cell) show({ id, x: ((cell.x0 + cell.x1) / 2) * width, by: 'keys' });
  };
  const goTo = (id: Id): void => {
    show(null);
    select(id);
  };
  const begin = (): Id | null =>
    selected !== null && outline.below.has(selected) ? selected : (outline.roots[0] ?? null);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = STEPS[event.key];
    const from = cursor?.id ?? begin();
    if (step && from !== null) {
      // Without a cursor the first key only brings it back.
      const next = cursor ? outlineStep(outline, from, step) : from;
      if (next !== null) showByKeys(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && cursor) goTo(cursor.id);
    else if (event.key === 'Escape' && cursor) show(null);
    else return;
    event.preventDefault();
  };

  const node = cursor ? lookupOf(map).node.get(cursor.id) : undefined;
  const stance = cursor ? (stances.get(cursor.id) ?? 'for') : 'for';
  const at = (id: Id | null) => (id === null ? null : nearestCell(icicle, outline, id));
  return (
    <>
      <div
        className={icicle.deeper ? 'icicle icicle-deeper' : 'icicle'}
        style={{ blockSize: ICICLE_HEIGHT }}
        role="application"
        aria-label="Overview of the whole map"
        aria-describedby="icicle-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; this is its one tab stop.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={showAt}
        onPointerLeave={(event) => {
          left.current = null;
          if (event.pointerType !== 'touch') show(null);
        }}
        onPointerDown={(event) => {
          pressed.current = true;
          left.current = null;
          showAt(event);
        }}
        onClick={() => {
          pressed.current = false;
          if (cursor?.by !== 'pointer') return;
          left.current = cursor.id;
          goTo(cursor.id);
        }}
        onFocus={() => {
          const first = begin();
          if (!pressed.current && first !== null) showByKeys(first);
        }}
        onBlur={() => {
          pressed.current = false;
          show(null);
        }}
      >
        <p className="unseen" id="icicle-keys">
          Arrow keys walk through all statements: down to what bears on one, up to what it bears on, left and
          right among what stands side by side. Enter shows it on the map.
        </p>
        <canvas ref={canvas} aria-hidden />
        <IcicleMark cell={at(selected)} of="selected" rowHeight={rowHeight} />
        <IcicleMark cell={at(cursor?.id ?? pointed)} of="pointed" rowHeight={rowHeight} />
        <p className="unseen" role="status">
          {cursor?.by === 'keys' &&
            node &&
            `${spokenName(map, node)}, ${outlinePlace(outline, node.id)}, ${nodes.has(node.id) ? 'drawn' : 'folded away'}`}
        </p>
      </div>
      {cursor && node && (
        <IcicleCard
          node={node}
          drawn={drawn}
          stance={stance}
          at={{ x: cursor.x, width }}
          onGo={cursor.by === 'touch' ? () => goTo(node.id) : null}
        />
      )}
    </>
  );
}
