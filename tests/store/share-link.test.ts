import { describe, expect, it } from 'vitest';
import { openLink } from '#store/open-link.ts';
import { LONGEST_SHARED, sharedLink, wholeAddress } from '#store/share-link.ts';
import type { Document } from '#store/state.ts';
import { createAppStore, type Store } from '#store/store.ts';
import { mapOf } from '../build-map.ts';

const PAGE = 'https://counterpoint.example/';
const MAP = mapOf({ nodes: ['a@seoul', 'b:fact@tokyo'], edges: ['b -> a'], title: 'A debate' });
const LARGE = mapOf({
  nodes: Array.from({ length: 900 }, (_, i) => `node-${(i * 7_919) % 104_729}@who-${i}`),
});

function showing(document: Partial<Extract<Document, { status: 'ready' }>> = {}): Store {
  const store = createAppStore();
  store.commands.show({ status: 'ready', name: 'debate', map: MAP, repairs: [], ...document });
  return store;
}

const shared = (store: Store, map = MAP, whole = true) => sharedLink(store.getState(), PAGE, map, whole);

describe('a link for somebody else', () => {
  it('names a map that ships, with what is seen of it', async () => {
    const store = showing();
    store.commands.chooseActors(['seoul']);
    store.commands.select('b');
    const search = '?map=debate&actor=seoul&lens=answers&at=b&v=1';
    expect(await shared(store)).toMatchObject({ link: PAGE + search, framed: `${PAGE}${search}&embed` });
    expect(wholeAddress(store.getState())).toBe(`./${search}`);
  });

  it('holds a map from a file, behind the sign that no browser sends on, and opens as it was looked at', async () => {
    const store = showing({ own: true });
    store.commands.chooseActors(['seoul']);
    const made = await shared(store);
    if (!made.ok) throw new Error('It is short.');
    expect(made.carries).toBe(true);
    const { origin, pathname, search, hash } = new URL(made.link);
    expect([origin + pathname, search]).toEqual([PAGE, '']);
    expect(new URL(made.framed).search).toBe('?embed');
    const { document, view } = await openLink(hash);
    expect(document).toMatchObject({ status: 'ready', map: MAP, link: hash });
    expect(view).toBe('?actor=seoul&lens=answers&v=1');
  });

  it('of a part holds that part, without the filter that left it', async () => {
    const store = showing({ own: true });
    store.commands.chooseActors(['seoul']);
    store.commands.select('a');
    const made = await shared(store, MAP, false);
    if (!made.ok) throw new Error('It is short.');
    expect((await openLink(new URL(made.link).hash)).view).toBe('?at=a&v=1');
  });

  it('is not made where it would be too long to arrive, and says how long', async () => {
    const made = await shared(showing({ own: true, map: LARGE }), LARGE);
    expect(made).toEqual({ ok: false, length: expect.any(Number) });
    if (!made.ok) expect(made.length).toBeGreaterThan(LONGEST_SHARED);
  });

  it('that was made once opens for ever', async () => {
    const { document, view } = await openLink(FROZEN);
    expect(document).toMatchObject({ status: 'ready', map: MAP, repairs: [] });
    expect(view).toBe('?at=a&v=1');
  });

  it('that holds no map is refused in words', async () => {
    for (const link of ['#map=', '#map=1.abc', '#map=9.abc']) {
      const { document } = await openLink(link);
      expect(document).toMatchObject({ status: 'refused', refusal: { reason: 'link' } });
    }
  });
});

/** A link as it was sent to people: where it does not open, the page is to be mended and not the test. */
const FROZEN =
  '#map=1.ZZBBboMwEEX3PQX6qrpyqdhaiqreobuIxQADpcEeZA9Rooi7V05CIe1y_L-f3_iddEcvx13xdMFzrL_YESzyt1omrxxG6b2-OhrzW5Z_R_EwaCU4Ulj87cHgyCH24mELA-11YFh8ZA1XpAyDgXw3UZdOOaGoVgkRdn9B38AiskwDDDw53oyH3qe0CzKNmM29rHI4y1pexsdyaeCl4c0bBAM9j-lKPVDvrloVD0vEp7TbJ580kzajfKt5Nyp_HaoV1lKtG1b1n1U9sm7CZVLkptsqcrFi4zSOEjSmjw_iFrJcdedy_gE';
