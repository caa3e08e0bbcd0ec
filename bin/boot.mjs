import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];
const report = (line) => void process.stderr.write(`${line}\n`);

/** Runs one command of the project in this process: Node is checked and the packages are installed first. */
async function boot([name, ...args]) {
  refuseOldNode();
  const commands = commandNames();
  if (!commands.includes(name)) refuse(`${name ? `expected a command, found "${name}"` : 'expected a command, found none'}.\nThe commands are: ${commands.join(', ')}.`);
  process.chdir(root);
  endOnSignal();
  endWithNpm();
  suitTerminal();
  await installPackages(root, report).catch((error) => refuse(error.message));
  const { register } = await import('tsx/esm/api');
  register();
  const { runCommand } = await import('../commands/run-command.ts');
  const { default: command } = await import(pathToFileURL(join(root, 'commands', `${name.replace(':', '-')}.ts`)).href);
  process.exitCode = await runCommand(command, args);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  refuse(`Node: expected version ${oldestNode.join('.')} or later, found ${process.versions.node}. Install a later one from nodejs.org.`);
}

/** A command is a script of package.json that this file runs. */
function commandNames() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(scripts).filter((name) => scripts[name] === `node bin/boot.mjs ${name}`);
}

/**
 * Ends the command when it is asked to, unless it listens for that itself.
 * A terminal and npm both pass a signal on, so that it often comes twice: a repetition within a second is the same one.
 */
function endOnSignal() {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
    let first = 0;
    process.on(signal, () => {
      const again = first > 0;
      first ||= Date.now();
      if (again ? Date.now() - first > 1000 : process.listenerCount(signal) === 1) process.exit(code);
    });
  }
}

/** npm passes a signal on to its shell alone, and dash dies of it without a word to us: an orphan of npm is one that was asked to stop. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/** Colours are for terminals; stacks name lines of the sources; a reader that has seen enough, such as head, is no fault. */
function suitTerminal() {
  if (!process.stderr.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR ??= '1';
  process.setSourceMapsEnabled(true);
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

function refuse(sentence) {
  report(sentence);
  process.exit(2);
}

await boot(process.argv.slice(2));
