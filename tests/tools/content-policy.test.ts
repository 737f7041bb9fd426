import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyText, READER_POLICY, SITE_POLICY } from '../../tools/content-policy.ts';

const HOSTING = new URL('../../docs/hosting.md', import.meta.url);

it('the policy that is explained for servers is the one that the page has', () => {
  expect(readFileSync(HOSTING, 'utf8')).toContain(`Content-Security-Policy: ${policyText(SITE_POLICY)}\n`);
});

it('no policy lets a text become a script, or anything come from another site', () => {
  for (const policy of [SITE_POLICY, READER_POLICY('start()')]) {
    const text = policyText(policy);
    expect(text).toMatch(/^default-src 'none'; /);
    expect(text).not.toMatch(/unsafe-|https?:|\*/);
    expect(text).toContain("require-trusted-types-for 'script'");
  }
});

it('a page that holds its map may fetch nothing, and run only what it has inside', () => {
  const policy = READER_POLICY('start()');
  expect(policyText(policy)).not.toContain("'self'");
  expect(policy['script-src']).toEqual([expect.stringMatching(/^'sha256-/), 'blob:']);
});
