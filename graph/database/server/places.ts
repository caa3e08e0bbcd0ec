import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseDisk } from '../../../ground/refusal.ts';
import { writeFileWhole } from '../../../ground/write-file.ts';

/** Where the local Neo4j of a work folder keeps its things. */
export type Places = {
  home: string;
  root: string;
  configuration: string;
  output: string;
  serverLog: string;
  password: string;
  lock: string;
  record: string;
  users: string;
};

/** Returns where the local Neo4j of a work folder keeps its things. */
export function placesOf(home: string): Places {
  const root = join(home, 'neo4j');
  const run = join(home, 'run');
  return {
    home,
    root,
    configuration: join(root, 'conf'),
    output: join(root, 'logs', 'output.log'),
    serverLog: join(root, 'logs', 'neo4j.log'),
    password: join(root, 'password'),
    lock: join(run, 'database.lock'),
    record: join(run, 'database.json'),
    users: join(run, 'users'),
  };
}

/** Makes the folders of the local Neo4j, which only their owner may enter. */
export function makePlaces(places: Places): void {
  for (const folder of [places.root, places.configuration, join(places.root, 'logs'), places.users]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw refuseDisk(error, folder);
    }
  }
}

/** Returns the password of the local Neo4j, made up and kept with mode 600 when there was none. */
export function keepPassword(places: Places): string {
  const kept = existsSync(places.password) ? readFileSync(places.password, 'utf8').trim() : '';
  if (kept) return kept;
  const password = randomBytes(24).toString('hex');
  writeFileWhole(places.password, `${password}\n`, 0o600);
  return password;
}
