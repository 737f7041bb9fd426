import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '#domain/map.ts';
import { dot } from '#formats/dot.ts';
import { mermaid } from '#formats/mermaid.ts';
import { stepNodes } from '#formats/step-nodes.ts';
import { arbitraryMap } from '../arbitrary-map.ts';
import { mapOf } from '../build-map.ts';
import { randomRuns } from '../random-runs.ts';

const textIn = (format: typeof dot, map: ArgumentMap): string => format.write(map)[0]?.text ?? '';

/** How many lines a map's steps make where some of them are nodes. */
function lineCount(map: ArgumentMap): number {
  const joined = stepNodes(map);
  return map.edges.reduce((sum, edge) => sum + (joined.has(edge.id) ? edge.from.length + 1 : 1), 0);
}

/** The text with everything in quotation marks taken out; throws where a quotation does not end. */
function unquoted(text: string, string: RegExp): string {
  const left = text.replace(string, '""');
  expect(left.replaceAll('""', '')).not.toContain('"');
  return left;
}

describe('a map in DOT', () => {
  it('is lines of the language and nothing else, whatever the words', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const lines = unquoted(textIn(dot, map), /"(?:[^"\\]|\\.)*"/gs).split('\n');
        const statement = /^ {2,4}\w+ \[label="", tooltip="", shape=\w+\];$/;
        const line = /^ {2}\w+ -> \w+ \[[\w="", ]+\];$/;
        expect(lines.filter((one) => statement.test(one))).toHaveLength(map.nodes.length);
        expect(lines.filter((one) => line.test(one))).toHaveLength(lineCount(map));
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('shows label and speaker, and the type by the shape', () => {
    const text = textIn(dot, mapOf({ nodes: ['a:counterclaim@ann'] }));
    expect(text).toContain('a [label="a\\nann", tooltip="Text of a.", shape=octagon];');
  });
});

describe('a map in Mermaid', () => {
  it('is lines of the language and nothing else, whatever the words', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const body = textIn(mermaid, map).split('\nflowchart RL\n')[1] ?? '';
        const lines = unquoted(body, /"[^"\n]*"/g)
          .trimEnd()
          .split('\n');
        const statement = /^ {2,4}\w+(?:\[""\]|\{\{""\}\}|\[\/""\/\]|\(\[""\]\))$/;
        const line = /^ {2}\w+ (?:-->|-\.-x|--o|---|x-\.-x)(?:\|\w+\|)? \w+$/;
        expect(lines.filter((one) => statement.test(one))).toHaveLength(map.nodes.length);
        expect(lines.filter((one) => line.test(one))).toHaveLength(lineCount(map));
        const rest = lines.filter((one) => one !== '' && !statement.test(one) && !line.test(one));
        for (const one of rest) expect(one).toMatch(/^ {2}(?:subgraph chapter_\d+\[""\]|end|\w+\(\(""\)\))$/);
      }),
      { numRuns: randomRuns(200) },
    );
  });

  it('gives an undercut step a circle of its own', () => {
    const text = textIn(mermaid, mapOf({ edges: ['s: a -> b', 'c -> #s undercuts'] }));
    expect(text).toContain('  a --- s\n  s -->|supports| b\n  c -.-x|undercuts| s');
  });

  it('has no name that is a word of the language', () => {
    const text = textIn(mermaid, mapOf({ nodes: ['end', 'graph'], edges: ['end -> graph'] }));
    expect(text).not.toMatch(/^ +(?:end|graph)\W/m);
  });
});
