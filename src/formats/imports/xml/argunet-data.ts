import { childrenOf, type XmlElement } from './xml-tree.ts';

/**
 * What Argunet says of a part in elements of its own, by the names that other programs use: an argument or thesis with
 * title and text, the sentences that it is reconstructed from, what an edge means, what the map is called.
 */
export function argunetData(data: XmlElement): readonly (readonly [string, string])[] {
  return data.children.flatMap((one): readonly (readonly [string, string])[] => {
    switch (one.name) {
      case 'argument':
      case 'thesis':
        return [
          ['label', textOf(one, 'title')],
          ['text', textOf(one, 'description') || textOf(one, 'content')],
          ['note', propositions(one)],
        ];
      case 'group':
        return [['label', textOf(one, 'title')]];
      case 'edge':
        return [['relation', one.attributes.get('type') ?? '']];
      case 'map': {
        const [debate] = childrenOf(one, 'debate');
        const language = /^\s*([a-z]{2,3})\b/.exec(debate ? textOf(debate, 'language') : '')?.[1] ?? '';
        return [
          ['title', textOf(one, 'mapTitle') || (debate ? textOf(debate, 'title') : '')],
          ['summary', textOf(one, 'mapDescription')],
          ['language', language],
        ];
      }
      default:
        return [];
    }
  });
}

function textOf(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? '';
}

/** The sentences of a reconstruction, a line each: "(1) premise: …". */
function propositions(argument: XmlElement): string {
  return childrenOf(argument, 'proposition')
    .map((one, index) => {
      const type = one.attributes.get('type');
      return `(${index + 1}) ${type ? `${type}: ` : ''}${textOf(one, 'content')}`;
    })
    .join('\n');
}
