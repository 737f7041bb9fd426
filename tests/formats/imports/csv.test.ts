import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { actorNames } from '#domain/speakers.ts';
import { csv } from '#formats/csv.ts';
import { csvImport } from '#formats/imports/csv/csv-format.ts';
import { fileText } from '#formats/imports/file-text.ts';
import { formatOf, importMap, importTogether, readWith } from '#formats/imports/import-map.ts';
import { lessLosses } from '#formats/loss-report.ts';
import { wellFormed } from '#formats/well-formed.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { randomRuns } from '../../random-runs.ts';
import { opened, refused } from './opened.ts';

/** Opens tables at once, as files of these names. */
async function together(files: readonly (readonly [name: string, text: string])[]) {
  const reading = await importTogether(files.map(([name, input]) => ({ name, input })));
  if (!reading?.ok) throw new Error(reading?.refusal.message ?? 'Not one map');
  return { ...reading, said: [...reading.repairs, ...(reading.origin?.losses ?? [])] };
}

describe('tables that this program wrote', () => {
  it('are read as the same map when both are opened at once, whatever the map is', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap().map(writable), async (map) => {
        fc.pre(map.nodes.length > 0 && isTold(map));
        const files = csv.write(map).map(({ ending, text }) => [`Some map${ending}`, text] as const);
        const read = await together(fc.sample(fc.boolean(), 1)[0] ? files : files.toReversed());
        expect(read.said).toEqual([]);
        expect(read.map.title).toBe('Some map');
        expect(told(read.map)).toEqual(told(lessLosses(map, csv)));
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('open alone, too: statements without steps, and steps between statements that are only named', async () => {
    const map = mapOf({ edges: ['s: a -> b', 'u: c -> #s undercuts', 'd+e -> b attacks'] });
    const [statements, steps] = csv.write(map);
    const first = await opened(statements?.text ?? '', 'x-statements.csv');
    expect(first.map.nodes.map(({ id }) => id)).toEqual(map.nodes.map(({ id }) => id));
    expect(first.map.edges).toEqual([]);
    expect(first.losses.join()).toContain('open it together with the table of steps');
    const second = await opened(steps?.text ?? '', 'x-steps.csv');
    expect(second.map.edges).toEqual(map.edges);
    expect(second.map.nodes.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(second.losses.join()).toContain('open it together with the table of statements');
  });
});

describe('tables', () => {
  it.each([',', ';', '\t'])('are read with %j between the cells', async (sign) => {
    const rows = [
      ['ID', 'Statement', 'Speaker'],
      ['1', '"a, b; c\td ""e"""', 'Ann'],
    ];
    const { map } = await opened(rows.map((row) => row.join(sign)).join('\n'));
    expect(map.nodes).toMatchObject([{ id: '1', text: 'a, b; c\td "e"', actors: ['ann'] }]);
  });

  it.each([
    [['from', 'to', 'type']],
    [['Source', 'Target', 'Relation']],
    [['source_id', 'target_id', 'edge type']],
    [['Premise', 'Conclusion', 'label']],
  ])('are read whatever the columns of steps are called: %s', async (names) => {
    const { map } = await opened(`${names.join(',')}\nb,a,supports\nc,a,Attack\n`);
    expect(map.edges).toMatchObject([
      { from: ['b'], to: 'a', type: 'supports' },
      { from: ['c'], to: 'a', type: 'attacks' },
    ]);
  });

  it('never take an unknown relation for support', async () => {
    const { map, losses } = await opened('from,to,type\nb,a,\nc,a,Directed\nd,a,supports\n');
    expect(map.edges).toHaveLength(1);
    expect(losses.slice(0, 2)).toEqual([
      'row 2: No relation is told: this step was left behind, since it may be support or attack.',
      'row 3: The relation "Directed" is none of a map: this step was left behind, since it may be support or attack.',
    ]);
  });

  it('are mended row by row, with the column where it is', async () => {
    const statements = 'id,text,hue\n1,one,red\n1,two,\n2,,\n3,three,,four\n';
    const steps = 'id,from,to,type\ne,1;9,3,supports\nf,1,8,supports\ng,7,1,supports\n';
    const { map, said } = await together([
      ['a.csv', statements],
      ['b.csv', steps],
    ]);
    expect(map.nodes.map(({ id }) => id)).toEqual(['1', '1-2', '3']);
    expect(map.edges).toEqual([{ id: 'e', type: 'supports', from: ['1'], to: '3' }]);
    expect(said.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'a.csv, row 5: This row has more cells than the first one; the last ones were left out.',
      'a.csv, row 3, column “id”: The id "1" is in use already; this one was renamed "1-2".',
      'a.csv, row 4: This row has neither text nor label; it was left out.',
      'b.csv, row 2, column “from”: There is no statement "9"; it was left out.',
      'b.csv, row 3, column “to”: There is no statement or step "8"; this step was left out.',
      'b.csv, row 4, column “from”: There is no statement "7"; it was left out.',
      'b.csv, row 4, column “from”: This step starts at no statement; it was left out.',
      'a.csv, row 1, column “hue”: This column was left behind: a map has no place for it.',
    ]);
  });

  it('say which quotation mark is not closed', async () => {
    const { places } = await opened('id,text\n1,one\n2,"two\n3,three\n');
    expect(places).toEqual(['row 3']);
  });

  it('may have columns and ids that every object has', async () => {
    const { map } = await opened('id,text,constructor\n__proto__,one,x\ntoString,two,y\n');
    expect(map.nodes.map(({ id }) => id)).toEqual(['__proto__', 'toString']);
  });

  it('are refused where they have no rows', async () => {
    expect(await refused('id,text\n')).toMatchObject({ place: 'row 2' });
  });

  it('are no map of their own beside files of another kind', async () => {
    const table = { name: 'a.csv', input: 'id,text\n1,one\n' };
    expect(await importTogether([table, { name: 'b.argdown', input: '[A]: a\n' }])).toBeUndefined();
    expect(await importTogether([table])).toBeUndefined();
  });

  it('never throw, whatever the text is', async () => {
    const sign = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      'from',
      'to',
      'id',
      'text',
      "'=",
      '__proto__',
      ' ',
    );
    const text = fc.array(fc.oneof(sign, fc.string({ maxLength: 5 })), { maxLength: 60 });
    const head = fc.constantFrom('id,text\n', 'from;to;type\n', 'id\tfrom\tto\n', '');
    await fc.assert(
      fc.asyncProperty(head, text, async (first, parts) => {
        const reading = await readWith(csvImport, fileText(first + parts.join('')));
        expect(JSON.stringify(reading)).not.toContain('could not be read. Try to export it anew');
      }),
      { numRuns: randomRuns(500) },
    );
  });

  it('are opened or refused in words where they were cut off', async () => {
    const [file] = csv.write(mapOf({ nodes: ['a@ann', 'b@ben+cem/war', 'c'] }));
    const text = file?.text ?? '';
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const reading = await importMap(text.slice(0, (text.length * tenth) / 10), 'cut.csv');
      expect(reading.ok || reading.refusal.message).toBeTruthy();
    }
  });

  it.each([
    ['prose', 'Well, id and text, from here to there.\nMore.'],
    ['a table of something else', 'name,age,town\nAnn,30,Rome\n'],
    ['a table of books', 'id,title,author\n1,Rain,Ann\n'],
    ['a list of statements', 'text\none\ntwo\n'],
    ['prose that begins like a head', 'Statement, note\n\nThe council said nothing.\n'],
    ['a table of Markdown', '| id | text |\n| --- | --- |\n| 1 | a |\n'],
    ['JSON', '{"id": 1, "text": "from, to"}'],
    ['nothing', ''],
  ])('are not %s', (_, text) => {
    expect(formatOf(fileText(text), [csvImport])).toBeUndefined();
  });
});

