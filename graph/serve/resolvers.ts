import { GraphQLError } from 'graphql';
import type { Question } from '../model/site/question.ts';
import type { Library } from '../model/site/site.ts';
import type { Suggestions, ToldSuggestion } from '../model/site/suggestions.ts';

/** Returns the words of an archived page between two places of its text, or null when the page is not kept. */
export type Quote = (page: string, start: number, end: number) => Promise<string | null> | string | null;

/** Returns whom an organisation should meet, perhaps on one side only; null while that is not known, and `nobody` for what is no organisation. */
export type Suggest = (id: string, side: string | null) => Promise<Suggestions | 'nobody' | null>;

type Spanned = { start: number | null; end: number | null; page: { id: string } | null };

type GivenValues = readonly { name: string; value: string }[];

/** The library of a graph that is served without questions. */
const noLibrary: Library = { questions: [], ask: () => Promise.resolve({ fault: 'late' }) };

/** Returns the resolvers of what is not in the database. */
export function resolvers(quote: Quote, suggest: Suggest, library: Library = noLibrary) {
  return {
    Query: {
      async suggestions(_: unknown, { id, side, limit }: { id: string; side: string | null; limit: number }) {
        const found = await suggest(id, side ?? null);
        if (found === null) throw new GraphQLError('suggestions: expected a release that is prepared, found one that still is being. Ask again in a minute.', { extensions: { code: 'PREPARING' } });
        return found === 'nobody' ? null : found.links.slice(0, limit).map(suggestionOf);
      },
      questions: () => library.questions.map(questionOf),
      answer: (_: unknown, { question, given }: { question: string; given?: GivenValues | null }) => answerTo(library, question, given ?? []),
    },
    Statement: {
      quotation({ start, end, page }: Spanned) {
        return page && start !== null && end !== null ? quote(page.id, start, end) : null;
      },
    },
  };
}

function questionOf({ answers, given, ...told }: Question) {
  return { ...told, columns: answers, given: given.map(({ value, ...rest }) => ({ ...rest, value: value === null ? null : String(value) })) };
}

async function answerTo(library: Library, name: string, given: GivenValues) {
  const question = library.questions.find((one) => one.name === name || `${one.theme}/${one.name}` === name);
  if (!question) throw refuseInput('answer: expected the name of a question, found another text. The field "questions" tells their names.');
  const answered = await library.ask(question, Object.fromEntries(given.map((one) => [one.name, one.value])));
  if ('answer' in answered) return { ...answered.answer, isCut: answered.isCut };
  if (answered.fault === 'given') throw refuseInput(answered.message);
  throw new GraphQLError('answer: expected an answer in time, found none. Give the question less to answer, or ask it by `npm run query`.', { extensions: { code: 'QUERY_TIMED_OUT' } });
}

function refuseInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function suggestionOf({ id, reasons, ...told }: ToldSuggestion) {
  return { ...told, body: id, reasons: reasons.map(({ kind, id: about, words, statements, cypher }) => ({ kind, about, ...words, statements, cypher })) };
}
