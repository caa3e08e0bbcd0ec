import { tieOf } from '../../read/record-draft.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readingFrom } from './reading-from.ts';
import type { Said } from './reading-from.ts';
import { termsOf } from './turtle-terms.ts';
import type { Term } from './turtle-terms.ts';

type Concept = { name: string; line: number; kinds: string[]; above: string[]; labels: { name: string; lang: string | null }[]; fault: string | null };

/** No vocabulary is longer: eight million letters. */
const longest = 8_000_000;

/** Reads the concepts of a taxonomy written in Turtle: each is a part of the broader ones, under its labels. Their definitions are wording, and not read. */
export async function* readConcepts(file: SourceFile): AsyncGenerator<RecordReading> {
  const sheet = file.name.replace(/\.[^.]*$/, '');
  const concepts = [...conceptsOf(termsOf(await textOf(file)))];
  const byName = new Map(concepts.map((concept) => [concept.name, concept]));
  for (const concept of concepts) yield readingFrom({ row: `${sheet}!${concept.line}`, flaw: concept.fault, notes: [] }, file, () => said(concept, byName));
}

async function textOf(file: SourceFile): Promise<string> {
  let text = '';
  const decoder = new TextDecoder('utf-8');
  for await (const bytes of file.open() as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > longest) break;
  }
  return text.slice(0, longest);
}

function said({ name, kinds, above, labels }: Concept, byName: ReadonlyMap<string, Concept>): Said {
  if (!kinds.includes('skos:Concept')) return { code: 'concept.none', message: `expected a concept, found ${name}, ${kinds.join(', ') || 'of no kind'}.` };
  const own = themeOf(labels);
  if (!own) return { code: 'label.missing', message: `expected a label for ${name}, found none.` };
  if (above.length === 0) return { code: 'concept.top', message: `expected a part of a broader concept, found ${name}, which is the broadest.` };
  const broader = above.map((one) => themeOf(byName.get(one)?.labels ?? [])).filter((theme) => theme !== null && theme.name !== own.name);
  if (broader.length === 0) return { code: 'concept.orphan', message: `expected the concept above ${name}, found none with a name of its own.` };
  return { drafts: broader.map((theme) => tieOf(own, 'PART_OF', theme!)) };
}

function themeOf(labels: Concept['labels']): MentionOf<'Theme'> | null {
  const [first, ...others] = [...labels].sort((one, other) => Number(other.lang === 'en') - Number(one.lang === 'en'));
  const names = others.filter(({ name }) => name !== first?.name).map((one) => ({ ...one, type: 'official' as const }));
  return first ? { kind: 'Theme', name: first.name, ...(names.length > 0 ? { particulars: { names } } : {}) } : null;
}

/** A statement begins with its subject, and goes on with predicates parted by semicolons, each with objects parted by commas. */
function* conceptsOf(terms: Iterable<Term>): Generator<Concept> {
  let concept: Concept | null = null;
  let predicate: string | null = null;
  let inPrefix = false;
  for (const term of terms) {
    if (term.text === '@prefix' && term.kind === 'mark') inPrefix = true;
    else if (term.kind === 'mark' && term.text === '.') {
      if (concept) yield concept;
      [concept, predicate, inPrefix] = [null, null, false];
    } else if (inPrefix || (term.kind === 'mark' && term.text === ',')) continue;
    else if (term.kind === 'mark' && term.text === ';') predicate = null;
    else if (term.kind === 'mark') concept = { ...(concept ?? conceptAt(term)), fault: `expected a term of Turtle, found "${term.text}".` };
    else if (!concept) concept = conceptAt(term);
    else if (predicate === null) predicate = term.text;
    else note(concept, predicate, term);
  }
  if (concept) yield { ...concept, fault: 'expected the end of a statement, found the end of the file.' };
}

function conceptAt({ text, line }: Term): Concept {
  return { name: text, line, kinds: [], above: [], labels: [], fault: null };
}

function note(concept: Concept, predicate: string, { kind, text, lang }: Term): void {
  if (predicate === 'a' && kind === 'name') concept.kinds.push(text);
  if (predicate === 'skos:broader' && kind === 'name') concept.above.push(text);
  if (predicate === 'skos:prefLabel' && kind === 'text' && text.trim() !== '') concept.labels.push({ name: text.trim(), lang });
}
