import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { argdown } from '#formats/argdown.ts';
import { lessLosses } from '#formats/loss-report.ts';
import { readMap } from '#formats/read-map.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { opened } from './opened.ts';
import { sameButForNames } from './same-map.ts';

/** The map that Argdown's export of a map is read as. */
async function throughArgdown(map: ArgumentMap): Promise<ArgumentMap> {
  const [file] = argdown.write(map);
  const { map: read, losses, messages } = await opened(file?.text ?? '', 'map.argdown');
  expect([...messages, ...losses]).toEqual([]);
  return read;
}

describe('Argdown that this program wrote', () => {
  it('is read as the same map, less what Argdown cannot hold', async () => {
    const map = withoutLoops(treaty());
    expect(sameButForNames(await throughArgdown(map))).toEqual(sameButForNames(lessLosses(map, argdown)));
  });

  it('is read as the same map, less what Argdown cannot hold, whatever the map is', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap({ nodes: 6, edges: 6 }).map(withoutLoops), async (map) => {
        expect(sameButForNames(await throughArgdown(map))).toEqual(sameButForNames(lessLosses(map, argdown)));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps undercuts of undercuts and of attacks', async () => {
    const map = mapOf({
      edges: [
        's: a -> b',
        'u: c -> #s undercuts',
        'd -> #u undercuts',
        'x: e -> b attacks',
        'f -> #x undercuts',
      ],
    });
    expect(sameButForNames(await throughArgdown(map))).toEqual(sameButForNames(lessLosses(map, argdown)));
  });
});

/** Argdown's parser loses some steps from a statement to itself. */
function withoutLoops(map: ArgumentMap): ArgumentMap {
  const loops = new Set(map.edges.filter(({ from, to }) => from.includes(to)).map(({ id }) => id));
  return dropDangling({ ...map, edges: map.edges.filter(({ id }) => !loops.has(id)) });
}

function dropDangling(map: ArgumentMap): ArgumentMap {
  const ids = new Set([...map.nodes, ...map.edges].map(({ id }) => id));
  const edges = map.edges.filter(({ to }) => ids.has(to));
  return edges.length === map.edges.length ? map : dropDangling({ ...map, edges });
}

function treaty(): ArgumentMap {
  const reading = readMap(readFileSync('graph-data/russia-dprk-treaty.json'));
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.map;
}
