import { pdfNumber } from '#picture/pdf/pdf-document.ts';

const TOKEN = /[MmLlHhVvCcSsQqAaZz]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
const ARITY: ReadonlyMap<string, number> = new Map(
  Object.entries({ M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 }),
);

/** SVG's path data as the operators of a PDF, which knows straight and cubic strokes only. */
export function pathOperators(data: string): string {
  const pen = new Pen();
  const tokens = data.match(TOKEN) ?? [];
  let command = '';
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    if (/[A-Za-z]/.test(token)) {
      command = token;
      i += 1;
    }
    const count = ARITY.get(command.toUpperCase()) ?? 0;
    if (count === 0) {
      pen.close();
      if (!/[A-Za-z]/.test(token)) break;
      continue;
    }
    const values = tokens.slice(i, i + count).map(Number);
    if (values.length < count || values.some(Number.isNaN)) break;
    pen.follow(command, values);
    i += count;
    // Further pairs after a move are lines.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  return pen.written.join(' ');
}

class Pen {
  readonly written: string[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The last control point of a cubic stroke, which a smooth one goes on from. */
  #handle: readonly [number, number] | null = null;

  follow(command: string, values: readonly number[]): void {
    const relative = command >= 'a';
    const [dx, dy] = relative ? [this.#x, this.#y] : [0, 0];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    const handle = this.#handle;
    this.#handle = null;
    switch (command.toUpperCase()) {
      case 'M':
        this.#put([a + dx, b + dy], 'm');
        [this.#startX, this.#startY] = [this.#x, this.#y];
        break;
      case 'L':
        this.#put([a + dx, b + dy], 'l');
        break;
      case 'H':
        this.#put([a + dx, this.#y], 'l');
        break;
      case 'V':
        this.#put([this.#x, a + dy], 'l');
        break;
      case 'C':
        this.#curve(a + dx, b + dy, c + dx, d + dy, e + dx, f + dy);
        break;
      case 'S': {
        const [hx, hy] = handle ? [2 * this.#x - handle[0], 2 * this.#y - handle[1]] : [this.#x, this.#y];
        this.#curve(hx, hy, a + dx, b + dy, c + dx, d + dy);
        break;
      }
      case 'Q':
        this.#quadratic(a + dx, b + dy, c + dx, d + dy);
        break;
      case 'A':
        this.#arc(a, b, c, d !== 0, e !== 0, f + dx, g + dy);
        break;
    }
  }

  close(): void {
    this.written.push('h');
    [this.#x, this.#y] = [this.#startX, this.#startY];
    this.#handle = null;
  }

  #put(points: readonly number[], operator: string): void {
    this.written.push(...points.map(pdfNumber), operator);
    this.#x = points.at(-2) ?? 0;
    this.#y = points.at(-1) ?? 0;
  }

  #curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#put([x1, y1, x2, y2, x, y], 'c');
    this.#handle = [x2, y2];
  }

  #quadratic(cx: number, cy: number, x: number, y: number): void {
    const third = (from: number, control: number): number => from + (2 / 3) * (control - from);
    this.#curve(third(this.#x, cx), third(this.#y, cy), third(x, cx), third(y, cy), x, y);
    this.#handle = null;
  }

  /** An arc of an upright ellipse, as SVG's notes on implementation find its centre; glyphs have no tilted ones. */
  #arc(rx: number, ry: number, _tilt: number, large: boolean, sweep: boolean, x: number, y: number): void {
    const [hx, hy] = [(this.#x - x) / 2, (this.#y - y) / 2];
    const short = Math.sqrt(Math.max(1, (hx / rx) ** 2 + (hy / ry) ** 2));
    const [a, b] = [Math.abs(rx) * short, Math.abs(ry) * short];
    const reach = (a * hy) ** 2 + (b * hx) ** 2;
    if (!(reach > 0)) {
      this.#put([x, y], 'l');
      return;
    }
    const away = Math.sqrt(Math.max(0, (a * b) ** 2 / reach - 1)) * (large === sweep ? -1 : 1);
    const [cx, cy] = [(away * a * hy) / b + (this.#x + x) / 2, (-away * b * hx) / a + (this.#y + y) / 2];
    const from = Math.atan2((this.#y - cy) / b, (this.#x - cx) / a);
    let turn = Math.atan2((y - cy) / b, (x - cx) / a) - from;
    if (sweep && turn < 0) turn += 2 * Math.PI;
    if (!sweep && turn > 0) turn -= 2 * Math.PI;
    const steps = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
    const step = turn / steps;
    const k = (4 / 3) * Math.tan(step / 4);
    for (let i = 0; i < steps; i++) {
      const [t, u] = [from + i * step, from + (i + 1) * step];
      this.#curve(
        cx + a * (Math.cos(t) - k * Math.sin(t)),
        cy + b * (Math.sin(t) + k * Math.cos(t)),
        cx + a * (Math.cos(u) + k * Math.sin(u)),
        cy + b * (Math.sin(u) - k * Math.cos(u)),
        i === steps - 1 ? x : cx + a * Math.cos(u),
        i === steps - 1 ? y : cy + b * Math.sin(u),
      );
    }
    this.#handle = null;
  }
}
