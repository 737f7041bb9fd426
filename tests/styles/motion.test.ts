import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/styles/', import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

/** Times that are nothing where a reader's system asks for no motion. */
const CALM = /var\(--(?:quick|gentle)\)/;

/** Every rule of a style sheet that moves something: its selector and what it declares. */
function movingRules(css: string): readonly { readonly selector: string; readonly declared: string }[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    [...body.matchAll(/(?:transition|animation)(?:-duration)?:\s*([^;]+);/g)].map(([, declared = '']) => ({
      selector: selector.trim(),
      declared: declared.trim(),
    })),
  );
}

describe('motion in the style sheets', () => {
  it('is there, or this test would look at nothing', () => {
    const all = sheets.flatMap((name) => movingRules(readFileSync(new URL(name, folder), 'utf8')));
    expect(all.length).toBeGreaterThan(3);
  });

  it.each(sheets)('of %s ends where a reader’s system asks for none', (name) => {
    const css = readFileSync(new URL(name, folder), 'utf8');
    const calmed = css.split('@media (prefers-reduced-motion: reduce)').slice(1).join('');
    const restless = movingRules(css).filter(
      ({ selector, declared }) =>
        declared !== 'none' && !CALM.test(declared) && !stopped(calmed, selector.split('\n').at(-1) ?? ''),
    );
    expect(restless).toEqual([]);
  });
});

function stopped(calmed: string, selector: string): boolean {
  return movingRules(calmed).some((rule) => rule.declared === 'none' && rule.selector.endsWith(selector));
}
