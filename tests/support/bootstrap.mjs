/**
 * The first step of `npm start` and `npm test`: from a bare clone to the wanted task.
 * Plain JavaScript without dependencies, since it runs before they are installed, under any Node from 20 on.
 * The task itself runs under the Node that the lockfile names, which runs TypeScript as it is.
 *
 *   node tests/support/bootstrap.mjs tests/run.ts [arguments…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (Number.parseInt(process.versions.node, 10) < 20) fail(`Plumbline needs Node 20 or newer to set itself up; this is ${process.version}.`);
if (!isInstalled()) install();

const env = { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` };
// Ctrl-C reaches the whole group: wait for the task to put things away.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
const task = spawnSync(node, process.argv.slice(2), { cwd: root, stdio: 'inherit', env });
process.exit(task.status ?? 1);

/** Whether what npm last put into node_modules is what the lockfile asks for. */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(node) || !existsSync(record)) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function packagesIn(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

function install() {
  console.log('Installing the dependencies (npm ci); this takes a minute or two.');
  const started = Date.now();
  // Its warnings are about this older Node, under which nothing but the installation runs.
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  // npm may be set up to run no install scripts, and the newer Node comes by one.
  if (!existsSync(node)) npm('rebuild', 'node', '--ignore-scripts=false');
  if (!existsSync(node)) fail('The package `node` was installed without its program. Allow its install script and try again.');
  console.log(`Dependencies installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function npm(...args) {
  // Where npm started us it says where it is; on Windows it is a script, which needs a shell.
  const self = process.env.npm_execpath;
  const { status } = self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) fail(`npm ${args[0]} failed; its messages are above.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
