import { describe, expect, it } from 'vitest';
import { A, FILE, open, openText, S } from './open-file.ts';

describe('a field', () => {
  it('that maps do not have is left out and listed, such as style, classes and scratch', () => {
    const node = { ...A, style: { 'background-image': 'url(x)' }, classes: 'x', scratch: {} };
    const { map, places } = open({ nodes: [node], colour: 'red;background:url()' });
    expect(map.nodes).toEqual([A]);
    expect(places).toEqual(['colour', 'nodes[0].style', 'nodes[0].classes', 'nodes[0].scratch']);
  });

  it('named __proto__ or constructor changes no object', () => {
    const nodes = `[{"id":"a","type":"claim","label":"A","text":"A","__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}]`;
    const { map, places } = openText(
      `{"__proto__":{"hacked":1},${JSON.stringify(FILE).slice(1, -1)},"nodes":${nodes}}`,
    );
    expect('hacked' in {}).toBe(false);
    expect(Object.getPrototypeOf(map.nodes[0])).toBe(Object.prototype);
    expect(places).toEqual(['__proto__', 'nodes[0].__proto__', 'nodes[0].constructor']);
  });

  it('that stands twice in one object is listed with line and column', () => {
    const { map, places } = openText(
      '{"format":"counterpoint-map","version":1,"language":"en","nodes":[],\n "title":"A", "title":"B"}',
    );
    expect(map.title).toBe('B');
    expect(places).toEqual(['line 2, column 15']);
  });

  it.each([
    ['title', 'Untitled map'],
    ['language', 'und'],
  ])('%s is given where it is missing or wrong', (field, value) => {
    for (const held of [undefined, '', null, [], 'x y'.repeat(Number(field === 'language'))]) {
      const { map, places } = open({ nodes: [], [field]: held });
      expect(map).toMatchObject({ [field]: value });
      expect(places).toEqual([field]);
    }
  });

  it('that is an address of any kind stays as it is: whether it is a link is not for the reader to say', () => {
    for (const url of [
      'javascript:alert(1)',
      ' jAvAsCrIpT:x',
      'data:text/html,x',
      'file:///etc',
      '//host',
      'https://a.b',
    ]) {
      const { map, places } = open({ nodes: [], sources: [{ ...S, url }] });
      expect(map.sources[0]?.url).toBe(url);
      expect(places).toEqual([]);
    }
  });

  it('with one thing in place of a list of one is read as that list', () => {
    const { map, messages } = open({ nodes: [{ ...A, tags: 'x' }], thesis: 'a' });
    expect(map).toMatchObject({ thesis: ['a'], nodes: [{ tags: ['x'] }] });
    expect(messages).toHaveLength(2);
  });
});
