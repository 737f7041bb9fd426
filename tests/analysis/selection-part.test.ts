import { describe, expect, it } from 'vitest';
import { selectionPart } from '#analysis/selection-part.ts';
import { mapOf } from '../build-map.ts';

const map = mapOf({ nodes: ['far'], edges: ['b -> a', 'c -> b attacks', 'd -> #e1 undercuts', 'far -> c'] });
const left = (id: string) => [...(selectionPart(map, id)?.shown.nodes ?? [])].sort();

describe('what goes with a selection', () => {
  it('is a statement with all that is one step from it, and says so', () => {
    expect(left('a')).toEqual(['a', 'b']);
    expect(left('far')).toEqual(['c', 'far']);
    expect(selectionPart(map, 'far')?.sentence).toContain('2 of 5');
  });

  it('is a step with its ends, and with the step that it bears on', () => {
    expect(left('e2')).toEqual(['b', 'c']);
    expect(left('e3')).toEqual(['a', 'b', 'd']);
    expect([...(selectionPart(map, 'e3')?.shown.edges ?? [])].sort()).toEqual(['e1', 'e3']);
  });

  it('ends where steps bear on one another in a circle', () => {
    const [first, second] = mapOf({ edges: ['a -> b', 'c -> #e1 attacks'] }).edges;
    if (!first || !second) throw new Error('There are no steps.');
    const circle = { ...mapOf({ nodes: ['a', 'c'] }), edges: [{ ...first, to: second.id }, second] };
    expect([...(selectionPart(circle, first.id)?.shown.nodes ?? [])].sort()).toEqual(['a', 'c']);
  });

  it('is nothing for what the map does not have', () => {
    expect(selectionPart(map, '__proto__')).toBeNull();
  });
});
