/**
 * Runs a TypeScript file of this repository, from a clone that may have nothing installed yet:
 *
 *   node packages/tooling/bootstrap/run.mjs FILE [ARGUMENT …]
 *
 * Plain JavaScript without dependencies, for any Node from 18: it installs the one Node that all
 * else runs on. Everything it cannot do ends in one line that says what to do.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const nodeFile = process.platform === 'win32' ? 'node.exe' : 'node';
const installedNode = path.join(root, 'node_modules/node/bin', nodeFile);

function fail(message) {
  console.error(`\nHandrail: ${message}`);
  process.exit(1);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Does what is installed fit the lockfile? npm keeps its own record of an install that went through,
 * so an install by hand counts too. Optional packages may be missing: they are for other systems.
 */
function isInstalled() {
  if (!existsSync(installedNode)) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(([place, wanted]) => {
    if (!place.startsWith('node_modules/')) return true;
    const found = installed[place];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && Boolean(found.link) === Boolean(wanted.link);
  });
}

/** The npm that started us, so that no second one with other settings takes part. */
function npm(...args) {
  const started = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  if (started?.endsWith('.js')) return spawnSync(process.execPath, [started, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function install() {
  console.log('Handrail: installing what package-lock.json names (about a minute) …');
  const { status, error } = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (error) fail(`npm could not be started (${error.message}). Install npm 10 or newer.`);
  if (status !== 0) {
    fail(
      `"npm ci" failed with exit code ${status}; its own words are above. If they speak of the network or the registry, check the connection and the proxy, then run this command again.`,
    );
  }
  // A machine may forbid install scripts, but this one only unpacks Node.
  if (!existsSync(installedNode)) npm('rebuild', 'node', '--ignore-scripts=false');
  if (!existsSync(installedNode)) {
    fail(
      'npm did not install the package "node". Run "npm rebuild node" and look at what it says.',
    );
  }
}

/** Passes signals and the exit code on, so that Ctrl-C and CI see the program and not this file. */
function run(args) {
  const env = { ...process.env };
  env.PATH = [path.join(root, 'node_modules/.bin'), env.PATH].join(path.delimiter);
  const child = spawn(installedNode, ['--conditions=source', ...args], { stdio: 'inherit', env });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  child.on('error', (error) => fail(`${installedNode} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (os.constants.signals[signal] ?? 1));
  });
}

if (Number.parseInt(process.versions.node, 10) < 18) {
  fail(`this needs Node 18 or newer to start; here is ${process.version}.`);
}
const [file, ...args] = process.argv.slice(2);
if (!file) fail('name the file to run.');
if (!isInstalled()) install();
run([path.resolve(root, file), ...args]);
