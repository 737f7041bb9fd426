import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_EARLIER } from '#store/library/kept-changes.ts';
import type { Library } from '#store/library/library.ts';
import { aLibrary, freshDevice, got, opened, promised } from './a-library.ts';

let library: Library;
beforeEach(() => {
  freshDevice();
  library = aLibrary();
});

const names = async () => (await got(library.list())).map(({ map }) => map.name);
const theMap = async () => (await got(library.list()))[0]?.map;
async function texts(): Promise<readonly string[]> {
  const base = await promised(indexedDB.open('counterpoint-maps'));
  const keys = await promised(base.transaction('texts').objectStore('texts').getAllKeys());
  base.close();
  return keys.map(String).sort();
}

describe('a map that is opened from a file', () => {
  it('is kept, with its text, its view and where it came from', async () => {
    const origin = {
      format: 'Argdown',
      losses: [{ kind: 'loss', place: 'line 3', message: 'A tag was left behind.' } as const],
    };
    const from = { ...opened('debate', 'a', '?at=a&v=1'), origin };
    const { map, known, alike } = await got(library.keep(from));
    expect({ known, alike }).toEqual({ known: false, alike: null });
    const taken = await got(library.take(map.id));
    expect(taken).toMatchObject({
      map: { name: 'debate', file: 'debate.json', format: 'Argdown', view: '?at=a&v=1', earlier: [] },
      content: { text: from.text, origin },
      faults: [],
    });
  });

  it('is not kept twice where its content is here already', async () => {
    const first = await got(library.keep(opened('debate')));
    await got(library.keep(opened('another', 'x')));
    const again = await got(library.keep(opened('debate')));
    expect(again).toMatchObject({ known: true, alike: null, map: { id: first.map.id } });
    expect(await names()).toEqual(['debate', 'another']);
  });

  it('stands beside one of the same name with other content, until it is told to take its place', async () => {
    const old = (await got(library.keep(opened('debate', 'a', '?at=a&v=1')))).map;
    const { map: next, alike } = await got(library.keep(opened('debate', 'b')));
    expect(alike?.id).toBe(old.id);
    expect(await names()).toEqual(['debate (2)', 'debate']);

    const replaced = await got(library.replace(old.id, next.id));
    expect(await names()).toEqual(['debate']);
    expect(replaced).toMatchObject({ id: old.id, text: next.text });
    expect(replaced.earlier).toMatchObject([{ text: old.text, view: '?at=a&v=1', was: 'content' }]);
    expect(await texts()).toEqual([old.text, next.text].sort());
  });

  it('changes nothing of what is here, but when it was opened', async () => {
    const { map } = await got(library.keep(opened('debate', 'a', '?at=a&v=1')));
    await got(library.keep(opened('debate', 'b')));
    await got(library.keep(opened('debate', 'a')));
    expect({ ...(await got(library.take(map.id))).map, opened: 0 }).toEqual({ ...map, opened: 0 });
  });
});

describe('earlier states', () => {
  it('are at least ten, can be brought back, and give up the texts that nothing needs', async () => {
    const { id } = (await got(library.keep(opened('debate', 's0')))).map;
    const statements = Array.from({ length: MOST_EARLIER + 4 }, (_, i) => `s${i + 1}`);
    for (const statement of statements) {
      const { map } = await got(library.keep(opened('debate', statement)));
      await got(library.replace(id, map.id));
    }
    const map = await theMap();
    expect(map?.earlier.length).toBe(MOST_EARLIER);
    expect(MOST_EARLIER).toBeGreaterThanOrEqual(10);
    expect((await texts()).length).toBe(MOST_EARLIER + 1);

    const tenth = map?.earlier[9];
    if (!tenth) throw new Error('There are too few.');
    const text = await got(library.textOf(tenth));
    expect(text).toContain(`"${statements.at(-11)}"`);
    const back = await got(library.bringBack(id, tenth, null));
    expect((await got(library.take(id))).content.text).toBe(text);
    expect(back.earlier[0]?.text).toBe(map?.text);
    expect(back.earlier.length).toBe(MOST_EARLIER);
  });
});

describe('tending', () => {
  it('renames and copies', async () => {
    const { map } = await got(library.keep(opened('debate')));
    await got(library.rename(map.id, 'My debate'));
    const copy = await got(library.duplicate(map.id));
    expect(await names()).toEqual(['My debate (copy)', 'My debate']);
    expect((await got(library.take(copy.id))).content.text).toBe(opened('debate').text);
    await got(library.forget(map.id));
    expect((await got(library.take(copy.id))).content.text).toBe(opened('debate').text);
  });

  it('deletes in two steps: what was put away can be had back until it is forgotten', async () => {
    const { map } = await got(library.keep(opened('debate')));
    await got(library.remove(map.id, null));
    expect(await library.take(map.id)).toEqual({ ok: false, trouble: 'gone' });
    await got(library.undo(map.id));
    expect((await got(library.take(map.id))).map).toEqual(map);
    await got(library.remove(map.id, null));
    await got(library.clear());
    expect((await got(library.list())).length).toBe(1);
    await got(library.forget(map.id));
    expect([await got(library.list()), await texts()]).toEqual([[], []]);
  });

  it('forgets at a later visit what was put away before', async () => {
    const { map } = await got(library.keep(opened('debate')));
    await got(library.remove(map.id, null));
    await got(aLibrary('later', { now: () => 1_000_000_000 }).clear());
    expect([await got(library.list()), await texts()]).toEqual([[], []]);
  });

  it('has a map back that was put away when it is opened once more', async () => {
    const { map } = await got(library.keep(opened('debate')));
    await got(library.remove(map.id, null));
    expect(await got(library.keep(opened('debate')))).toMatchObject({ known: true, map: { id: map.id } });
    expect((await got(library.take(map.id))).map.deleted).toBeNull();
  });
});
