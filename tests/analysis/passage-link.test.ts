import { describe, expect, it } from 'vitest';
import { passageLink, webAddress } from '#analysis/passage-link.ts';

const source = (url?: string) =>
  ({ id: 's', kind: 'web', title: 'S', ...(url === undefined ? {} : { url }) }) as const;
const page = source('https://example.org/a');

describe('the link to a passage', () => {
  it('names its first and last words', () => {
    expect(passageLink(page, { start: 'first words', end: 'last words' })).toBe(
      'https://example.org/a#:~:text=first%20words,last%20words',
    );
  });

  it('encodes what means something in a text fragment', () => {
    expect(passageLink(page, { start: 'non-military, R&D' })).toBe(
      'https://example.org/a#:~:text=non%2Dmilitary%2C%20R%26D',
    );
  });

  it('keeps the fragment that the address has, but not a text fragment', () => {
    expect(passageLink(source('https://example.org/a#top'), { start: 'x' })).toBe(
      'https://example.org/a#top:~:text=x',
    );
    expect(passageLink(source('https://example.org/a#:~:text=y'), { start: 'x' })).toBe(
      'https://example.org/a#:~:text=x',
    );
  });

  it('is the plain address where no words are known', () => {
    expect(passageLink(page, { start: ' ' })).toBe('https://example.org/a');
  });

  it('survives half a surrogate pair', () => {
    expect(passageLink(page, { start: '\uD800' })).toContain('text=%EF%BF%BD');
  });

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//host/path',
    'not an address',
    '',
  ])('is no link for %j', (url) => {
    expect(webAddress(url)).toBeNull();
    expect(passageLink(source(url), { start: 'x' })).toBeNull();
  });

  it('is no link for a source without an address', () => {
    expect(passageLink(source(), { start: 'x' })).toBeNull();
  });
});
