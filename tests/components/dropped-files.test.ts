import { describe, expect, it } from 'vitest';
import { droppedFiles, fromFolder } from '#components/open/dropped-files.ts';

const ENDINGS = ['.json', '.svg'];

interface Made {
  readonly name: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
}

function entryOf(file: File | null, name = file?.name ?? ''): Made {
  return Object.assign(
    { name, isFile: true, isDirectory: false },
    {
      file: (done: (file: File) => void, failed: (error: Error) => void) =>
        file ? done(file) : failed(new Error('Gone')),
    },
  );
}

/** A folder that tells of what is in it in portions of two, as browsers do. */
function folderOf(name: string, inside: readonly Made[]): Made {
  return Object.assign(
    { name, isFile: false, isDirectory: true },
    {
      createReader: () => {
        let told = 0;
        return {
          readEntries: (done: (portion: readonly Made[]) => void) => {
            done(inside.slice(told, told + 2));
            told += 2;
          },
        };
      },
    },
  );
}

function dropOf(...entries: readonly Made[]): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files: [] } as unknown as DataTransfer;
}

const file = (name: string) => new File([], name);
const taken = async (data: DataTransfer) => {
  const { files, remark } = await droppedFiles(data, async () => ENDINGS);
  return { names: files.map(({ name }) => name), remark };
};

describe('what is dropped', () => {
  it('is the files in a folder and in those inside, as far as they may be maps', async () => {
    const folder = folderOf('debates', [
      entryOf(file('10.json')),
      entryOf(file('2.json')),
      entryOf(file('notes.docx')),
      folderOf('pictures', [entryOf(file('Map.SVG'))]),
      folderOf('.hidden', [entryOf(file('no.json'))]),
      entryOf(null, 'gone.json'),
    ]);
    expect(await taken(dropOf(folder))).toEqual({ names: ['2.json', '10.json', 'Map.SVG'], remark: '' });
  });

  it('is said to hold no map where it does not, with what a map’s file is called', async () => {
    const { names, remark } = await taken(dropOf(folderOf('notes', [entryOf(file('a.docx'))])));
    expect(names).toEqual([]);
    expect(remark).toContain('.json, .svg');
  });

  it('of a very large folder is the beginning, and that is said', async () => {
    const many = Array.from({ length: 300 }, (_, i) => entryOf(file(`${i}.json`)));
    const { names, remark } = await taken(dropOf(folderOf('many', many)));
    expect(names.length).toBe(200);
    expect(remark).toContain('first 200');
  });

  it('is every file as it is where no folder is among them, whatever its name', async () => {
    const data = { items: [], files: [file('map'), file('b.txt')] } as unknown as DataTransfer;
    expect((await taken(data)).names).toEqual(['map', 'b.txt']);
  });

  it('of a chosen folder leaves out what is in hidden ones', () => {
    const hidden = Object.defineProperty(file('a.json'), 'webkitRelativePath', { value: 'x/.git/a.json' });
    expect(fromFolder([hidden, file('b.json')], ENDINGS).files.map(({ name }) => name)).toEqual(['b.json']);
  });
});
