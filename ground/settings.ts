import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** The environment variables that Lisière reads: addresses and secrets, each with its meaning and default. */
export const environment = {
  NEO4J_URI: { doc: 'A Neo4j of your own (bolt://, neo4j://, neo4j+s://). Unset: a local one is started for you.', schema: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//).optional() },
  NEO4J_USER: { doc: 'The user of that Neo4j.', schema: z.string().min(1).default('neo4j') },
  NEO4J_PASSWORD: { doc: 'Its password. The local Neo4j has a generated one, kept in the work folder with mode 600.', schema: z.string().optional() },
  NEO4J_PORT: { doc: 'The Bolt port of the local Neo4j. Unset: 7687, or a free one when that is taken.', schema: z.coerce.number().int().min(1).max(65535).optional() },
  LISIERE_HOME: { doc: 'The work folder: statements, issues, the local database.', schema: z.string().min(1).default('.lisiere') },
  LISIERE_ARCHIVE: { doc: 'Archives of fetched pages to read, parted by ":" (";" on Windows). Unset: ../shared/pages, where there is one.', schema: z.string().optional() },
  LISIERE_JUDGEMENTS: { doc: 'The file of judgements that `npm run review` adds to. Unset: ingest/resolve/judgements.csv.', schema: z.string().optional() },
  LISIERE_REVIEW_TOKEN: { doc: 'The secret that opens the review page of the site, of 16 characters or more. Unset: a generated one, which lies in the work folder with mode 600.', schema: z.string().min(16).optional() },
  LISIERE_CONTACT: { doc: 'Where readers write when something is wrong: an e-mail address, or the page of a tracker (https://…). Unset: they are told to send it to whoever runs the site.', schema: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional() },
  HOST: { doc: 'The address that the web listens on.', schema: z.string().min(1).default('127.0.0.1') },
  ORIGIN: { doc: 'The public address of the site, when it stands behind another server. Unset: its own address.', schema: z.url({ protocol: /^https?$/ }).optional() },
  PORT: { doc: 'The port of the web. Unset: 4173, or a free one when that is taken.', schema: z.coerce.number().int().min(1).max(65535).optional() },
} as const;

/** The settings of one run, checked. */
export type Settings = {
  neo4j: { uri: string; user: string; password: string } | null;
  neo4jPort: number | null;
  home: string;
  archives: string[];
  judgements: string | null;
  reviewToken: string | null;
  contact: string | null;
  host: string;
  port: number | null;
};

/** Returns the settings of an environment; refuses, naming every variable at fault. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const shape = Object.fromEntries(Object.entries(environment).map(([name, { schema }]) => [name, schema]));
  const given = Object.fromEntries(Object.keys(environment).map((name) => [name, env[name] || undefined]));
  const read = z.object(shape as { [K in keyof typeof environment]: (typeof environment)[K]['schema'] }).safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: expected ${meaning(String(issue.path[0]))}, found ${foundIn(env, String(issue.path[0]))}.`);
    throw new Refusal('usage', faults.join(' '), 'The README has a table of the settings.');
  }
  const value = read.data;
  if (value.NEO4J_URI && value.NEO4J_PASSWORD === undefined) {
    throw new Refusal('usage', 'NEO4J_PASSWORD: expected the password of the database at NEO4J_URI, found nothing.', 'Set NEO4J_PASSWORD, or unset NEO4J_URI to have a local database.');
  }
  return {
    neo4j: value.NEO4J_URI ? { uri: value.NEO4J_URI, user: value.NEO4J_USER, password: value.NEO4J_PASSWORD ?? '' } : null,
    neo4jPort: value.NEO4J_PORT ?? null,
    home: resolve(value.LISIERE_HOME),
    archives: (value.LISIERE_ARCHIVE ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean).map((path) => resolve(path)),
    judgements: value.LISIERE_JUDGEMENTS ? resolve(value.LISIERE_JUDGEMENTS) : null,
    reviewToken: value.LISIERE_REVIEW_TOKEN ?? null,
    contact: value.LISIERE_CONTACT ?? null,
    host: value.HOST,
    port: value.PORT ?? null,
  };
}

const secrets: readonly string[] = ['NEO4J_PASSWORD', 'LISIERE_REVIEW_TOKEN'];

function foundIn(env: NodeJS.ProcessEnv, name: string): string {
  return secrets.includes(name) ? `${env[name]?.length ?? 0} characters` : `"${env[name]}"`;
}

function meaning(name: string): string {
  return name in environment ? environment[name as keyof typeof environment].doc.replace(/\.$/, '').toLowerCase() : 'a setting';
}
