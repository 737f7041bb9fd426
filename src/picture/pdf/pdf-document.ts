import { deflated } from '#picture/pdf/deflated.ts';

/** The number of an object in the file. */
export type Ref = number;

/** The objects of a PDF file, numbered as they come. */
export class PdfDocument {
  readonly #parts = new Map<Ref, Uint8Array | string>();
  #last = 0;

  /** A number for an object that is put later. */
  next(): Ref {
    this.#last += 1;
    return this.#last;
  }

  /** Puts an object, such as `<< /Type /Page >>`. */
  add(body: string, ref: Ref = this.next()): Ref {
    this.#parts.set(ref, body);
    return ref;
  }

  /** Puts a stream, compressed; `entries` are those of its dictionary. */
  async stream(entries: string, content: Uint8Array | string, ref: Ref = this.next()): Promise<Ref> {
    const bytes = await deflated(typeof content === 'string' ? latin(content) : content);
    const head = `<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`;
    this.#parts.set(ref, joined([latin(head), bytes, latin('\nendstream')]));
    return ref;
  }

  /** The whole file. */
  bytes(catalogue: Ref, info: Ref): Uint8Array {
    // Four bytes above 127 tell programs that the file is not text.
    const parts: Uint8Array[] = [latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
    let at = parts[0]?.length ?? 0;
    const places: number[] = [];
    for (let ref = 1; ref <= this.#last; ref++) {
      const body = this.#parts.get(ref) ?? 'null';
      const part = joined([
        latin(`${ref} 0 obj\n`),
        typeof body === 'string' ? latin(body) : body,
        latin('\nendobj\n'),
      ]);
      places.push(at);
      at += part.length;
      parts.push(part);
    }
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const count = this.#last + 1;
    parts.push(
      latin(
        `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n` +
          `<< /Size ${count} /Root ${catalogue} 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      ),
    );
    return joined(parts);
  }
}

/** A text for readers, in any script: as a string of a PDF. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i)));
  return `<FEFF${units.join('')}>`;
}

/** Four hexadecimal digits. */
export function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0');
}

/** A number as PDF takes it: without exponent, three decimals. */
export function pdfNumber(value: number): string {
  if (!Number.isFinite(value)) return '0';
  return String(Math.round(value * 1000) / 1000).replace(/^(-?)0\./, '$1.');
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
