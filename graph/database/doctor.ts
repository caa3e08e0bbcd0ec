import type { ExitCode } from '../../ground/refusal.ts';
import type { Settings } from '../../ground/settings.ts';
import { checkClassPath, checkHome, checkJava, checkNode, checkPorts } from './check-ground.ts';
import { checkDatabase } from './check-server.ts';

/** What was looked at, whether it is as it must be, what was found, and the one thing that cures it. */
export type Finding = { name: string; ok: boolean; found: string; cure: string | null; code: ExitCode };

/** Returns what is as it must be and what is not, for the database and all it stands on; changes and starts nothing. */
export async function diagnose(settings: Settings): Promise<Finding[]> {
  const ground = settings.neo4j ? [] : [checkJava(), checkClassPath(settings), checkPorts(settings)];
  return (await Promise.all([checkNode(), checkHome(settings), ...ground, checkDatabase(settings)])).flat();
}
