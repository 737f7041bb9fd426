import type { ArgumentMap } from '#domain/map.ts';
import type { Reading } from '#domain/problem.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import { recogniseMap } from './recognise-map.ts';
import { refuse } from './refusal.ts';
import { repairLog } from './repair-log.ts';
import { repairMap } from './repair-map.ts';

/**
 * Reads a map file: a map with the list of what had to be mended, or a refusal with the place and the reason.
 * Never throws, whatever the input. The text of a map without repairs comes back from `writeMap` with the same data.
 */
export function readMap(input: string | Uint8Array): Reading<ArgumentMap> {
  try {
    const text = decodeText(input);
    if (!text.ok) return text;
    const json = parseJson(text.value);
    if (!json.ok) return json;
    const file = recogniseMap(json.value.value);
    if (!file.ok) return file;
    const log = repairLog(json.value.repairs);
    const map = repairMap(file.value, log.report);
    return map.ok ? { ok: true, map: map.value, repairs: log.repairs() } : map;
  } catch {
    // Out of memory or a fault of ours: the reader hears of it, and the open map stays as it is.
    return refuse('unreadable', 'whole file', 'The file could not be read as a map.');
  }
}
