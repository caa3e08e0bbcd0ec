import { aside } from '../../ground/aside.ts';
import type { Report } from '../../ground/report.ts';
import { chanceQuestionOf } from '../analyse/links/served/learn-chances.ts';
import { readServed } from '../analyse/links/served/read-served.ts';
import { suggestBetween } from '../analyse/links/served/suggest-between.ts';
import { suggestFor } from '../analyse/links/served/suggest-for.ts';
import type { Chances, Suggestion } from '../analyse/links/served/suggest-for.ts';
import { surroundingsOf } from '../analyse/links/served/surroundings.ts';
import type { Surroundings } from '../analyse/links/served/surroundings.ts';
import { tellSuggestion } from '../analyse/links/served/tell-reason.ts';
import { foldText } from '../derive/search-text.ts';
import type { Database } from '../database/open.ts';
import { homeSides } from '../model/sides.ts';
import type { PairsOf, SuggestedPair, Suggestions, ToldSuggestion } from '../model/site/suggestions.ts';
import { limits } from './limits.ts';
import { versionCypher } from './network/rows.ts';
import { readSteadily } from './read-once.ts';

/** Whom to meet across the border: for an organisation, perhaps on one side only, or for a theme or two sides. Null while a release is being prepared; `nobody` is no organisation. */
export type SuggestionsReader = {
  suggestions(id: string, side?: string | null): Promise<Suggestions | 'nobody' | null>;
  pairs(of: PairsOf): Promise<SuggestedPair[] | null>;
  /** Waits until suggestions can be told, however long it takes. */
  prepared(): Promise<void>;
};

type Ready = { surroundings: Surroundings; chances: Chances };

const learner = new URL('../analyse/links/served/learn-chances.ts', import.meta.url);

/** Returns a reader of suggestions; what they rest on is read once for each release, in the background, and whoever asks waits for it only a little. */
export function suggestionsReader(database: Database, report: Report): SuggestionsReader {
  let kept: { release: string; made: Promise<Ready | null> } | null = null;
  const preparing = async <T>(wait: (made: Promise<Ready | null>) => Promise<T>): Promise<T> => {
    const release = await readSteadily(database, async (transaction) => ((await transaction.run(versionCypher, {})).records[0]?.get('version') as string | undefined) ?? '', () => false);
    if (kept?.release !== release) {
      const made = prepare(database).catch((error: unknown): null => {
        kept = null;
        report(`suggestions: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      });
      kept = { release, made };
    }
    return wait(kept.made);
  };
  return {
    async suggestions(id, side = null) {
      const found = await preparing(withinPatience);
      return found && answerOf(found, id, side);
    },
    async pairs(of) {
      const found = await preparing(withinPatience);
      return found && pairsOf(found, of);
    },
    prepared: () => preparing(async (made) => void (await made)),
  };
}

async function prepare(database: Database): Promise<Ready> {
  const read = await readSteadily(database, (transaction) => readServed(async <Row>(cypher: string) => (await transaction.run(cypher, {})).records.map((record) => record.toObject() as Row)), () => true, limits.preparation);
  const surroundings = surroundingsOf(read);
  const question = chanceQuestionOf(surroundings, homeSides);
  return { surroundings, chances: question ? await aside<Chances>(learner, 'learnChances', [question]) : new Map() };
}

function answerOf({ surroundings, chances }: Ready, id: string, side: string | null): Suggestions | 'nobody' {
  const found = suggestFor(surroundings, id, side, chances);
  if (!found) return 'nobody';
  const { source, suggestions, general, countBySide } = found;
  const told = (of: readonly Suggestion[]): ToldSuggestion[] => of.map((suggestion) => tellSuggestion(source, suggestion, surroundings.themeNames));
  const sides = [...countBySide].map(([name, count]) => ({ side: name, count }));
  return {
    id: source.id, side: source.side, sides,
    projects: surroundings.circlesOf.get(source.id)!.filter(({ kind }) => kind === 'collaboration').length,
    partners: surroundings.partners.get(source.id)!.size,
    count: sides.reduce((sum, { count }) => sum + count, 0),
    links: told(suggestions),
    general: told(general),
  };
}

function pairsOf({ surroundings, chances }: Ready, { theme, programme, sides }: PairsOf): SuggestedPair[] {
  const named = theme === null ? null : [...surroundings.themeNames].find(([name, words]) => [name, ...Object.values(words)].some((one) => foldText(one) === foldText(theme)))?.[0];
  const behind = programme === null ? null : programmeCalled(surroundings, programme);
  if (named === undefined || behind === undefined) return [];
  return suggestBetween(surroundings, { theme: named, programme: behind, sides }, chances).map(({ source, suggestion }) => ({ source: { id: source.id, name: source.name, kind: source.kind, side: source.side! }, target: tellSuggestion(source, suggestion, surroundings.themeNames) }));
}

/** The programme of an id, or else the one with the most projects of those whose names hold all words of a text: programmes have long names. */
function programmeCalled({ backings }: Surroundings, text: string): string | undefined {
  const programmes = new Map<string, { id: string; name: string; count: number }>();
  for (const { id, name } of [...backings.values()].flat()) programmes.set(id, { id, name, count: (programmes.get(id)?.count ?? 0) + 1 });
  if (programmes.has(text)) return text;
  const words = foldText(text).split(' ');
  const fitting = [...programmes.values()].map((one) => ({ ...one, folded: foldText(one.name) })).filter(({ folded }) => words.every((word) => folded.includes(word)));
  return fitting.sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))[0]?.id;
}

/** What is not there in time is null: a page says that it is being prepared rather than hang. */
async function withinPatience<T>(made: Promise<T>): Promise<T | null> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (alarm = setTimeout(resolve, limits.patience, null)));
  return Promise.race([made, late]).finally(() => clearTimeout(alarm));
}
