import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const longestInstall = 30 * 60 * 1000;

/** Installs the packages of the lock file unless they are there; of two that start at once, one installs and the other waits. */
export async function installPackages(root, report) {
  if (isInstalled(root)) return;
  const release = await takeTurn(root, report);
  try {
    if (!isInstalled(root)) await runNpm(root, report);
  } finally {
    release();
  }
}

/** Compares what npm installed, which it writes down as the last thing it does, with what the lock file asks for. */
function isInstalled(root) {
  const written = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (written === null) return false;
  const found = JSON.parse(written).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { optional, version }]) => optional || !path.includes('node_modules/') || found[path]?.version === version);
}

/** Waits until nobody else installs here; returns how to end one's turn. The marks lie outside node_modules, which npm ci empties. */
async function takeTurn(root, report) {
  const mark = join(tmpdir(), `lisiere-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`);
  const draft = `${mark}.draft-${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    for (let told = false; ; told = true) {
      const free = lastOfLine(mark);
      if (free.holder === null && claim(draft, free.path)) return () => rmSync(free.path, { force: true });
      if (!told) report(`waiting for another install (process ${free.holder ?? 'unknown'})`);
      await wait(200);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Follows the line of succession: a mark is a process id, and the heir of a dead one marks the path that its id adds, so that no two can inherit. */
function lastOfLine(path) {
  const holder = readIfThere(path);
  const marked = statSync(path, { throwIfNoEntry: false });
  if (holder === null || !marked) return { path, holder: null };
  return isAlive(Number(holder)) && Date.now() - marked.mtimeMs < longestInstall ? { path, holder } : lastOfLine(`${path}.${holder}`);
}

function claim(draft, path) {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function runNpm(root, report) {
  const started = Date.now();
  report('installing the packages of package-lock.json (about a minute the first time)');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm && /\.c?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
  const child = spawn(command, [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: root,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(loglevel|prefix|local_prefix)$/i.test(name))),
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  });
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  process.off('exit', endWithUs);
  if (outcome !== 0) throw new Error(`npm ci: expected the packages of package-lock.json, found "${outcome}". What npm said stands above; the first install needs the network.`);
  report(`installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
