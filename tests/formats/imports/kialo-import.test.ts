import { describe, expect, it } from 'vitest';
import { mainSource } from '#analysis/source-line.ts';
import { imported } from './imported.ts';

const outline = (...lines: readonly string[]) => ['Discussion Title: A talk', '', ...lines].join('\n');

describe('a discussion of Kialo', () => {
  it('has a reason for each Pro and an objection for each Con, below what they are about', async () => {
    const { map, steps, repairs } = await imported(
      outline('1. Thesis.', '1.1. Pro: Reason.', '1.1.1. Con: Doubt.', '1.2. Con: Objection.'),
    );
    expect(map.title).toBe('A talk');
    expect(map.thesis).toEqual(['1']);
    expect(steps).toEqual([
      'Reason. supports Thesis.',
      'Doubt. attacks Reason.',
      'Objection. attacks Thesis.',
    ]);
    expect(map.nodes.map(({ type }) => type)).toEqual(['claim', 'claim', 'counterclaim', 'counterclaim']);
    expect(repairs).toEqual([]);
  });

  it('joins a claim that is linked to each thing it bears on, whether it stands above the link or below', async () => {
    const { map, steps } = await imported(
      outline(
        '1. T',
        '1.1. Pro: A',
        '1.1.1. Con: -> See 1.2.1.',
        '1.2. Con: B',
        '1.2.1. Pro: C',
        '1.3. Pro: -> See 1.1.',
      ),
    );
    expect(map.nodes).toHaveLength(4);
    expect(steps).toEqual(['A supports T', 'C attacks A', 'B attacks T', 'C supports B', 'A supports T']);
  });

  it('puts what stands below a link below the claim that it leads to', async () => {
    const { steps } = await imported(
      outline('1. T', '1.1. Pro: A', '1.2. Con: -> See 1.1.', '1.2.1. Pro: C'),
    );
    expect(steps).toContain('C supports A');
  });

  it('has claims of several lines, numbered ones too', async () => {
    const { map } = await imported(
      outline('1. T', '1.1. Pro: First:', '', '  1. one', '2. two', '1.7 is a number', '1.2. Con: B'),
    );
    expect(map.nodes.map(({ text }) => text)).toEqual([
      'T',
      'First:\n\n1. one\n2. two\n1.7 is a number',
      'B',
    ]);
  });

  it('has several theses: one below the other, or answers to one question', async () => {
    const two = await imported('1. T\n1.1. Pro: A\n2. U\n2.1. Con: B\n');
    expect([two.map.thesis, two.steps]).toEqual([
      ['1', '2'],
      ['A supports T', 'B attacks U'],
    ]);
    const answers = await imported(
      'Discussion Title: Which?\n\n1. Which?\n1.1. This.\n1.1.1. Pro: A\n1.2. That.\n',
    );
    expect(answers.map.thesis).toEqual(['1.1', '1.2']);
    expect(answers.map.nodes.map(({ text }) => text)).toEqual(['This.', 'A', 'That.']);
    expect(answers.repairs).toEqual([]);
  });

  it('is read whatever its lines end with and however far they are indented', async () => {
    const { steps } = await imported(
      'Discussion Title: X\r\n\r\n1. T\r\n  1.1. pro: A\r\n    1.1.1. CON: B\r\n',
    );
    expect(steps).toEqual(['A supports T', 'B attacks A']);
  });

  it('has the pages that claims cite as sources, and stands in the discussion itself', async () => {
    const { map } = await imported(
      outline(
        '1. T',
        '1.1. Pro: [Here](https://example.org/a) and [there](https://example.org/a), \\[sic\\], [no](javascript:x).',
      ),
    );
    expect(map.sources).toEqual([
      { id: 'source-1', kind: 'web', title: 'example.org/a', url: 'https://example.org/a' },
      { id: 'source-2', kind: 'web', title: 'Discussion on Kialo' },
    ]);
    expect(map.nodes.map(({ text, anchors }) => [text, anchors?.map(({ source }) => source)])).toEqual([
      ['T', ['source-2']],
      ['Here and there, [sic], no.', ['source-2', 'source-1']],
    ]);
    expect(mainSource(map)?.title).toBe('Discussion on Kialo');
  });

  it('lists links and claims that hang on nothing, and never guesses a side', async () => {
    const { steps, repairs } = await imported(
      outline(
        '1. T',
        '1.1. Pro: A',
        '1.1.1. Neither',
        '1.2. Con: -> See 1.9.',
        '1.3. Con: -> See 1.3.',
        '1.5.1. Pro: Lost',
      ),
    );
    expect(steps).toEqual(['A supports T']);
    expect(repairs.map((line) => line.split(':')[0])).toEqual(['line 5', 'line 6', 'line 7', 'line 8']);
  });

  it('of a hundred thousand claims in one row does not take for ever', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `1.${i + 1}. Pro: -> See 1.${i + 2}.`);
    const { map } = await imported(outline('1. T', ...lines, '1.100001. Con: End'));
    expect(map.nodes).toHaveLength(2);
    expect(map.edges).toHaveLength(100_001);
  });
});
