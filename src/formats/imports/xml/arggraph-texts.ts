import { childrenOf, type XmlElement } from './xml-tree.ts';

/**
 * The texts of each unit of an argument graph, by its id: segments lead to it, or to a joint that does. Segments of one
 * joint are one text; segments that lead to a unit directly each say the whole of it.
 */
export function arggraphTexts(root: XmlElement): ReadonlyMap<string, readonly string[]> {
  const segments = new Map(
    childrenOf(root, 'edu').map((one) => [one.attributes.get('id') ?? '', one.text.trim()]),
  );
  const links = childrenOf(root, 'edge')
    .filter(({ attributes }) => attributes.get('type') === 'seg')
    .map(({ attributes }) => [attributes.get('src') ?? '', attributes.get('trg') ?? ''] as const);
  const joints = new Map<string, string[]>(
    childrenOf(root, 'joint').map((one) => [one.attributes.get('id') ?? '', []]),
  );
  for (const [from, to] of links) joints.get(to)?.push(segments.get(from) ?? '');
  const texts = new Map<string, string[]>();
  for (const [from, to] of links) {
    const text = (joints.get(from)?.join(' ') ?? segments.get(from) ?? '').trim();
    if (text === '' || joints.has(to)) continue;
    (texts.get(to) ?? texts.set(to, []).get(to))?.push(text);
  }
  return texts;
}
