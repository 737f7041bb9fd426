import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slimmed } from '../../tools/slim-cytoscape.ts';

const FILE = new URL('../../node_modules/cytoscape/dist/cytoscape.esm.mjs', import.meta.url);

describe('Cytoscape as it is built', () => {
  const whole = readFileSync(FILE, 'utf8');

  it('lacks what nothing here asks it for', () => {
    const slim = slimmed(whole);
    for (const gone of ['CoseLayout.prototype.run', 'initWebgl = function', "name: 'breadthfirst'"]) {
      expect(whole).toContain(gone);
      expect(slim).not.toContain(gone);
    }
    for (const kept of ["name: 'preset'", "name: 'null'", "name: 'grid'", 'GridLayout.prototype.run']) {
      expect(slim).toContain(kept);
    }
    expect(whole.length - slim.length).toBeLessThan(whole.length / 4);
  });

  it('is not built from a version that is written in another way', () => {
    expect(() => slimmed(whole.replaceAll('markovClustering$1', 'clusters'))).toThrow(
      'tools/slim-cytoscape.ts',
    );
  });
});
