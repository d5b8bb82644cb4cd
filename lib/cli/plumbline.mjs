#!/usr/bin/env node
/**
 * The program `plumbline`. Plain JavaScript, since it may be started with any Node from 20 on; the rest is TypeScript, which the
 * Node that the lockfile names runs as it is. Where this is an older one, the program runs itself again with that.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const node = fileURLToPath(new URL(`../../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

// Before 24.3, Node warns that it is an experiment to run TypeScript, or cannot do it.
if (process.features.typescript && (major > 24 || (major === 24 && minor >= 3))) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else if (existsSync(node)) runWith(node);
else {
  console.error(`plumbline: Node ${process.version} is too old for it, and the newer one is not installed; run \`npm ci\` in its folder.`);
  process.exitCode = 1;
}

function runWith(program) {
  const child = spawn(program, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    console.error(`plumbline: ${program}: ${message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (code !== null) process.exit(code);
    // Ended by a signal: end by the same, so that whoever started us sees it.
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
