import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Stance } from '#analysis/stance.ts';
import { paintIcicle } from '#components/overview/paint-icicle.ts';
import type { Id } from '#domain/map.ts';
import type { Icicle } from '#scene/overview/icicle.ts';
import { stanceColours } from '#scene/overview/stance-colours.ts';
import type { Palette } from '#scene/palette.ts';
import type { Theme } from '#scene/scene.ts';

interface IcicleLook {
  readonly icicle: Icicle;
  readonly stances: ReadonlyMap<Id, Stance>;
  /** What is drawn on the map now. */
  readonly nodes: ReadonlySet<Id>;
  readonly theme: Theme;
  readonly palette: Palette;
  /** CSS pixels. */
  readonly rowHeight: number;
}

/** Keeps the icicle painted on a canvas, which is as wide as its style says; returns that width in CSS pixels. */
export function useIcicleCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  { icicle, stances, nodes, theme, palette, rowHeight }: IcicleLook,
): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    // Setting a size empties the canvas.
    element.width = Math.round(width * ratio);
    element.height = Math.round(element.clientHeight * ratio);
    paintIcicle(context, icicle, {
      width,
      rowHeight,
      ratio,
      colours: stanceColours(palette, theme),
      cap: theme === 'light' ? palette.ink : palette.background,
      stance: (id) => stances.get(id) ?? 'for',
      drawn: (id) => nodes.has(id),
    });
  }, [canvas, icicle, stances, nodes, theme, palette, rowHeight, width]);
  return width;
}
