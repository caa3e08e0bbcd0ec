import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../ground/refusal.ts';
import type { Settings } from '../../ground/settings.ts';
import { refused, sound } from './check-ground.ts';
import { checkAccess, driverFor, withoutSecrets, type Access } from './connect.ts';
import type { Finding } from './doctor.ts';
import { patience } from './limits.ts';
import { placesOf } from './server/places.ts';
import { runningServer } from './server/record.ts';
import { parseConfiguration, unsafeSettings } from './unsafe.ts';

/** Finds whether the database answers where there is to be one, and whether its settings are safe. */
export async function checkDatabase(settings: Settings): Promise<Finding[]> {
  if (settings.neo4j) return [...checkCipher(settings.neo4j), ...(await checkAnswering(settings.neo4j))];
  const places = placesOf(settings.home);
  const file = join(places.configuration, 'neo4j.conf');
  const written = existsSync(file) ? unsafeFindings('written', parseConfiguration(readFileSync(file, 'utf8')), file, 'It is written anew at the next start: run `npm run stop`, then your command again.') : [];
  const record = runningServer(places);
  if (!record) return [sound('database', 'not running; any command that needs it starts it'), ...written];
  const password = existsSync(places.password) ? readFileSync(places.password, 'utf8').trim() : '';
  const asked = await checkAnswering({ uri: record.bolt, user: 'neo4j', password });
  return [...asked, ...written.filter(({ name }) => !asked.some((finding) => finding.name === name))];
}

async function checkAnswering(access: Access): Promise<Finding[]> {
  const driver = driverFor(access, patience.look);
  const place = withoutSecrets(access.uri);
  try {
    await checkAccess(driver, access);
    const { records } = await driver.executeQuery('SHOW SETTINGS YIELD name, value RETURN name, value', {}, { routing: 'READ' });
    const shown = Object.fromEntries(records.map((record) => [record.get('name') as string, String(record.get('value') ?? '')]));
    const unsafe = unsafeFindings('shown', onThisMachine(access.uri) ? shown : withoutListening(shown), place, 'Correct it in the neo4j.conf of that database and start it again.');
    return [sound('database', `answers at ${place}`), ...(unsafe.length > 0 ? unsafe : [sound('database settings', 'none that is unsafe')])];
  } catch (error) {
    if (error instanceof Refusal) return [refused('database', error)];
    return [sound('database', `answers at ${place}`), sound('database settings', `not shown to this user (${(error as Error).message.split('\n')[0]})`)];
  } finally {
    await driver.close();
  }
}

function unsafeFindings(from: 'shown' | 'written', settings: Record<string, string>, place: string, cure: string): Finding[] {
  return unsafeSettings(settings, from).map(({ name, expected, found }) => refused(name, new Refusal('usage', `${place}: expected "${name}" to be ${expected}, found "${found}".`, cure)));
}

// A database on a machine of its own must listen beyond it; then what is sent must be enciphered.
function checkCipher(access: Access): Finding[] {
  if (onThisMachine(access.uri) || /^(bolt|neo4j)\+s/.test(access.uri)) return [];
  const uri = withoutSecrets(access.uri);
  return [refused('NEO4J_URI', new Refusal('usage', `NEO4J_URI: expected an enciphered way to another machine, found "${uri}".`, 'Use neo4j+s:// or bolt+s://.'))];
}

function withoutListening(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !/listen_address/.test(name)));
}

function onThisMachine(uri: string): boolean {
  return /:\/\/([^/@]*@)?(localhost|127(\.\d+){3}|\[::1\])(:|\/|$)/i.test(uri);
}
