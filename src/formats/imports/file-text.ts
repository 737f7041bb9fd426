import { scanJson } from '#formats/scan-json.ts';

/** The text of a file, looked at by several formats in turn. */
export interface FileText {
  readonly text: string;
  /** The name that the file had, with its ending; "" for what was pasted. */
  readonly name: string;
  /** What the text holds as JSON, of a depth that is safe to walk through; undefined where it is not JSON. Parsed once. */
  json(): unknown;
}

export function fileText(text: string, name = ''): FileText {
  let parsed: { readonly value: unknown } | null = null;
  return {
    text,
    name,
    json: () => {
      parsed ??= { value: jsonIn(text) };
      return parsed.value;
    },
  };
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{"]/.test(text) || scanJson(text).fault) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
