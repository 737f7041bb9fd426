import { win32 } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Machine, thisMachine } from './machine.ts';

/** No browser is on this computer and none could be fetched. The message is one line that says what to install. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

/**
 * The path of a Chrome or Chromium: the one that CHROME_PATH names, else an installed one, else the one that
 * Playwright has downloaded or now downloads, else Debian's package.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<string> {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (usable(machine, named)) return chosen(machine, named, 'named by CHROME_PATH');
    machine.say(`Browser: CHROME_PATH is ${named}, and no browser starts there; looking further.`);
  }

  const installed = wellKnownPaths(machine).find((path) => usable(machine, path));
  if (installed) return chosen(machine, installed, 'installed');

  const playwrights = machine.playwrightPath();
  if (usable(machine, playwrights)) return chosen(machine, playwrights, 'downloaded by Playwright before');

  machine.say('Browser: none is installed; downloading Chromium with Playwright …');
  if ((await machine.downloadWithPlaywright()) && usable(machine, playwrights)) {
    return chosen(machine, playwrights, 'downloaded by Playwright now');
  }

  if (machine.canInstallDebianPackages()) {
    machine.say('Browser: that failed; installing Debian’s package chromium …');
    if ((await machine.installDebianChromium()) && usable(machine, '/usr/bin/chromium')) {
      return chosen(machine, '/usr/bin/chromium', 'installed as Debian’s package now');
    }
  }
  throw new BrowserMissing(
    'No browser found: install Google Chrome or Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to one.',
  );
}

/** A browser without a window, and without any traffic of its own. */
const BROWSER_ARGUMENTS: readonly string[] = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The options to start it with; only pages of this project are opened in it. */
export async function launchOptions() {
  return {
    executablePath: await findBrowser(),
    headless: true,
    // Root, as in most containers, cannot have Chrome's sandbox; and the pages are our own.
    chromiumSandbox: false,
    args: [...BROWSER_ARGUMENTS],
  };
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

function usable(machine: Machine, path: string): boolean {
  return machine.isFile(path) && machine.works(path);
}

function chosen(machine: Machine, path: string, how: string): string {
  machine.say(`Browser: ${path} (${how})`);
  return path;
}

/** Where Chrome and Chromium are put by their installers. */
export function wellKnownPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): readonly string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((base) => [
      `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((base) =>
      base
        ? [
            win32.join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
            win32.join(base, 'Chromium', 'Application', 'chrome.exe'),
          ]
        : [],
    );
  }
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/local/bin/chromium',
    '/snap/bin/chromium',
  ];
}
