import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedForLink, unpackedFromLink } from '#formats/map-link.ts';
import { readMap } from '#formats/read-map.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';

const packed = (bytes: Uint8Array | string): string => `1.${deflateRawSync(bytes).toString('base64url')}`;

/** What a link says where it is not opened. */
async function refusal(link: string): Promise<string> {
  const unpacked = await unpackedFromLink(link);
  return unpacked.ok ? 'opened' : `${unpacked.refusal.reason}: ${unpacked.refusal.message}`;
}

describe('a map in a link', () => {
  it('comes out as it went in, with its view, from signs that any address may have', async () => {
    const views = fc.constantFrom('', '?actor=seoul&v=1', '?tag=a%0Ab&v=1');
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), views, async (map, view) => {
        const link = await packedForLink(map, view);
        expect(link).toMatch(/^1\.[\w-]+$/);
        const unpacked = await unpackedFromLink(link);
        if (!unpacked.ok) throw new Error(unpacked.refusal.message);
        expect(unpacked.carried.view).toBe(view);
        expect(readMap(unpacked.carried.text)).toEqual({ ok: true, map, repairs: [] });
      }),
    );
  });

  it('that was cut off or changed on its way is refused in words', async () => {
    const link = await packedForLink(mapOf({ nodes: ['a', 'b'], edges: ['b -> a'] }), '');
    for (let length = 0; length < link.length; length += 1) {
      expect(await refusal(link.slice(0, length))).toMatch(/^link: .*damaged/);
    }
    for (const odd of [
      '',
      '1.',
      '1.*',
      '.abc',
      '1.AAAA',
      'x',
      `${link}%20`,
      `1.${link}`,
      packed('no line'),
    ]) {
      expect(await refusal(odd)).toMatch(/^link: .*damaged/);
    }
  });

  it('that holds bytes which are no text is refused in words', async () => {
    expect(await refusal(packed(new Uint8Array([10, 0xff, 0xfe, 0xff])))).toMatch(/damaged/);
  });

  it('that would unpack to more than 1 MB is left packed', async () => {
    const bomb = packed(Buffer.alloc(6_000_000, 10));
    expect(bomb.length).toBeLessThan(8_000);
    expect(await refusal(bomb)).toMatch(/^link: .*more than 1 MB/);
  });

  it('of a later version of the page says so', async () => {
    expect(await refusal('2.abc')).toMatch(/^link: .*newer version/);
  });
});
