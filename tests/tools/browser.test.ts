import { describe, expect, it } from 'vitest';
import { BrowserMissing, findBrowser, wellKnownPaths } from '../../tools/browser.ts';
import { type Machine, run } from '../../tools/machine.ts';

const PLAYWRIGHTS = '/cache/playwright/chromium/chrome';

/** A computer with these browsers on it; what is asked of it is kept in `asked`. */
function machine(
  has: readonly string[],
  other: { env?: Machine['env']; download?: boolean; apt?: boolean; broken?: string } = {},
): Machine & { readonly asked: string[]; readonly said: string[] } {
  const files = new Set(has);
  const asked: string[] = [];
  const said: string[] = [];
  return {
    asked,
    said,
    platform: 'linux',
    env: other.env ?? {},
    isFile: (path) => files.has(path),
    works: (path) => path !== other.broken,
    playwrightPath: () => PLAYWRIGHTS,
    downloadWithPlaywright: async () => {
      asked.push('download');
      if (other.download) files.add(PLAYWRIGHTS);
      return other.download ?? false;
    },
    canInstallDebianPackages: () => other.apt !== undefined,
    installDebianChromium: async () => {
      asked.push('apt');
      if (other.apt) files.add('/usr/bin/chromium');
      return other.apt ?? false;
    },
    say: (line) => said.push(line),
  };
}

describe('the search for a browser', () => {
  it('takes the one that CHROME_PATH names before an installed one, and says so', async () => {
    const here = machine(['/opt/my/chrome', '/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/my/chrome' } });
    expect(await findBrowser(here)).toBe('/opt/my/chrome');
    expect(here.said).toEqual(['Browser: /opt/my/chrome (named by CHROME_PATH)']);
  });

  it('says when CHROME_PATH leads nowhere, and looks further', async () => {
    const here = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/gone' } });
    expect(await findBrowser(here)).toBe('/usr/bin/chromium');
    expect(here.said[0]).toContain('CHROME_PATH is /gone');
  });

  it('takes an installed one before Playwright’s, and asks the network for nothing', async () => {
    const here = machine(['/usr/bin/google-chrome', PLAYWRIGHTS]);
    expect(await findBrowser(here)).toBe('/usr/bin/google-chrome');
    expect(here.asked).toEqual([]);
  });

  it('takes what Playwright downloaded before', async () => {
    const here = machine([PLAYWRIGHTS]);
    expect(await findBrowser(here)).toBe(PLAYWRIGHTS);
    expect(here.asked).toEqual([]);
  });

  it('lets Playwright download one where there is none', async () => {
    const here = machine([], { download: true, apt: true });
    expect(await findBrowser(here)).toBe(PLAYWRIGHTS);
    expect(here.asked).toEqual(['download']);
  });

  it('installs Debian’s package where the download fails', async () => {
    const here = machine([], { download: false, apt: true });
    expect(await findBrowser(here)).toBe('/usr/bin/chromium');
    expect(here.asked).toEqual(['download', 'apt']);
  });

  it('installs Debian’s package where the downloaded one does not start', async () => {
    const here = machine([], { download: true, apt: true, broken: PLAYWRIGHTS });
    expect(await findBrowser(here)).toBe('/usr/bin/chromium');
  });

  it('passes over an installed one that does not start', async () => {
    const here = machine(['/usr/bin/google-chrome', '/usr/bin/chromium'], {
      broken: '/usr/bin/google-chrome',
    });
    expect(await findBrowser(here)).toBe('/usr/bin/chromium');
  });

  it.each([{ apt: false }, {}])(
    'says in one line what to install where everything fails (%o)',
    async (other) => {
      const failure = await findBrowser(machine([], other)).catch((reason: unknown) => reason);
      expect(failure).toBeInstanceOf(BrowserMissing);
      expect(String(failure)).toMatch(/install Google Chrome or Chromium/);
      expect(String(failure)).not.toContain('\n');
    },
  );

  it('knows the usual places of each system', () => {
    expect(wellKnownPaths({ platform: 'darwin', env: { HOME: '/Users/ada' } })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(wellKnownPaths({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(wellKnownPaths({ platform: 'linux', env: {} })).toContain('/usr/bin/chromium');
  });
});

describe('a command with limits', () => {
  const limits = { quietAtMost: 5_000, inAllAtMost: 10_000, env: {} };

  it('is ended when it says nothing for too long', async () => {
    const started = performance.now();
    const good = await run(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {
      ...limits,
      quietAtMost: 300,
    });
    expect(good).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('tells a good end from a bad one, and from a command that does not exist', async () => {
    expect(await run(process.execPath, ['-e', ''], limits)).toBe(true);
    expect(await run(process.execPath, ['-e', 'process.exit(3)'], limits)).toBe(false);
    expect(await run('no-such-command', [], limits)).toBe(false);
  });
});
