import { daysOf, isEdtf } from '../../graph/model/edtf.ts';
import { Fault } from './fault.ts';

/** A fetch as fetched.jsonl keeps it: what was read, where, when, and under which hash its bytes lie. */
export type Fetched = {
  source: string;
  url: string | null;
  sha256: string;
  media_type: string;
  /** The encoding that the bytes turned out to be in; null where nobody said. */
  charset: string | null;
  retrieved: string;
  published: string | null;
  lang: string | null;
  publisher: string | null;
  title?: string | null;
  bytes?: number;
};

type Field = { name: keyof Fetched; absent: 'refused' | 'null' | 'left out'; meaning: string; holds: (value: unknown) => boolean };

const fields: Field[] = [
  { name: 'source', absent: 'refused', meaning: 'the name of a source', holds: (value) => isText(value, /^[a-z0-9][a-z0-9._-]{0,99}$/i) },
  { name: 'url', absent: 'null', meaning: 'an http or https address', holds: (value) => isText(value, /^https?:\/\/[^\s]{1,8000}$/i) && URL.canParse(value as string) },
  { name: 'sha256', absent: 'refused', meaning: '64 hexadecimal digits in lower case', holds: (value) => isText(value, /^[0-9a-f]{64}$/) },
  { name: 'media_type', absent: 'refused', meaning: 'a media type', holds: (value) => isText(value, /^[\w.+-]+\/[\w.+-]+/) },
  { name: 'charset', absent: 'null', meaning: 'the name of an encoding', holds: (value) => isText(value, /^[\w.:-]{1,40}$/) },
  { name: 'retrieved', absent: 'refused', meaning: 'a day (YYYY-MM-DD)', holds: (value) => isText(value, /^\d{4}-\d{2}-\d{2}$/) && isEdtf(value as string) },
  { name: 'published', absent: 'null', meaning: 'an EDTF date', holds: (value) => isText(value, /./) && isEdtf(value as string) },
  { name: 'lang', absent: 'null', meaning: 'a language tag', holds: (value) => isText(value, /^[a-z]{2,3}(-[a-z0-9]+)*$/i) },
  { name: 'publisher', absent: 'null', meaning: 'a name', holds: (value) => isText(value, /\S/) },
  { name: 'title', absent: 'left out', meaning: 'a text', holds: (value) => typeof value === 'string' },
  { name: 'bytes', absent: 'left out', meaning: 'a number of bytes', holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0 },
];

/** Returns the fetch that a line of fetched.jsonl tells of; refuses, naming every field at fault. Fields that are not known are let be. */
export function readFetchedLine(bytes: Uint8Array, place: string): Fetched {
  const record = readObject(bytes, place);
  const faults: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const { name, absent, meaning, holds } of fields) {
    const value = Object.hasOwn(record, name) ? (record[name] ?? null) : null;
    if (value === null && absent === 'left out') continue;
    if (value === null && absent === 'null') kept[name] = null;
    else if (holds(value)) kept[name] = value;
    else faults.push(`expected ${meaning} in "${name}", found ${describe(value)}`);
  }
  const { published, retrieved } = kept as Fetched;
  if (faults.length === 0 && published !== null && (daysOf(published)?.first ?? '') > retrieved) faults.push(`expected a page that was published before it was read on ${retrieved}, found "${published}" in "published"`);
  if (faults.length > 0) throw new Fault('archive.line', place, `${faults.join('; ')}.`);
  return kept as Fetched;
}

/** Returns the source and page that a line names, though it may be bad otherwise; null for what cannot be told. */
export function sourceAndPageOf(bytes: Uint8Array): { source: string | null; page: string | null } {
  const [source, page] = [/"source"\s*:\s*"([\w.-]{1,100})"/, /"sha256"\s*:\s*"([0-9a-f]{64})"/].map((form) => form.exec(Buffer.from(bytes).toString('utf8'))?.[1] ?? null);
  return { source: source ?? null, page: page ?? null };
}

function readObject(bytes: Uint8Array, place: string): Record<string, unknown> {
  const text = decode(bytes, place).replace(/^\ufeff/, '');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw new Fault('archive.line', place, `expected JSON, found ${describe(text)}.`);
  }
  throw new Fault('archive.line', place, `expected a JSON object, found ${describe(text)}.`);
}

function decode(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('archive.line', place, 'expected a line in UTF-8, found bytes that are not.');
  }
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value);
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
