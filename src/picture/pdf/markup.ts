/** An element of a drawing; `text` is what stands in it where it holds no others. */
export interface Mark {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Mark[];
  readonly text: string;
}

const TAG = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const REFERENCE = /&(?:#(\d+)|(\w+));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Mark[];
  readonly from: number;
}

/**
 * The elements of markup that `formats/xml.ts` has written, and of no other: a picture is drawn again from what was
 * written of it, so that its drawings cannot differ.
 */
export function marksOf(markup: string): readonly Mark[] {
  const top: Mark[] = [];
  const open: Open[] = [];
  const put = (mark: Mark): void => void (open.at(-1)?.children ?? top).push(mark);
  for (const tag of markup.matchAll(TAG)) {
    const [all, closes, name = '', attributes = '', empty] = tag;
    if (closes) {
      const done = open.pop();
      if (!done) continue;
      const { from, ...mark } = done;
      put({ ...mark, text: mark.children.length > 0 ? '' : resolved(markup.slice(from, tag.index)) });
      continue;
    }
    const given = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, resolved(value)]),
    );
    if (empty) put({ name, attributes: given, children: [], text: '' });
    else open.push({ name, attributes: given, children: [], from: tag.index + all.length });
  }
  return top;
}

function resolved(text: string): string {
  return text.replace(REFERENCE, (all, code: string | undefined, name: string | undefined) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED.get(name ?? '') ?? all),
  );
}

/** An attribute as a number; `usual` where there is none. */
export function numberOf({ attributes }: Mark, name: string, usual = 0): number {
  const value = Number(attributes.get(name) ?? usual);
  return Number.isFinite(value) ? value : usual;
}
