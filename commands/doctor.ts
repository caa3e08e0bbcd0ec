import { Command } from 'commander';
import { diagnose } from '../graph/database/doctor.ts';
import { exitCodes } from '../ground/refusal.ts';
import { readSettings } from '../ground/settings.ts';

/** Says what is missing and what cures it. */
export default new Command('doctor')
  .summary('says what is missing and what cures it')
  .description('Looks at Node, Java, Maven, the disk, the ports and the database, and says what is missing and the one command that cures it. Changes nothing.')
  .addHelpText('after', '\nExample: npm run doctor')
  .action(async () => {
    const findings = await diagnose(readSettings());
    for (const { name, ok, found, cure } of findings) process.stdout.write(`${ok ? 'ok ' : 'NOT'} ${name}: ${found}${cure ? ` ${cure}` : ''}\n`);
    const faults = findings.filter(({ ok }) => !ok);
    process.exitCode = Math.max(exitCodes.published, ...faults.map(({ code }) => exitCodes[code]));
  });
