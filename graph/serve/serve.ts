import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Report } from '../../ground/report.ts';
import type { Database } from '../database/open.ts';
import { answerRequest } from './http/answer-request.ts';
import { keepAnswers } from './keep-answers.ts';
import { limits } from './limits.ts';
import { askInside } from './ask-inside.ts';
import { maskErrors } from './mask-error.ts';
import { figuresReader, type FiguresReader } from './figures.ts';
import { indicatorsReader, type IndicatorsReader } from './indicators.ts';
import type { Network, Whole } from '../model/network.ts';
import type { ReadName } from '../model/site/read-name.ts';
import type { Library } from '../model/site/site.ts';
import { networkReader } from './network/read-network.ts';
import { tellingsReader } from './network/read-tellings.ts';
import { toldReader, type ToldReader } from './network/read-told.ts';
import { wholeReader } from './network/read-whole.ts';
import { themeNamesReader, type ThemeNamesReader } from './release/theme-names.ts';
import { readinessOf, type Readiness } from './readiness.ts';
import type { ReadOnce } from './read-once.ts';
import type { Quote } from './resolvers.ts';
import { schemaText, servedSchema } from './schema.ts';
import { suggestionsReader, type SuggestionsReader } from './suggestions.ts';

/** What every resolver is given: the one transaction of its request. */
export type Context = { executionContext: ReadOnce };

/** What a service is made with: what cuts a quotation out of the archive, where faults are told, the questions that it can be asked by name, and what reads the names that are searched. */
export type ServeOptions = { quote: Quote; report: Report; library?: Library; readName?: ReadName };

/** The graph as it is served: its GraphQL endpoint, an answer to one operation of our own, every thing and tie in short, the network that pictures are drawn from, its ties as they had been told by a date, its first figures, whom to meet across the border, its indicators, what its themes are called, whether it can answer, and its end. */
export type GraphService = FiguresReader & SuggestionsReader & IndicatorsReader & ThemeNamesReader & {
  fetch(request: Request): Promise<Response>;
  ask<Answer>(operation: string, variables?: Record<string, unknown>): Promise<Answer>;
  whole(): Promise<Whole>;
  network(): Promise<Network>;
  told: ToldReader;
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
};

/** Serves a database as GraphQL, read only; the database stays open when the service is closed. */
export async function serveGraph(database: Database, { quote, report, library, readName }: ServeOptions): Promise<GraphService> {
  const suggestions = suggestionsReader(database, report);
  const schema = await servedSchema(quote, suggestions.suggestions, library, readName);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    // Nothing here is secret and nothing can be changed, so a form or a link may ask.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    apollo: {},
    nodeEnv: 'production',
    formatError: maskErrors(report),
    logger: { debug: () => undefined, info: () => undefined, warn: report, error: report },
    plugins: [ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  const text = schemaText(schema);
  const kept = keepAnswers(limits.kept);
  const whole = wholeReader(database);
  const themes = themeNamesReader(database);
  return {
    fetch: (request) => answerRequest(request, { apollo, database, report, schemaText: text, kept }),
    ask: (operation, variables = {}) => askInside(apollo, database, operation, variables),
    whole,
    network: networkReader(whole, themes.themeNames, tellingsReader(database)),
    told: toldReader(database),
    ...figuresReader(database),
    ...suggestions,
    ...indicatorsReader(database),
    ...themes,
    readiness: () => readinessOf(database),
    close: () => apollo.stop(),
  };
}
