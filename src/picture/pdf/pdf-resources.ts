import type { PaintedLine } from '#picture/pdf/letter-painter.ts';
import type { Bounds } from '#picture/pdf/mark-bounds.ts';
import type { PdfDocument, Ref } from '#picture/pdf/pdf-document.ts';
import type { PdfLetters } from '#picture/pdf/pdf-letters.ts';

/** What the pages of a PDF share: fonts, degrees of opacity, groups and pictures. */
export class PdfResources {
  readonly ref: Ref;
  readonly letters: PdfLetters;
  readonly #document: PdfDocument;
  readonly #opacities = new Set<number>();
  readonly #objects: Ref[] = [];
  /** Groups and pictures that wait to be written. */
  readonly #writing: Promise<unknown>[] = [];

  constructor(document: PdfDocument, letters: PdfLetters) {
    this.#document = document;
    this.letters = letters;
    this.ref = document.next();
  }

  /** The operator that makes what follows so opaque. */
  opacity(share: number): string {
    const percent = Math.max(0, Math.min(100, Math.round(share * 100)));
    this.#opacities.add(percent);
    return `/O${percent} gs`;
  }

  /** The operator that draws these operators as one thing, to be made faint as a whole. */
  group(operators: string, box: Bounds): string {
    return this.#object(`${this.#form(box)} /Group << /S /Transparency /CS /DeviceRGB >>`, operators);
  }

  /** The operator that draws these operators, which stand in the file once however often they are drawn. */
  once(operators: string, box: Bounds): string {
    return this.#object(this.#form(box), operators);
  }

  #form(box: Bounds): string {
    return `/Type /XObject /Subtype /Form /BBox [${box.join(' ')}] /Resources ${this.ref} 0 R`;
  }

  /** The operator that draws a picture into the unit square. */
  picture({ width, height, rgba }: PaintedLine['pixels']): string {
    const count = width * height;
    const colours = new Uint8Array(3 * count);
    const alphas = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      colours.set(rgba.subarray(4 * i, 4 * i + 3), 3 * i);
      alphas[i] = rgba[4 * i + 3] ?? 0;
    }
    const mask = this.#document.next();
    const size = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
    this.#writing.push(this.#document.stream(`${size} /ColorSpace /DeviceGray`, alphas, mask));
    return this.#object(`${size} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`, colours);
  }

  #object(entries: string, content: Uint8Array | string): string {
    const ref = this.#document.next();
    this.#objects.push(ref);
    this.#writing.push(this.#document.stream(entries, content, ref));
    return `/X${ref} Do`;
  }

  /** Writes all of it, once every page has been drawn. */
  async write(): Promise<void> {
    await Promise.all(this.#writing);
    const fonts = await this.letters.write();
    const opacities = [...this.#opacities].map((percent) => {
      const share = percent / 100;
      return `/O${percent} << /Type /ExtGState /ca ${share} /CA ${share} >>`;
    });
    const objects = this.#objects.map((ref) => `/X${ref} ${ref} 0 R`);
    this.#document.add(
      `<< /Font << ${fonts} >> /ExtGState << ${opacities.join(' ')} >> /XObject << ${objects.join(' ')} >> >>`,
      this.ref,
    );
  }
}
