import neo4j, { type Driver } from 'neo4j-driver';
import { Refusal } from '../../ground/refusal.ts';
import type { Patience } from './limits.ts';

/** How to reach a Neo4j. */
export type Access = { uri: string; user: string; password: string };

/** The first Neo4j that takes labels and types as parameters, which a load sends. */
const oldest = { major: 5, minor: 26 } as const;

/** Returns a driver that gives numbers as JavaScript has them, says nothing home, and tries again for a bounded time. */
export function driverFor(access: Access, patience: Patience): Driver {
  try {
    return neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'lisiere',
      maxTransactionRetryTime: patience.retry,
      connectionTimeout: patience.connect,
      connectionAcquisitionTimeout: patience.acquire,
    });
  } catch (error) {
    throw new Refusal('usage', `NEO4J_URI: expected the address of a Neo4j, found "${withoutSecrets(access.uri)}" (${withoutSecrets(firstSentence((error as Error).message))}).`, 'It looks like neo4j+s://host or bolt://127.0.0.1:7687.');
  }
}

/** Refuses a database that cannot be reached, does not let us in, or is too old. */
export async function checkAccess(driver: Driver, access: Access): Promise<void> {
  const agent = await driver.getServerInfo().then(
    (server) => server.agent ?? '',
    (error: unknown) => {
      throw refuseAccess(error, access.uri) ?? error;
    },
  );
  const [major, minor] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  if (major === undefined || minor === undefined || major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new Refusal('database', `${withoutSecrets(access.uri)}: expected Neo4j ${oldest.major}.${oldest.minor} or newer, found ${agent}.`, 'Unset NEO4J_URI to have a local one started for you.');
}

/** Returns the refusal of a database that is not reached or does not let us in, or null when the error says something else. */
export function refuseAccess(error: unknown, uri: string): Refusal | null {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const place = withoutSecrets(uri);
  if (isShutOut(error)) {
    return new Refusal('database', `${place}: expected a user and password that are let in, found them refused.`, 'Set NEO4J_USER and NEO4J_PASSWORD to those of that database.');
  }
  if (/AuthenticationRateLimit/.test(code)) {
    return new Refusal('database', `${place}: expected a user and password that are let in, found too many wrong ones before.`, 'Wait some seconds, then set NEO4J_USER and NEO4J_PASSWORD to those of that database.');
  }
  if (isUnreachable(error)) {
    return new Refusal('database', `${place}: expected a Neo4j that answers, found none (${firstSentence(message)}).`, 'Start it, correct NEO4J_URI, or unset NEO4J_URI to have a local one started for you.');
  }
  return null;
}

/** Returns whether an error says that a user and password are not let in. */
export function isShutOut(error: unknown): boolean {
  return /Security\.(Unauthorized|CredentialsExpired|TokenExpired|Forbidden)$/.test((error as { code?: string }).code ?? '');
}

/** Returns whether an error says that no database answered. */
export function isUnreachable(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'].includes(code) || message.startsWith('Connection acquisition timed out');
}

/** Returns an address, or a sentence with one, without the user and password that somebody may have written into it. */
export function withoutSecrets(uri: string): string {
  return uri.replace(/([a-z+]+:\/\/)[^/@\s]*@/gi, '$1');
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/\.\s.*$/, '').replace(/\.$/, '').slice(0, 200);
}
