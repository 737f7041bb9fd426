import { expect, it } from 'vitest';
import { csv } from '#formats/csv.ts';
import { fileGroups, groupName, readTogether } from '#formats/read-together.ts';
import { mapOf } from '../build-map.ts';

const file = (name: string) => new File([], name);
const namesOf = (...names: readonly string[]) =>
  fileGroups(names.map(file)).map((group) => group.map(({ name }) => name));

it('tables of nodes and edges of one name belong together, and nothing else does', () => {
  expect(namesOf('x-statements.csv', 'x-steps.csv')).toEqual([['x-statements.csv', 'x-steps.csv']]);
  expect(namesOf('a-nodes.csv', 'b.json', 'A-EDGES.csv', 'b-edges.csv', 'b.json')).toEqual([
    ['a-nodes.csv', 'A-EDGES.csv'],
    ['b.json'],
    ['b-edges.csv'],
    ['b.json'],
  ]);
});

it('files that belong together are called by the name that they share', () => {
  expect(groupName([file('debate-nodes.csv'), file('debate-edges.csv')])).toBe('debate.csv');
  expect(groupName([file('nodes.csv'), file('edges.csv')])).toBe('tables.csv');
  expect(groupName([file('debate.json')])).toBe('debate.json');
});

it('the two tables of an exported map are read as that map', async () => {
  const map = mapOf({ nodes: ['a', 'b'], edges: ['b -> a attacks'] });
  const [nodes, edges] = csv.write(map).map(({ ending, text }) => new File([text], `debate${ending}`));
  if (!nodes || !edges) throw new Error('A table is missing.');
  const { reading } = await readTogether([nodes, edges]);
  expect(reading).toMatchObject({ ok: true, origin: { format: expect.stringContaining('CSV') } });
  const read = reading.ok ? reading.map : mapOf();
  expect(read.nodes.map(({ text }) => text)).toEqual(map.nodes.map(({ text }) => text));
  expect(read.edges.map(({ type }) => type)).toEqual(['attacks']);
});
