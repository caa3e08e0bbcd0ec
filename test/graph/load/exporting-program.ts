import { openDatabase } from '../../../graph/database/open.ts';
import { exportRelease } from '../../../graph/load/export.ts';
import { readSettings } from '../../../ground/settings.ts';

/** Exports the served release of the database of the environment into a folder: a program that tests run anywhere and in any language. */
const database = await openDatabase(readSettings(), () => undefined);
await exportRelease(database, { out: process.argv[2]!, formats: ['csv', 'jsonl'], all: true }, () => undefined);
await database.close();
