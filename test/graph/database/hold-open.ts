import { exitCodes, Refusal } from '../../../ground/refusal.ts';
import { reportToTerminal } from '../../../ground/report.ts';
import { readSettings } from '../../../ground/settings.ts';
import { openDatabase } from '../../../graph/database/open.ts';

// A command of its own, as a user would run one: opens the database, says where, and closes it when its input ends.
try {
  const database = await openDatabase(readSettings(), reportToTerminal);
  process.stdout.write(`${database.address}\n`);
  for await (const _chunk of process.stdin) void _chunk;
  await database.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Refusal ? exitCodes[error.code] : exitCodes.bug;
}
