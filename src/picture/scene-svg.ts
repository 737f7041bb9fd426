import { decimal, element, escaped } from '#formats/xml.ts';
import { cropped } from '#picture/crop.ts';
import { extentOf } from '#picture/extent.ts';
import { type EmbeddedFont, fontFaces } from '#picture/font-faces.ts';
import { footerSvg } from '#picture/furniture/footer-svg.ts';
import { headingSvg } from '#picture/furniture/heading-svg.ts';
import { legendSvg } from '#picture/furniture/legend-svg.ts';
import { type Block, below, centred, columnWidth, emFor, type Setting } from '#picture/furniture/setting.ts';
import { occurring } from '#picture/occurring.ts';
import type { Plate } from '#picture/plate.ts';
import { sceneBody } from '#picture/scene-body.ts';
import type { Rect, Size } from '#scene/geometry.ts';
import { FONT_FAMILY } from '#scene/measure.ts';
import { PALETTES } from '#scene/palette.ts';

/** A picture ready to be written. Its size is in world units, whole ones. */
export interface Picture extends Size {
  /**
   * The SVG document that fills so many CSS pixels, whole ones or its edges are blurred. An SVG that is shown as an
   * image cannot use the fonts of its page: it needs one inside. `metadata` is markup that travels along; `part`, in
   * world units, is a part of the picture in place of all of it.
   */
  readonly svg: (pixels: Size, font: EmbeddedFont | null, metadata?: string, part?: Rect) => string;
  /** Whether what it lies on shows through. */
  readonly clear: boolean;
}

/** In ems. The margin is wider than anything overhangs. */
const MARGIN = 2;
const GAP = 1.6;

/** The plate as an SVG document at its own size, without a font inside. */
export function svgOf(plate: Plate): string {
  const picture = pictureOf(plate);
  return picture.svg(picture, null);
}

/** Sets the drawing and what is printed around it; nothing of it lies outside of the picture. */
export function pictureOf(plate: Plate): Picture {
  const scene = plate.area ? cropped(plate.scene, plate.area) : plate.scene;
  const drawing = plate.area ?? extentOf(scene);
  const em = emFor(drawing);
  const margin = MARGIN * em;
  const palette = PALETTES[scene.theme];
  const top: Setting = {
    x: margin,
    y: margin,
    width: columnWidth(drawing, em),
    em,
    palette,
    background: scene.background,
  };
  const parts: string[] = [];
  let setting = top;
  const put = (block: Block): void => {
    if (block.height === 0) return;
    parts.push(block.markup);
    setting = below(setting, block.height + GAP * em);
  };
  put(headingSvg(setting, plate.title, plate.filter));
  const move = `translate(${decimal(centred(drawing, setting) - drawing.x)} ${decimal(setting.y - drawing.y)})`;
  const inside = sceneBody(scene, plate.words);
  put({
    markup: plate.area
      ? framed(inside, drawing, move, palette.chapterStroke)
      : element('g', { class: 'drawing', transform: move }, inside),
    height: drawing.height,
  });
  if (plate.legend) put(legendSvg(setting, occurring(plate.legend, scene), scene));
  put(footerSvg(setting, plate.source, plate.date));
  const width = Math.ceil(top.width + 2 * margin);
  const height = Math.ceil(setting.y - GAP * em + margin);
  const clear = plate.clear ?? false;
  const ground = clear ? '' : element('rect', { width, height, fill: scene.background });
  const head = headOf(plate);
  const body = ground + parts.join('');
  return {
    width,
    height,
    clear,
    svg: (pixels, font, metadata = '', part = { x: 0, y: 0, width, height }) =>
      documentOf(part, pixels, plate.language, head + metadata + fontStyle(font) + body),
  };
}

function documentOf(
  { x, y, width, height }: Rect,
  pixels: Size,
  language: string | undefined,
  inside: string,
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pixels.width,
      height: pixels.height,
      viewBox: [x, y, width, height].map(decimal).join(' '),
      // Rounded to whole pixels, the sides' ratio may differ from the drawing's by a hair.
      preserveAspectRatio: 'none',
      role: 'img',
      // It also chooses among the forms that Chinese and Japanese give to the same character.
      'xml:lang': language,
      'font-family': FONT_FAMILY,
    },
    inside,
  );
}

/** A view: cut off at its edges, with a fine frame to show that it goes on. */
function framed(body: string, area: Rect, move: string, stroke: string): string {
  return [
    element('clipPath', { id: 'view' }, element('rect', { ...area })),
    element('g', { class: 'drawing', transform: move, 'clip-path': 'url(#view)' }, body),
    element('rect', { ...area, transform: move, fill: 'none', stroke, 'stroke-width': 1 }),
  ].join('');
}

function headOf({ title, filter, source }: Plate): string {
  const about = [filter, source].filter((text) => text !== '').join('. ');
  return [
    element('title', {}, escaped(title === '' ? 'Argument map' : title)),
    about === '' ? '' : element('desc', {}, escaped(about)),
  ].join('');
}

function fontStyle(font: EmbeddedFont | null): string {
  return font ? element('style', {}, escaped(fontFaces(font))) : '';
}