/** The map as a table can hold its words: whole characters, no NUL. */
function writable(map: ArgumentMap): ArgumentMap {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return wellFormed(value.replaceAll('\0', ''));
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  };
  return plain(map) as ArgumentMap;
}

/** Whether everything has a name of its own, and a word to say, still. */
function isTold({ nodes, edges, actors, topics }: ArgumentMap): boolean {
  const lists = [[...nodes, ...edges], actors, topics].map((list) => list.map(({ id }) => id));
  const words = [
    ...nodes.flatMap(({ label, text }) => [label, text]),
    ...actors.map(({ name }) => name),
    ...topics.map(({ label }) => label),
  ];
  return (
    lists.every((ids) => new Set(ids).size === ids.length && ids.every((id) => /\S/.test(id))) &&
    words.every((word) => /\S/.test(word))
  );
}

/** What tables tell of a map: actors and chapters by their names, spaced alike and in small letters. */
function told(map: ArgumentMap) {
  const { topic } = lookupOf(map);
  const name = (text: string): string => text.trim().replace(/\s+/gu, ' ').normalize('NFC').toLowerCase();
  const who = (ids: readonly string[] | undefined) => [...new Set(actorNames(map, ids).map(name))];
  return {
    thesis: map.thesis.toSorted(),
    nodes: map.nodes.map((node) => ({
      id: node.id,
      type: node.type,
      label: node.label.trim(),
      text: node.text,
      actors: who(node.actors),
      chapter: name(topic.get(node.topic ?? '')?.label ?? ''),
      quote: node.quote ?? '',
      note: node.note ?? '',
      tags: (node.tags ?? []).filter((tag) => tag !== ''),
    })),
    edges: map.edges.map((edge) => ({
      ...{ id: edge.id, type: edge.type, from: edge.from, to: edge.to, basis: edge.basis },
      scheme: edge.scheme ?? '',
      note: edge.note ?? '',
      actors: who(edge.actors),
    })),
  };
}
