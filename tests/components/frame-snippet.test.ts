import { expect, it } from 'vitest';
import { frameSnippet } from '#components/share/frame-snippet.ts';

it('a frame for another page says what it shows, whatever the title is', () => {
  const snippet = frameSnippet('https://counterpoint.example/?map=a&embed', '"><script>alert(1)</script>');
  expect(snippet).toContain('src="https://counterpoint.example/?map=a&amp;embed"');
  expect(snippet).toContain('title="&quot;>&lt;script>alert(1)&lt;/script>"');
  expect(snippet.match(/<\w+/g)).toEqual(['<iframe']);
});
