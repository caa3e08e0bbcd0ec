import { openDatabase } from '../../../graph/database/open.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { readSettings } from '../../../ground/settings.ts';
import { crowd } from '../../fixture/crowd.ts';

/** Loads an invented crowd of a size and seed into the database of the environment: a program that tests can kill. */
const [size, seed] = process.argv.slice(2).map(Number);
const database = await openDatabase(readSettings(), () => undefined);
process.stdout.write('loading\n');
const { version } = await loadRelease(database, crowd(size!, seed), (line) => process.stderr.write(`${line}\n`));
process.stdout.write(`${version}\n`);
await database.close();
