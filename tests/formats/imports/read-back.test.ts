import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { aif } from '#formats/aif.ts';
import type { ExportFormat } from '#formats/export-format.ts';
import { graphml } from '#formats/graphml.ts';
import { importMap } from '#formats/imports/import-map.ts';
import { namesIn } from '#formats/imports/xml/graphml-nodes.ts';
import { lessLosses } from '#formats/loss-report.ts';
import { shortLabel } from '#formats/short-label.ts';
import { wellFormed } from '#formats/well-formed.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { randomRuns } from '../../random-runs.ts';

/** What has to come back of a map, without the ids of the file: statements by their place, steps by statements. */
function substance(
  map: ArgumentMap,
  { said, labelled }: { said: (text: string) => string; labelled: boolean },
) {
  const place = new Map(map.nodes.map(({ id }, index) => [id, index]));
  const names = (ids: readonly string[] = []) =>
    [
      ...new Set(
        actorNames(map, ids)
          .flatMap((name) => namesIn(said(name)))
          .map(nameKey),
      ),
    ].sort();
  const edges = new Map(map.edges.map((edge) => [edge.id, edge]));
  const target = (to: string): unknown => {
    const edge = edges.get(to);
    if (place.has(to) || !edge) return place.get(to);
    return [edge.type, edge.from.map((id) => place.get(id)).sort(), target(edge.to)];
  };
  return {
    nodes: map.nodes.map((node) => ({
      text: said(node.text),
      label: labelled ? said(node.label).trim() : '',
      actors: names(node.actors),
      quote: said(node.quote ?? ''),
      note: said(node.note ?? ''),
      tags: namesIn(said((node.tags ?? []).join(';'))),
      topic: nameKey(said(map.topics.find(({ id }) => id === node.topic)?.label ?? '')),
    })),
    edges: map.edges.map((edge) => ({
      type: edge.type,
      from: edge.from.map((id) => place.get(id)).sort(),
      to: target(edge.to),
      actors: names(edge.actors),
      basis: edge.basis,
      scheme: /\S/.test(said(edge.scheme ?? '')) ? said(edge.scheme ?? '') : '',
      note: said(edge.note ?? ''),
    })),
  };
}

function nameKey(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').normalize('NFC').toLowerCase();
}

async function readBack(map: ArgumentMap, format: ExportFormat) {
  const reading = await importMap(format.write(map)[0]?.text ?? '');
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading;
}

/** Text as XML can hold it. */
const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

describe('what is saved here', () => {
  it('comes back from AIF as its list of losses says, and nothing has to be mended', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryMap().filter(({ nodes }) => nodes.length > 0),
        async (map) => {
          const { map: back, repairs, origin } = await readBack(map, aif);
          expect(repairs).toEqual([]);
          expect(origin?.losses).toEqual([]);
          const kept = { said: wellFormed, labelled: false };
          expect(substance(back, kept)).toEqual(substance(lessLosses(map, aif), kept));
          expect(back.nodes.map(({ label }) => label)).toEqual(
            back.nodes.map(({ text }) => shortLabel(text)),
          );
        },
      ),
      { numRuns: randomRuns(300) },
    );
  });

  it('comes back from GraphML as its list of losses says, and nothing has to be mended', async () => {
    const writable = ({ nodes, title }: ArgumentMap): boolean =>
      nodes.length > 0 &&
      [title, ...nodes.flatMap(({ label, text }) => [label, text])].every((text) => /\S/.test(inXml(text)));
    await fc.assert(
      fc.asyncProperty(arbitraryMap().filter(writable), async (map) => {
        const { map: back, repairs, origin } = await readBack(map, graphml);
        expect(repairs).toEqual([]);
        expect(origin?.losses).toEqual([]);
        const left = lessLosses(map, graphml);
        const kept = { said: inXml, labelled: true };
        expect(substance(back, kept)).toEqual(substance(left, kept));
        expect(back.nodes.map(({ type }) => type)).toEqual(left.nodes.map(({ type }) => type));
        expect(back.thesis.length).toBe(left.thesis.length);
        expect([back.title, back.language]).toEqual([inXml(left.title).trim(), left.language]);
      }),
      { numRuns: randomRuns(300) },
    );
  });
});
