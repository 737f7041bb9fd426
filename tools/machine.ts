import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the search for a browser asks of the computer it runs on; a test hands it a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  isFile(path: string): boolean;
  /** Whether the browser at this path starts: one that lacks a shared library does not. */
  works(path: string): boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightPath(): string;
  downloadWithPlaywright(): Promise<boolean>;
  /** Whether there is an apt-get that may install packages without asking for a password. */
  canInstallDebianPackages(): boolean;
  installDebianChromium(): Promise<boolean>;
  say(line: string): void;
}

const SECOND = 1_000;

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  works: (path) => {
    // On Windows `--version` opens a window instead of printing.
    if (process.platform === 'win32') return true;
    return succeeds(path, ['--version'], 20 * SECOND);
  },
  playwrightPath: () => chromium.executablePath(),
  downloadWithPlaywright: () => {
    const cli = join(
      dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    return run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      // A network that answers nothing would otherwise be waited for, try after try.
      quietAtMost: 40 * SECOND,
      inAllAtMost: 400 * SECOND,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(10 * SECOND) },
    });
  },
  canInstallDebianPackages: () =>
    succeeds('apt-get', ['--version']) && (isRoot() || succeeds('sudo', ['-n', 'true'])),
  installDebianChromium: async () => {
    const apt = (...args: string[]) => {
      const [command = '', ...rest] = [...(isRoot() ? [] : ['sudo', '-n']), 'apt-get', ...args];
      return run(command, rest, {
        quietAtMost: 120 * SECOND,
        inAllAtMost: 600 * SECOND,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    return (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', 'chromium'));
  },
  say: (line) => console.error(line),
};

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function succeeds(command: string, args: readonly string[], timeout = 10 * SECOND): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout }).status === 0;
}

interface Limits {
  /** Milliseconds without any output. */
  readonly quietAtMost: number;
  readonly inAllAtMost: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the command came to a good end within its limits; the end of what it printed is shown where not. */
export function run(command: string, args: readonly string[], limits: Limits): Promise<boolean> {
  return new Promise((settle) => {
    // A group of its own, so that what the command itself started can be ended with it.
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...limits.env },
    });
    let printed = '';
    const end = () => {
      if (child.pid === undefined) return;
      try {
        if (process.platform === 'win32') child.kill();
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const whole = setTimeout(end, limits.inAllAtMost);
    let quiet = setTimeout(end, limits.quietAtMost);
    const hear = (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-2_000);
      clearTimeout(quiet);
      quiet = setTimeout(end, limits.quietAtMost);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const finish = (good: boolean) => {
      clearTimeout(whole);
      clearTimeout(quiet);
      if (!good && printed.trim() !== '') console.error(lastLines(printed));
      settle(good);
    };
    child.on('error', () => finish(false));
    child.on('close', (code) => finish(code === 0));
  });
}

function lastLines(text: string): string {
  return text
    .trim()
    .split(/\r?\n/)
    .filter((line) => !/^\s+at /.test(line))
    .slice(-3)
    .map((line) => `  ${line.slice(0, 200)}`)
    .join('\n');
}
