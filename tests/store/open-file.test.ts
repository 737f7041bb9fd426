import { expect, it } from 'vitest';
import { svgMetadata } from '#formats/svg-map.ts';
import { writeMap } from '#formats/write-map.ts';
import { openFile } from '#store/open-file.ts';
import { openShippedMap } from '#store/open-map.ts';
import { ownMap } from '#store/shipped-maps.ts';
import { createAppStore } from '#store/store.ts';
import { mapOf } from '../build-map.ts';
import { samplesThat } from '../corpus-samples.ts';

const map = mapOf({ nodes: ['a@ann', 'b'], edges: ['b -> a'] });
const before = mapOf({ nodes: ['x'] });

function page() {
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'before', map: before, repairs: [] });
  return store;
}

it('puts the map of a file on the page, under the file’s name', async () => {
  const store = page();
  await openFile(store, new File([writeMap(map)], 'My debate.v2.json'));
  expect(store.getState().document).toMatchObject({ status: 'ready', name: 'My debate.v2', own: true, map });
});

it('opens the map in a picture as it was looked at', async () => {
  const store = page();
  const picture = `<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata({ text: writeMap(map), view: '?actor=ann&at=b&actor=nobody' })}</svg>`;
  await openFile(store, new File([picture], 'map.svg'));
  const { document, filter, selected, notices } = store.getState();
  expect(document).toMatchObject({ name: 'map', map });
  expect([filter.actors, selected]).toEqual([['ann'], 'b']);
  expect(notices.join()).toContain('“nobody”');
});

it('leaves the open map as it is where a file cannot be opened, and says which, where and why', async () => {
  const store = page();
  const { document } = store.getState();
  await openFile(store, new File(['{ "format": '], 'torn.json'));
  expect(store.getState().document).toBe(document);
  expect(store.getState().notices.join()).toMatch(/^“torn\.json” was not opened \(.+\): .+/);
});

it('says so in place of a page that shows no map', async () => {
  const store = createAppStore();
  await openFile(store, new File(['hello'], 'hello.txt'));
  expect(store.getState().document).toMatchObject({ status: 'refused', name: 'hello.txt' });
});

it('an address that tells of a reader’s own file opens nothing, and says what to do', async () => {
  const reading = await openShippedMap(ownMap('My debate'));
  expect(reading.ok || reading.refusal).toMatchObject({
    reason: 'closed-file',
    message: expect.stringContaining('“My debate” was opened from a file'),
  });
});

it('leaves it so, to the last word, whatever file of the corpus cannot be opened', async () => {
  const store = page();
  const { document } = store.getState();
  for (const { name, bytes } of samplesThat(false)) {
    store.commands.dismissNotices();
    await openFile(store, new File([bytes], name));
    expect(store.getState().document, name).toBe(document);
    expect(store.getState().notices.join(), name).toContain(name);
  }
  expect(writeMap(before)).toBe(writeMap(mapOf({ nodes: ['x'] })));
});
