import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '#domain/lookup.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { argdown } from '#formats/argdown.ts';
import { argdownImport } from '#formats/imports/argdown/argdown-format.ts';
import { fileText } from '#formats/imports/file-text.ts';
import { formatOf, importMap, readWith } from '#formats/imports/import-map.ts';
import { lessLosses } from '#formats/loss-report.ts';
import { markdown } from '#formats/markdown.ts';
import { arbitraryMap } from '../../arbitrary-map.ts';
import { mapOf } from '../../build-map.ts';
import { treaty } from '../../journeys/shipped-map.ts';
import { randomRuns } from '../../random-runs.ts';
import { withoutLoops } from '../without-loops.ts';
import { opened, refused } from './opened.ts';
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
    const map = withoutLoops(treaty);
    expect(sameButForNames(await throughArgdown(map))).toEqual(sameButForNames(lessLosses(map, argdown)));
  });

  it('is read as the same map, less what Argdown cannot hold, whatever the map is', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap({ nodes: 6, edges: 6 }).map(withoutLoops), async (map) => {
        expect(sameButForNames(await throughArgdown(map))).toEqual(sameButForNames(lessLosses(map, argdown)));
      }),
      { numRuns: randomRuns(200) },
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

describe('Argdown', () => {
  it('is called by its title, else by the file, else by what it argues for', async () => {
    const text = '[Walk]: Walk more.\n  + [Health]: It is healthy.';
    const titleOf = async (file: string, name: string) => (await opened(file, name)).map.title;
    expect(await titleOf(`===\ntitle: On foot\n===\n\n${text}`, 'walking.argdown')).toBe('On foot');
    expect(await titleOf(text, 'walking.argdown')).toBe('walking');
    expect(await titleOf(text, '')).toBe('Walk');
    expect(await titleOf(`[Health]: It is healthy.\n  +> [Walk]: Walk more.`, '')).toBe('Walk');
  });

  it('has statements and arguments as nodes, with title, text, tags, actors, source and note', async () => {
    const { map, losses } = await opened(`# Water

[Night]: Water by **night**.
  It is cool. #when #(the pumps) {proponents: [Ann Lee, Ben], source: "https://example.org/a", note: Old, colour: red}
  + <Cool>: See @[Night].
`);
    expect(map.nodes).toEqual([
      {
        id: 'n1',
        type: 'claim',
        label: 'Night',
        text: 'Water by night. It is cool.',
        tags: ['when', 'the pumps'],
        actors: ['ann-lee', 'ben'],
        anchors: [{ source: 'source-1' }],
        note: 'Old',
        topic: 'water',
      },
      { id: 'n2', type: 'claim', label: 'Cool', text: 'See “Night”.', topic: 'water' },
    ]);
    expect(map.sources).toMatchObject([{ kind: 'web', url: 'https://example.org/a' }]);
    expect(losses).toEqual([
      'line 3, column 1: The bold or italic type of “Night” was left behind.',
      'line 3, column 1: Data of “Night” that a map has no place for were left behind: “colour”.',
    ]);
  });

  it('is read in both directions of every relation', async () => {
    const below = ['+', '<+', '-', '<-', '><', '+>', '->'];
    const { map } = await opened(`[A]: a\n${below.map((sign, i) => `  ${sign} [B${i}]: b${i}`).join('\n')}`);
    expect(stepsOf(map)).toEqual([
      'B0 supports A',
      'B1 supports A',
      'B2 attacks A',
      'B3 attacks A',
      'A contradicts B4',
      'A supports B5',
      'A attacks B6',
    ]);
  });

  it('has an inference as a step with linked premises, its rule as the scheme, its argument as a note', async () => {
    const { map } = await opened(`<Drought>: Save water. {proponent: Ann}

(1) [Dry]: It is dry.
(2) [Rule]: Dry means scarce.
-- expert opinion --
(3) [Scarce]: Water is scarce.
(4) [Save it]: Save what is scarce.
--
Modus ponens {uses: [2, 3]}
--
(5) [Save]: Save water.
`);
    expect(stepsOf(map)).toEqual(['Dry+Rule supports Scarce', 'Rule+Scarce supports Save']);
    expect(map.edges.map(({ scheme, note, actors }) => ({ scheme, note, actors }))).toEqual([
      { scheme: 'expert opinion', note: undefined, actors: undefined },
      { scheme: 'Modus ponens', note: 'Drought: Save water.', actors: ['ann'] },
    ]);
  });

  it('has undercuts lead to steps, those of an argument to each of its own', async () => {
    const form = '(1) [P]: p\n----\n(2) [C]: c\n';
    const { map } = await opened(
      `[A]: a\n  + <B>: b\n    _ <U>: u\n      _ [V]: v\n\n<B>\n  -> [D]: d\n\n<F>\n  <_ [W]: w\n\n${form}\n[E]: e\n  _ <X>: x\n`,
    );
    expect(stepsOf(map).toSorted()).toEqual(
      [
        'P supports C',
        'B supports A',
        'B attacks D',
        'U undercuts (B supports A)',
        'U undercuts (B attacks D)',
        'V undercuts (U undercuts (B supports A))',
        'V undercuts (U undercuts (B attacks D))',
        'W undercuts (P supports C)',
        'X attacks E',
      ].toSorted(),
    );
  });

  it('says that an undercut without a step is kept as an attack', async () => {
    const { map, losses } = await opened('[E]: e\n  _ <X>: x\n');
    expect(stepsOf(map)).toEqual(['X attacks E']);
    expect(losses).toEqual([
      'line 2, column 1: This undercut leads to no step; it is kept as an attack on “E”.',
    ]);
  });

  it('says of strict relations what a map does not tell apart', async () => {
    const { map, losses } = await opened(
      '===\nmodel: {mode: strict}\n===\n\n[A]: a\n  - [B]: b\n  + [C]: c\n',
    );
    expect(stepsOf(map)).toEqual(['B contradicts A', 'C supports A']);
    expect(losses).toHaveLength(2);
  });

  it('has chapters on one level: the deepest heading, and one over everything as the title', async () => {
    const { map, losses } = await opened(
      '# All\n\n[A]: a\n\n## One\n\n[B]: b\n\n### For\n\n[C]: c\n\n## Two\n\n### For\n\n[D]: d\n',
    );
    expect(map.title).toBe('All');
    expect(map.topics.map(({ label }) => label)).toEqual(['One', 'One: For', 'Two: For']);
    expect(map.nodes.map(({ topic }) => topic)).toEqual([undefined, 'one', 'one-for', 'two-for']);
    expect(losses).toHaveLength(2);
  });

  it('lists comments, and texts of one title beside the last', async () => {
    const { map, messages, losses } = await opened('[A]: first // aside\n\n[A]: second\n\n/* more */\n');
    expect(map.nodes).toMatchObject([{ label: 'A', text: 'second' }]);
    expect(messages).toEqual(['“A” has several texts; this one was left out: "first".']);
    expect(losses).toEqual([
      'line 1, column 12: A comment was left behind: "// aside".',
      'line 5, column 1: A comment was left behind: "/* more */".',
    ]);
  });

  it('is the same with a byte order mark and with the line ends of Windows', async () => {
    const text = '[A]: a\n  + [B]: b\n    and more\n\n[C]: c\n';
    const plain = await opened(text);
    expect(await opened(`\ufeff${text}`)).toEqual(plain);
    expect(await opened(text.replaceAll('\n', '\r\n'))).toEqual(plain);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '1'])(
    'may have titles and tags that every object has: %s',
    async (title) => {
      const { map, messages } = await opened(`[${title}]: x #${title}\n  + <${title}>: y\n  - [B]: b\n`);
      expect(map.nodes.map(({ label, text }) => [label, text])).toEqual([
        [title, 'x'],
        [title, 'y'],
        ['B', 'b'],
      ]);
      expect(messages).toEqual([]);
    },
  );

  it('opens with a fault in one item, which is left out with what hangs on it and no more', async () => {
    const { map, places, messages } = await opened(
      '[A]: a\n  + [B]: b\n\n(1) no conclusion\n  + [lost]: it hangs on that\n\n[C]: c\n  - [D]: d\n',
    );
    expect(map.nodes.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D']);
    expect(stepsOf(map)).toEqual(['B supports A', 'D attacks C']);
    expect(places).toEqual(['line 5, column 29', 'line 5, column 3']);
    expect(messages.join()).toContain('(1) no conclusion');
  });

  it('is refused with a place where nothing of it can be read', async () => {
    expect(await refused('+ a\n- [b]: c\n', 'x.argdown')).toMatchObject({ place: 'line 1, column 1' });
  });

  it('is refused at once where it would take long, or memory without end', async () => {
    const deep = Array.from({ length: 600 }, (_, i) => `${' '.repeat(i + 1)}+ s${i}`).join('\n');
    expect(await refused(`[A]: a\n${deep}`)).toMatchObject({ reason: 'too-deep' });
    for (const sign of ['{', '[', '<', '/*', '#(', '{},']) {
      expect(await refused(`[A]: a ${sign.repeat(80_000)}`)).toMatchObject({ reason: 'too-deep' });
    }
    const lists = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i += 1) {
      const [name, before] = ['abcdefghi'[i], 'abcdefghi'[i - 1]];
      lists.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    const bomb = await refused(`===\n${lists.join('\n')}\n===\n\n[A]: a\n`);
    expect(bomb).toMatchObject({ place: 'line 1, column 1' });
    const data = await refused('[A]: a {note: &x [*x]}\n');
    expect(data.place).toBe('line 1, column 8');
  });

  it('never throws, whatever the text is', async () => {
    const sign = fc.constantFrom(
      ...[
        '[A]',
        '[A]: ',
        '<B>',
        '<B>: ',
        '\n',
        '\n\n',
        '  + ',
        '    - ',
        '  _ ',
        '><',
        '(1) ',
        '----\n',
        '--',
        '{',
        '}',
      ],
      ...[
        'a: 1',
        '# ',
        '#t',
        '**',
        '_',
        '/*',
        '//',
        '===',
        '@[A]',
        '\\',
        '\t',
        ': ',
        '<!--',
        '-->',
        '.x.',
        '\ud800',
      ],
    );
    const text = fc.oneof(
      fc.array(fc.oneof({ weight: 4, arbitrary: sign }, fc.string({ maxLength: 8 })), { maxLength: 40 }),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const file = fileText(parts.join(''), 'any.argdown');
        const reading = await readWith(argdownImport, file);
        if (!reading.ok) expect(reading.refusal.message).toMatch(/\.$/);
        expect(JSON.stringify(reading)).not.toContain('could not be read. Try to export it anew');
      }),
      { numRuns: randomRuns(500) },
    );
  });

  it('is opened or refused in words where it was cut off', async () => {
    const [file] = argdown.write(treaty);
    const text = file?.text ?? '';
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const reading = await importMap(text.slice(0, (text.length * tenth) / 10), 'cut.argdown');
      expect(reading.ok || reading.refusal.message).toBeTruthy();
      if (reading.ok) expect(reading.map.nodes.length).toBeGreaterThan(0);
    }
  });
});

