import { type ReactNode, use, useLayoutEffect, useMemo, useRef } from 'react';
import { useMap, useShown } from '#components/app/use-map.ts';
import { DrawingContext } from '#components/stage/drawing.ts';
import { onPaper } from '#picture/paper-scene.ts';
import { svgOf } from '#picture/scene-svg.ts';
import { legendOf } from '#scene/legend.ts';

/** The room for the drawing alone on a sheet of A4 or Letter that lies or stands, about, in CSS pixels. */
const SHEET = { lying: { width: 970, height: 490 }, standing: { width: 680, height: 720 } } as const;

/** The heading with the drawing below it, on a sheet that lies where the drawing is wider than high. */
export function PrintedPicture({ children }: { readonly children: ReactNode }) {
  const map = useMap();
  const shown = useShown();
  const drawing = use(DrawingContext);
  const scene = useMemo(() => drawing?.shownIn('light') ?? null, [drawing]);
  const place = useRef<HTMLElement>(null);
  const lies = scene !== null && scene.bounds.width > scene.bounds.height;
  useLayoutEffect(() => {
    if (!scene || scene.boxes.length === 0) return;
    const { width, height } = SHEET[lies ? 'lying' : 'standing'];
    const zoom = Math.min(width / scene.bounds.width, height / scene.bounds.height);
    const svg = svgOf({
      scene: onPaper(scene, zoom),
      words: 'label',
      area: null,
      title: '',
      language: map.language,
      filter: '',
      legend: legendOf(map, shown),
      source: '',
      date: '',
    });
    // An image would be loaded only after the browser has taken its picture of the page.
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    drawn.setAttribute('preserveAspectRatio', 'xMidYMid meet');
    place.current?.replaceChildren(document.importNode(drawn, true));
  }, [map, shown, scene, lies]);
  return (
    <div className={lies ? 'print-sheet print-lying' : 'print-sheet'}>
      <header>{children}</header>
      {scene && scene.boxes.length > 0 && <figure className="print-picture" ref={place} />}
    </div>
  );
}
