import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText } from '#formats/imports/file-text.ts';
import { apxImport } from '#formats/imports/framework/apx-format.ts';
import { iccmaImport } from '#formats/imports/framework/iccma-format.ts';
import type { ImportFormat } from '#formats/imports/import-format.ts';
import { formatOf, importMap, readWith } from '#formats/imports/import-map.ts';
import { tgfImport } from '#formats/imports/tgf/tgf-format.ts';
import { randomRuns } from '../../random-runs.ts';
import { opened, refused } from './opened.ts';

const WATER = 'a Water by night\nb It is cool\nc It is loud\n#\nb a supports\nc a Attack\nc b -\n';

describe('Trivial Graph Format', () => {
  it('has its nodes with their labels, and the edges whose labels say what they are', async () => {
    const { map, losses } = await opened(WATER, 'water.tgf');
    expect(map.title).toBe('water');
    expect(map.nodes.map(({ id, text, type }) => [id, text, type])).toEqual([
      ['a', 'Water by night', 'claim'],
      ['b', 'It is cool', 'claim'],
      ['c', 'It is loud', 'counterclaim'],
    ]);
    expect(map.edges.map(({ from, type, to }) => [...from, type, to])).toEqual([
      ['b', 'supports', 'a'],
      ['c', 'attacks', 'a'],
      ['c', 'attacks', 'b'],
    ]);
    expect(losses).toEqual([]);
  });

  it('leaves out edges that may be support or attack, and lists them', async () => {
    const { map, losses } = await opened('a One\nb Two\n#\nb a\nb a thinks\n');
    expect(map.edges).toEqual([]);
    expect(losses).toEqual([
      'line 4, column 1: This edge has no label, so it may be support or attack; it was left behind ("b" to "a").',
      'line 5, column 1: The label "thinks" names no step of a map, so it may be support or attack; it was left behind ("b" to "a").',
    ]);
  });

  it('is a framework of attacks where nothing has a label, and says so', async () => {
    const { map, losses } = await opened('1\n2\n#\n1 2\n2 2\n');
    expect(map.edges.map(({ from, type, to }) => [...from, type, to])).toEqual([
      ['1', 'attacks', '2'],
      ['2', 'attacks', '2'],
    ]);
    expect(losses).toEqual([expect.stringMatching(/^line 3, .*read as attacks\.$/)]);
  });

  it('is the same with a byte order mark and with the line ends of Windows', async () => {
    const plain = await opened(WATER);
    expect(await opened(`\ufeff${WATER.replaceAll('\n', '\r\n')}`)).toEqual(plain);
  });
});

describe('frameworks of arguments and attacks', () => {
  it('as of ICCMA have numbered arguments, none a counterclaim and none the thesis', async () => {
    const { map, losses } = await opened('# three\np af 3\n1 2\n2 3\n');
    expect(map.nodes.map(({ id, label, type }) => [id, label, type])).toEqual([
      ['1', 'Argument 1', 'claim'],
      ['2', 'Argument 2', 'claim'],
      ['3', 'Argument 3', 'claim'],
    ]);
    expect(map.edges.map(({ from, type, to }) => [...from, type, to])).toEqual([
      ['1', 'attacks', '2'],
      ['2', 'attacks', '3'],
    ]);
    expect([map.thesis, losses]).toEqual([[], []]);
  });

  it('as facts have named arguments, wherever they stand', async () => {
    const { map, messages, losses } = await opened(
      'att(b,a). arg(a).\narg(b). % more\nsupport(a, b).\nweight(a,1).\n',
    );
    expect(map.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(map.edges.map(({ from, type, to }) => [...from, type, to])).toEqual([
      ['b', 'attacks', 'a'],
      ['a', 'supports', 'b'],
    ]);
    expect(messages).toEqual([]);
    expect(losses).toEqual(['line 4, column 1: This fact was left behind: "weight(a,1).".']);
  });

  it('are refused at once where nobody could see them all', async () => {
    expect(await refused('p af 999999999999\n')).toMatchObject({ reason: 'too-large' });
  });

  it('may have names that every object has', async () => {
    const { map } = await opened('arg(constructor).\narg(__proto__).\natt(constructor,__proto__).\n');
    expect(map.nodes.map(({ id }) => id)).toEqual(['constructor', '__proto__']);
    expect(map.edges).toHaveLength(1);
  });
});

describe.each<[ImportFormat, string]>([
  [tgfImport, WATER],
  [iccmaImport, '# c\np af 4\n1 2\n2 3\n3 4\n4 1\n'],
  [apxImport, '% c\narg(a).\narg(b).\natt(a,b).\natt(b,a).\n'],
])('$label', (format, sample) => {
  it('is recognised by what is in it, and nothing else is', () => {
    expect(formatOf(fileText(sample))).toBe(format);
    for (const other of [
      '',
      '#',
      '# A heading\n\nSome prose, and an argument (a). Att(a, b).\n',
      'Notes\n#\nof the day\nand more of it\n',
      'p. 3: af 4',
      '{"arg": "p af 3"}',
      '[A]: x\n  + [B]\n',
      'id,text\n1,one\n',
    ]) {
      expect(formatOf(fileText(other), [format])).toBeUndefined();
    }
  });

  it('is opened or refused in words where it was cut off', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const reading = await importMap(sample.slice(0, (sample.length * tenth) / 10));
      expect(reading.ok || reading.refusal.message).toBeTruthy();
    }
  });

  it('never throws, whatever the text is', async () => {
    const sign = fc.constantFrom(
      '\n',
      '#\n',
      '1 ',
      '2 ',
      'p af 2\n',
      'arg(a).',
      'att(a,b).',
      '%',
      '(',
      ').',
      ' ',
      '\r\n',
    );
    const text = fc.array(fc.oneof(sign, fc.string({ maxLength: 5 })), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const reading = await readWith(format, fileText(parts.join('')));
        expect(JSON.stringify(reading)).not.toContain('could not be read. Try to export it anew');
      }),
      { numRuns: randomRuns(300) },
    );
  });
});
