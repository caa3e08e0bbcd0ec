import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { installPackages } from '../bin/install.mjs';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';

/** What `bench/<name>/run.ts` exports: a command or a plain function, and whether it needs the packages of bench/package.json. */
type Bench = { default: Command | ((args: string[]) => Promise<void>); needsPeers?: boolean };

const folder = fileURLToPath(new URL('../bench/', import.meta.url));

/** Prints ratios beside peers: equality first, the floor beside them. */
export default new Command('bench')
  .summary('prints ratios beside peers, equality first')
  .description(`Measures Lisière beside what a user would do instead: each variant in a fresh process, turn about, medians of ratios. All of them, or one: ${benchNames().join(', ')}.`)
  .argument('[name]', 'a folder of bench/')
  .argument('[options...]', 'what it is given; --help after its name says more')
  .passThroughOptions()
  .allowUnknownOption()
  .helpOption('--help', 'display help for command')
  .addHelpText('after', '\nExamples: npm run bench\n          npm run bench -- load --quick')
  .action(async (name: string | undefined, options: string[]) => {
    for (const chosen of name === undefined ? benchNames() : [chosenName(name)]) await runBench(chosen, options);
  });

function benchNames(): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'run.ts'))).map(({ name }) => name).sort();
}

function chosenName(name: string): string {
  if (benchNames().includes(name)) return name;
  throw new Refusal('usage', `bench: expected one of ${benchNames().join(', ')}, found "${name}".`);
}

async function runBench(name: string, options: string[]): Promise<void> {
  const { default: bench, needsPeers } = (await import(pathToFileURL(join(folder, name, 'run.ts')).href)) as Bench;
  if (needsPeers && hasPeers()) await installPackages(folder, reportToTerminal);
  await (bench instanceof Command ? bench.exitOverride().parseAsync(options, { from: 'user' }) : bench(options));
}

function hasPeers(): boolean {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies).length > 0;
}