describe('a text is recognised as Argdown', () => {
  it.each([
    ['a statement with a title', '[Night]: Water by night.'],
    ['an argument with a title', 'Some words.\n\n<Cool>: It is cool.'],
    ['reasons below a sentence', 'Water by night.\n  + It is cool.\n  - It is loud.'],
    ['an arrow', 'Water by night\n  <+ It is cool.'],
    ['a relation to a title', '[Night]\n  - [Noise]\n'],
    ['premises and conclusion', '(1) It is dry.\n(2) Dry is bad.\n----\n(3) It is bad.'],
    ['premises, a rule and a conclusion', '(1) It is dry.\n--\nA rule {uses: [1]}\n--\n(2) It is bad.'],
    ['a reference at the beginning', '<Drought>\n\n<Storm>: A storm is forecast.'],
    ['front matter', '===\ntitle: Water\n===\n\nWater by night.'],
    ['line ends of Windows', '===\r\ntitle: Water\r\n===\r\n\r\nWater.'],
  ])('by %s', (_, text) => {
    expect(formatOf(fileText(text))?.id).toBe('argdown');
  });

  it.each([
    ['prose', 'Water by night. It is cool (or so they say): <b>indeed</b>.\n\n- and loud -'],
    ['a list', '# Buy\n\n- milk\n  - whole\n- eggs\n\n+ one\n  + two\n'],
    ['a list below a sentence', 'We need:\n\n- milk\n- eggs\n'],
    ['tasks', '- [ ] water\n  - [x] by night\n  - [link](x)\n'],
    [
      'links and footnotes',
      'See [this][1] and[^2].\n\n[1]: https://example.org\n[^2]: A note.\n[x]: ./a.md\n',
    ],
    ['headings', 'Water\n=====\n\nNight\n-----\n\nText.\n'],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |\n'],
    ['numbered lines', '(1) one\n(2) two\n\n----\n\n(3) three'],
    ['mail', 'From: <a@example.org>\n<a@example.org>: unknown user\n'],
    ['reStructuredText', '=====\nTitle\n=====\n\nText.\n'],
    ['JSON', '[\n  ["A"],\n  {"b": "[A]: x"}\n]'],
    ['XML', '<a>\n  <b>: x</b>\n</a>'],
    ['code', 'fn first(list: &[u8])\n    -> Option<u8> {\n    list.first();\n}\n'],
    ['a difference', '--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n'],
    ['nothing', ''],
  ])('but not %s', (_, text) => {
    expect(formatOf(fileText(text), [argdownImport])).toBeUndefined();
  });

  it('by its name where there are only sentences', async () => {
    const { map } = await opened('Water by night.\n\nIt is cool.\n', 'water.argdown');
    expect(map.nodes).toHaveLength(2);
  });

  it('but not the outline that this program writes, which is named in the refusal', async () => {
    const [file] = markdown.write(treaty);
    expect(await refused(file?.text ?? '', 'map.md')).toMatchObject({
      reason: 'foreign',
      message: 'This looks like the outline for reading (Markdown) that is saved here, not like a map file.',
    });
  });
});

/** The steps of a map by the labels that they join, in their order. */
function stepsOf(map: ArgumentMap): readonly string[] {
  const { node, edge } = lookupOf(map);
  const say = (id: string): string => {
    const step = edge.get(id);
    if (!step) return node.get(id)?.label ?? id;
    const to = node.has(step.to) ? say(step.to) : `(${say(step.to)})`;
    return `${step.from.map(say).join('+')} ${step.type} ${to}`;
  };
  return map.edges.map(({ id }) => say(id));
}
