import { expect, it } from 'vitest';
import { fileGroups, groupName } from '#formats/read-together.ts';

const file = (name: string) => new File([], name);
const namesOf = (...names: readonly string[]) =>
  fileGroups(names.map(file)).map((group) => group.map(({ name }) => name));

it('tables of nodes and edges of one name belong together, and nothing else does', () => {
  expect(namesOf('a-nodes.csv', 'b.json', 'A-EDGES.csv', 'b-edges.csv', 'b.json')).toEqual([
    ['a-nodes.csv', 'A-EDGES.csv'],
    ['b.json'],
    ['b-edges.csv'],
    ['b.json'],
  ]);
});

it('files that belong together are called by the name that they share', () => {
  expect(groupName([file('debate-nodes.csv'), file('debate-edges.csv')])).toBe('debate.csv');
  expect(groupName([file('debate.json')])).toBe('debate.json');
});
