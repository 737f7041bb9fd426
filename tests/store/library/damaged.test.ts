import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '#store/library/library.ts';
import { readKept } from '#store/library/show-kept.ts';
import { aLibrary, freshDevice, got, opened, tamper } from './a-library.ts';

let library: Library;
beforeEach(async () => {
  freshDevice();
  library = aLibrary();
  await got(library.keep(opened('debate')));
});

type Fields = Record<string, unknown>;
const cut = (record: Fields, part: number) => ({
  ...record,
  text: String(record.text).slice(0, String(record.text).length * part),
});
const looped = (record: Fields): Fields => {
  const loop: Fields = { ...record, title: 5n };
  loop.earlier = { loop };
  return loop;
};

const DAMAGES: readonly (readonly [string, 'maps' | 'texts', (record: Fields) => unknown])[] = [
  ['a name that is a number', 'maps', (record) => ({ ...record, name: 7 })],
  ['no name', 'maps', ({ name: _, ...record }) => record],
  ['a title that is a list', 'maps', (record) => ({ ...record, title: ['a'] })],
  ['a file that is nothing', 'maps', (record) => ({ ...record, file: null })],
  ['a format that is an object', 'maps', (record) => ({ ...record, format: {} })],
  ['a text id that is missing', 'maps', ({ text: _, ...record }) => record],
  ['a text id that leads nowhere', 'maps', (record) => ({ ...record, text: 'nowhere' })],
  ['a size below nothing', 'maps', (record) => ({ ...record, size: -1 })],
  ['a size that is no number', 'maps', (record) => ({ ...record, size: Number.NaN })],
  ['a view that is a date', 'maps', (record) => ({ ...record, view: new Date() })],
  ['a date that cannot be', 'maps', (record) => ({ ...record, opened: 1e300 })],
  ['a date that is a word', 'maps', (record) => ({ ...record, changed: 'yesterday' })],
  ['earlier states that are none', 'maps', (record) => ({ ...record, earlier: 'many' })],
  ['nothing but an id', 'maps', ({ id }) => ({ id })],
  ['a ring and a number without end', 'maps', looped],
  ['a text cut in the middle', 'texts', (record) => cut(record, 0.5)],
  ['a text without its last letter', 'texts', (record) => cut(record, 0.999)],
  ['no letter of its text', 'texts', (record) => ({ ...record, text: '' })],
  ['a text that is a number', 'texts', (record) => ({ ...record, text: 12 })],
  ['no text at all', 'texts', () => undefined],
  ['a text of another kind', 'texts', (record) => ({ ...record, text: '{"nodes":[]}' })],
];

describe('a kept map with', () => {
  it('is tried with twenty damages and more', () => expect(DAMAGES.length).toBeGreaterThanOrEqual(20));

  it.each(DAMAGES)(
    '%s is listed as damaged, gives out what is left, and can be deleted',
    async (_, store, change) => {
      const sound = (await got(library.keep(opened('sound', 'x')))).map;
      await tamper(store, (record) => {
        const other = record.id === sound.id || record.id === sound.text;
        return other ? record : change(record);
      });
      const listed = await got(library.list());
      const torn = await got(library.torn(listed));
      const damaged = listed.filter(({ key, faults }) => faults.length > 0 || torn.has(key));
      expect(damaged.length).toBe(1);
      expect(listed.length).toBe(2);

      const key = damaged[0]?.key ?? '';
      const remains = await got(library.remains(key));
      expect(remains).toContain(String(key));

      // Opened, it is a map with what is wrong among its repairs, or a refusal in words.
      const reading = await readKept(library, String(key));
      if (reading.ok)
        expect(reading.document.repairs.map(({ message }) => message).join()).toContain('damaged');
      else expect(reading.refusal.message).toMatch(/damaged/);

      // Nothing that a reader does with others writes over what is left.
      const writable = damaged[0]?.faults.length === 0;
      expect(await library.rename(String(key), 'mended')).toMatchObject({ ok: writable });
      if (!writable) expect(await got(library.remains(key))).toBe(remains);

      await got(library.remove(key, null));
      await got(library.undo(key));
      expect((await got(library.list())).length).toBe(2);
      await got(library.remove(key, null));
      await got(library.forget(key));
      expect((await got(library.list())).map(({ map }) => map.name)).toEqual(['sound']);
      expect((await got(library.take(sound.id))).faults).toEqual([]);
    },
  );

  it('a key that is no text is listed, and can be deleted', async () => {
    await tamper('maps', (record) => ({ ...record, id: [7] }));
    const listed = await got(library.list());
    const odd = listed.find(({ faults }) => faults.length > 0);
    expect(odd?.key).toEqual([7]);
    await got(library.forget(odd?.key ?? ''));
    expect((await got(library.list())).length).toBe(1);
  });
});
