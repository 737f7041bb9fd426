import type { Scene } from '#scene/scene.ts';

/** What a thumbnail tells apart; what colour each has is for the page that shows it. */
export const THUMBNAIL_PARTS = ['chapters', 'for', 'against', 'beside', 'boxes', 'thesis'] as const;
export type ThumbnailPart = (typeof THUMBNAIL_PARTS)[number];

/** A map seen from so far that only its shape is left: paths in the language of SVG, by what they are of. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Partial<Record<ThumbnailPart, string>>>;
}

/** The longer side of a thumbnail in its own units. */
const LONGEST = 400;
/** Characters that all paths of a thumbnail may have; lines go first where they would be more. */
const MOST_LETTERS = 12_000;

const LINE_PARTS = { supports: 'for', attacks: 'against', contradicts: 'against' } as const;

/** The thumbnail of a drawing; null where nothing is drawn. */
export function thumbnailOf(scene: Scene): Thumbnail | null {
  const { bounds, boxes, chapters, lines } = scene;
  const longest = Math.max(bounds.width, bounds.height);
  if (boxes.length === 0 || !(longest > 0)) return null;
  const scale = LONGEST / longest;
  const at = (value: number): number => Math.round(value * scale);
  const rectangle = ({ x, y, width, height }: Scene['bounds']): string =>
    `M${at(x - bounds.x)} ${at(y - bounds.y)}h${Math.max(1, at(width))}v${Math.max(1, at(height))}h-${Math.max(1, at(width))}z`;

  const paths: Record<ThumbnailPart, string> = {
    chapters: chapters.map(({ rect }) => rectangle(rect)).join(''),
    for: '',
    against: '',
    beside: '',
    boxes: boxes
      .filter(({ thesis }) => !thesis)
      .map(({ rect }) => rectangle(rect))
      .join(''),
    thesis: boxes
      .filter(({ thesis }) => thesis)
      .map(({ rect }) => rectangle(rect))
      .join(''),
  };
  let spare = MOST_LETTERS - paths.chapters.length - paths.boxes.length - paths.thesis.length;
  for (const { type, points, quiet } of lines) {
    if (quiet) continue;
    const part = LINE_PARTS[type as keyof typeof LINE_PARTS] ?? 'beside';
    const way = `M${points.map(({ x, y }) => `${at(x - bounds.x)} ${at(y - bounds.y)}`).join('L')}`;
    spare -= way.length;
    if (spare < 0) break;
    paths[part] += way;
  }
  return {
    width: Math.max(1, at(bounds.width)),
    height: Math.max(1, at(bounds.height)),
    paths: Object.fromEntries(Object.entries(paths).filter(([, path]) => path !== '')),
  };
}
