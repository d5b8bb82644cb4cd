import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** Playwright's own Chromium, where it was downloaded before. */
export function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Downloads Playwright's Chromium; `undefined` where that fails, with the reason on the screen. */
export function downloadChromium(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return playwrightChromium();
}

/** Installs a package with apt, where that needs no password. Says whether it worked. */
export function aptInstall(name: string): boolean {
  const root = process.getuid?.() === 0;
  const allowed = root || spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!allowed || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const apt = (...args: string[]) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    const [program = 'env', ...rest] = root ? command : ['sudo', '-n', ...command];
    return spawnSync(program, rest, { stdio: 'inherit', timeout: 300_000 }).status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', name);
}
