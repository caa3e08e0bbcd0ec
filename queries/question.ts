import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../ground/refusal.ts';
import { isPlainDate } from '../graph/model/edtf.ts';
import type { Given, Question, Value } from '../graph/model/site/question.ts';

const library = fileURLToPath(new URL('.', import.meta.url));
const givenPattern = /^\$(\w+) = (null|true|false|-?\d+(?:\.\d+)?|'[^']*') \((.+)\)$/;

/** Returns every question of the library, by theme and name: each `<theme>/<question>.cypher` is one. */
export function readLibrary(folder = library): Question[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return files.filter((path) => path.endsWith('.cypher')).sort().map((path) => readQuestion(path, readFileSync(`${folder}/${path}`, 'utf8')));
}

/** Returns the question that a file holds; refuses one whose header does not fit its Cypher. */
export function readQuestion(path: string, text: string): Question {
  const [theme = '', file = ''] = path.split('/');
  const headers = (word: string): string[] => [...text.matchAll(new RegExp(`^// ${word}: +(.+)$`, 'gm'))].map(([, rest = '']) => rest.trim());
  const given = headers('given').map((line) => readGiven(path, line));
  const cypher = text.replace(/^\/\/.*\n/gm, '').trim();
  const question = { name: file.replace(/\.cypher$/, ''), theme, asks: headers('question').join(' '), answers: headers('answers').join(',').split(',').map((column) => column.trim()), given, cypher: cypher.slice(cypher.indexOf('\n') + 1) };
  const first = `WITH ${given.map(({ name, value }) => `${literal(value)} AS ${name}`).join(', ')}`;
  if (given.length === 0) return { ...question, cypher };
  if (!cypher.startsWith(`${first}\n`)) throw new Refusal('bug', `queries/${path}: expected its Cypher to begin with "${first}", found "${cypher.split('\n', 1)[0]}".`);
  return { ...question, cypher: `WITH ${given.map(({ name }) => `$${name} AS ${name}`).join(', ')}\n${question.cypher}` };
}

/** Returns the question of a name, alone or after its theme; refuses another one, with the nearest names. */
export function chooseQuestion(questions: readonly Question[], name: string): Question {
  const found = questions.find((question) => question.name === name || `${question.theme}/${question.name}` === name);
  if (found) return found;
  const near = questions.map((question) => question.name).sort((one, other) => distance(one, name) - distance(other, name)).slice(0, 3);
  throw new Refusal('usage', `query: expected the name of a question, found "${name}".`, `The nearest are: ${near.join(', ')}; --list tells all of them.`);
}

/** Returns what a question is given: its defaults, with what was asked for in their place; refuses what it does not declare. */
export function valuesFor(question: Question, asked: Readonly<Record<string, string>>): Record<string, Value> {
  const values = Object.fromEntries(question.given.map(({ name, value }) => [name, value]));
  for (const [name, text] of Object.entries(asked)) {
    const declared = question.given.find((given) => given.name === name);
    if (!declared) throw new Refusal('usage', `query: expected what "${question.name}" can be given, found "${name}".`, takes(question));
    values[name] = readValue(declared, text);
  }
  return values;
}

function takes({ given }: Question): string {
  return given.length === 0 ? 'It can be given nothing.' : `It can be given: ${given.map(({ name, doc }) => `${name}, ${doc}`).join('; ')}.`;
}

function readGiven(path: string, line: string): Given {
  const [, name = '', value = '', doc = ''] = givenPattern.exec(line) ?? [];
  if (!name) throw new Refusal('bug', `queries/${path}: expected "$name = default (what it means)" after "given:", found "${line}".`);
  return { name, value: value.startsWith("'") ? value.slice(1, -1) : (JSON.parse(value) as Value), doc };
}

/** What has no default is a date: it stays the text that was given, which sorts beside the days of the graph. */
function readValue({ name, value }: Given, text: string): Value {
  const refuse = (what: string): never => {
    throw new Refusal('usage', `query: expected ${what} for "${name}", found "${text}".`);
  };
  if (value === null) return isPlainDate(text) ? text : refuse('a date such as 2018, 2018-06 or 2018-06-30');
  if (typeof value === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : refuse('a number');
  if (typeof value === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : refuse('true or false');
  return text;
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Levenshtein's distance, one row at a time. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) next[at] = Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (other[at - 1] === letter ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}
