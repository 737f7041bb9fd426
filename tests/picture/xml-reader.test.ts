import { describe, expect, it } from 'vitest';
import { readXml } from './xml-reader.ts';

describe('the strict reader that the other tests trust', () => {
  it('reads elements, attributes and references', () => {
    const root = readXml('<a b="&lt;&#10;"><c/>x &amp; y</a>');
    expect(root.attributes.get('b')).toBe('<\n');
    expect(root.children.map((child) => child.name)).toEqual(['c']);
    expect(root.text).toBe('x & y');
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a b="x\ny"/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a>]]></a>',
    '<a/><a/>',
    '<a>\u0000</a>',
    '<a>\uD800</a>',
    '<a>\uFFFF</a>',
  ])('refuses %j', (source) => {
    expect(() => readXml(source)).toThrow();
  });
});
