import { describe, expect, it } from 'vitest';
import { FILE_CAP_BYTES } from '#formats/decode-text.ts';
import { readMap } from '#formats/read-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { mapOf } from '../build-map.ts';

const text = writeMap(mapOf({ edges: ['a -> b', 'c -> #e1 undercuts'] }));
const file = JSON.parse(text);

describe('a file that is refused', () => {
  it.each([
    ['is empty', '', 'not-json', /empty/],
    ['has only spaces', ' \n ', 'not-json', /empty/],
    ['holds null', 'null', 'shape', /holds null/],
    ['holds a list', '[]', 'shape', /holds a list/],
    ['holds text', '"counterpoint-map"', 'shape', /holds "counterpoint-map"/],
    ['has no list of nodes', JSON.stringify({ ...file, nodes: undefined }), 'shape', /nodes is missing/],
    ['has nodes that are no list', JSON.stringify({ ...file, nodes: {} }), 'shape', /should be a list/],
    ['has edges that are no list', JSON.stringify({ ...file, edges: 'e' }), 'shape', /should be a list/],
    ['has no version', JSON.stringify({ ...file, version: undefined }), 'version', /missing/],
    ['has a newer version', JSON.stringify({ ...file, version: 2 }), 'version', /newer Counterpoint/],
    ['has version -1', JSON.stringify({ ...file, version: -1 }), 'version', /-1/],
    ['has version "1"', JSON.stringify({ ...file, version: '1' }), 'version', /"1"/],
    ['has version 1e999', text.replace('"version": 1', '"version": 1e999'), 'version', /Infinity/],
    ['has another format', JSON.stringify({ ...file, format: 'x' }), 'foreign', /format is "x"|graph/],
    ['has no format', '{"title":"x"}', 'foreign', /"format": "counterpoint-map"/],
    ['is AIF', '{"nodes":[],"edges":[],"locutions":[]}', 'foreign', /AIF argument map/],
    ['is Cytoscape', '{"elements":{"nodes":[]}}', 'foreign', /Cytoscape/],
    ['is a drawing', '{"type":"excalidraw","elements":[]}', 'foreign', /Excalidraw/],
    ['is a web page', '<!DOCTYPE html><html></html>', 'foreign', /a web page/],
    ['is an SVG picture', '<svg xmlns="x"/>', 'foreign', /an SVG picture/],
    ['is a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'foreign', /zip archive/],
    ['is a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'foreign', /PNG picture/],
    ['is a PDF', '%PDF-1.7', 'foreign', /PDF/],
    ['is Latin-1', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22), 'not-text', /UTF-8/],
    ['has a NUL', text.replace('Text', 'T\0xt'), 'not-text', /NUL/],
    ['is UTF-16 without its mark', utf16(text).subarray(2), 'not-text', /NUL/],
    ['has half a character in UTF-16', utf16(`${text}\ud800 `), 'not-text', /UTF-16LE/],
    ['is nested 200,000 deep', '['.repeat(200_000), 'too-deep', /64/],
    ['is nested 80,000 deep in objects', '{"a":'.repeat(80_000), 'too-deep', /64/],
    ['is larger than 10 MB', ' '.repeat(FILE_CAP_BYTES + 1), 'too-large', /10\.1 MB/],
    ['is 10 MB of bytes', new Uint8Array(FILE_CAP_BYTES + 1), 'too-large', /up to 10 MB/],
  ])('%s', (_, input, reason, message) => {
    const reading = readMap(input);
    expect(reading).toMatchObject({ ok: false, refusal: { kind: 'refusal', reason } });
    if (!reading.ok) {
      expect(reading.refusal.message).toMatch(message);
      expect(reading.refusal.place).not.toBe('');
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('is cut off after %d tenths, and the message says so', (tenths) => {
    for (const words of ['Text', 'Текст', '말씀', '🙂🙂\\"']) {
      const bytes = new TextEncoder().encode(text.replaceAll('Text', words));
      const end = Math.floor((bytes.length * tenths) / 10);
      for (const cut of [
        bytes.subarray(0, end),
        bytes.subarray(0, end + 1),
        utf16(text).subarray(0, end * 2 + 1),
      ]) {
        const reading = readMap(cut);
        expect(reading).toMatchObject({ ok: false, refusal: { reason: 'not-json' } });
        if (!reading.ok) expect(reading.refusal.message).toMatch(/ends in the middle/);
      }
    }
  });

  it.each([
    ['{\n  "title": "a"\n  "nodes": []\n}', 'line 3, column 3', /a comma or }/],
    ['{"a": 1,}', 'line 1, column 9', /take it out/],
    ["{'a': 1}", 'line 1, column 2', /double quotes/],
    ['{"a": \'b\'}', 'line 1, column 7', /double quotes/],
    ['{"a" 1}', 'line 1, column 6', /a colon/],
    ['{"a": 01}', 'line 1, column 7', /a value/],
    ['{"a": NaN}', 'line 1, column 7', /a value/],
    ['{"a": "b\nc"}', 'line 1, column 7', /line break/],
    ['{"a": "\\x"}', 'line 1, column 7', /unknown escape/],
    ['{} {}', 'line 1, column 4', /more text follows/],
    ['// a map\n{}', 'line 1, column 1', /no comments/],
  ])('is not JSON: %j at %s', (input, place, message) => {
    const reading = readMap(input);
    expect(reading).toMatchObject({ ok: false, refusal: { reason: 'not-json', place } });
    if (!reading.ok) expect(reading.refusal.message).toMatch(message);
  });
});

describe('a file in another dress', () => {
  it.each([
    ['with a mark at the start', `\uFEFF${text}`],
    ['with a mark in bytes', new TextEncoder().encode(`\uFEFF${text}`)],
    ['with line breaks of Windows', text.replaceAll('\n', '\r\n')],
    ['in UTF-16, little end first', utf16(text)],
    ['in UTF-16, big end first', swapped(utf16(text))],
    ['without line breaks', JSON.stringify(file)],
  ])('opens as the same map: %s', (_, input) => {
    expect(readMap(input)).toEqual(readMap(text));
    expect(readMap(input)).toMatchObject({ ok: true, repairs: [] });
  });
});

function utf16(words: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'));
}

function swapped(pairs: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(pairs).swap16());
}
