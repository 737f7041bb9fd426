import { describe, expect, it } from 'vitest';
import { anchorProblems, unanchoredParagraphs } from '#analysis/anchor-check.ts';
import { quoteProblems } from '#analysis/quote-check.ts';
import { sourceText } from '#analysis/source-text.ts';
import type { Anchor } from '#domain/map.ts';
import { mapOf } from '../build-map.ts';

const print = sourceText(
  'column',
  'print',
  'Give us the  street.\r\nNo hour is\u00a0worse for a child.\n\nAnd that is all.\n',
);

function anchored(anchor: Partial<Anchor>, quote?: string) {
  const map = mapOf({ nodes: ['a'] });
  const extra = quote === undefined ? {} : { quote };
  const nodes = map.nodes.map((node) => ({
    ...node,
    ...extra,
    anchors: [{ source: 'column', edition: 'print', ...anchor }],
  }));
  return { ...map, nodes };
}

describe('an anchor', () => {
  it.each<Partial<Anchor>>([
    { paragraph: 2, start: 'No hour', end: 'a child' },
    { paragraph: 2, start: 'No  hour is worse', end: 'worse for' },
    { paragraph: 1, start: 'the street' },
    { paragraph: 4 },
    { start: 'And that' },
    { edition: 'online', paragraph: 99 },
    { source: 'other', paragraph: 99 },
  ])('that stands where it says, or in another text, is no problem: %j', (anchor) => {
    expect(anchorProblems(anchored(anchor), print)).toEqual([]);
  });

  it.each<[Partial<Anchor>, RegExp]>([
    [{ paragraph: 1, start: 'No hour' }, /Paragraph 1 .*; it stands in paragraph 2\.$/],
    [{ paragraph: 2, start: 'a child', end: 'No hour' }, /does not have “a child” and then “No hour”\.$/],
    [{ paragraph: 5 }, /no paragraph 5, only 4/],
    [{ start: 'Take it' }, /No paragraph of "print" has “Take it”/],
    [{ paragraph: 2, start: 'no hour' }, /does not have “no hour”/],
  ])('that does not is a problem with its place: %j', (anchor, message) => {
    const [problem] = anchorProblems(anchored(anchor), print);
    expect(problem?.place).toBe('nodes[0].anchors[0]');
    expect(problem?.message).toMatch(message);
  });

  it('of an edge is checked too', () => {
    const map = mapOf({ edges: ['a -> b'] });
    const edges = map.edges.map((edge) => ({ ...edge, anchors: [{ source: 'column', paragraph: 9 }] }));
    expect(anchorProblems({ ...map, edges }, print).map(({ place }) => place)).toEqual([
      'edges[0].anchors[0]',
    ]);
  });
});

describe('a paragraph', () => {
  it('with words that no node anchors is listed, an empty one is not', () => {
    expect(unanchoredParagraphs(anchored({ paragraph: 2 }), print)).toEqual([1, 4]);
    expect(unanchoredParagraphs(anchored({ start: 'And that' }), print)).toEqual([1, 2]);
  });
});

describe('a quote', () => {
  it.each(['No hour is worse', 'street. No hour', 'Give us … a child', 'Give us [...] worse'])(
    'is found: %j',
    (quote) => {
      expect(quoteProblems(anchored({ paragraph: 1 }, quote), [print])).toEqual([]);
    },
  );

  it.each(['No day is worse', 'a child … Give us'])('is not found: %j', (quote) => {
    expect(quoteProblems(anchored({ paragraph: 1 }, quote), [print])).toMatchObject([
      { place: 'nodes[0].quote' },
    ]);
  });

  it('from a text that was not given is passed over', () => {
    expect(quoteProblems(anchored({ edition: 'online' }, 'Something else'), [print])).toEqual([]);
    expect(quoteProblems(anchored({}, 'Something else'), [])).toEqual([]);
  });
});
