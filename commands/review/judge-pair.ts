import { addJudgements, readJudgementsFile } from '../../ingest/judgements-file.ts';
import type { Judgement } from '../../ingest/resolve/judgements.ts';
import { nameKey } from '../../ingest/resolve/name-key.ts';
import { JudgedNames } from '../../ingest/resolve/match/verdict/judged-names.ts';
import type { Judging, ReviewPair } from '../../graph/model/site/review.ts';
import { Refusal } from '../../ground/refusal.ts';
import { forgetSuggestions, plainNote } from './suggestions.ts';

/** Adds what a person judged of a pair to the file of judgements, for the next ingest; refuses what contradicts it. */
export async function judgePair(pair: ReviewPair, { verdict, who, why }: Omit<Judging, 'pair'>, when: Date, home: string): Promise<Judgement> {
  const judgement = { ...namesOf(pair), family: 'Organisation' as const, judgement: verdict, date: null, who: plainNote(who), when: when.toISOString().slice(0, 10), why: plainNote(why) };
  await addJudgements([judgement], home);
  await forgetSuggestions(home, pair.id);
  return judgement;
}

/** The better connected body comes first, as its name is the one that we prefer; names that are written alike need their countries. */
function namesOf({ one, other }: ReviewPair): Pick<Judgement, 'left' | 'right' | 'countries'> {
  const [first, second] = one.ties >= other.ties ? [one, other] : [other, one];
  if (nameKey(first.name) !== nameKey(second.name)) return { left: first.name, right: second.name, ...((first.country || second.country) && { countries: [first.country, second.country] as const }) };
  const alias = second.names.find((name) => nameKey(name) !== nameKey(first.name));
  if (first.country !== second.country) return { left: first.name, right: second.name, countries: [first.country, second.country] };
  if (alias !== undefined) return { left: first.name, right: alias, countries: [first.country, second.country] };
  throw new Refusal('usage', `review: expected two bodies that names or countries tell apart, found "${first.name}" twice in one country.`, 'Only an identifier of a register can part or join them.');
}

/** Returns a function that says whether a person has judged a pair already, also by what follows from other judgements. */
export function judgedSoFar(): (pair: Pick<ReviewPair, 'one' | 'other'>) => boolean {
  const judgements = readJudgementsFile();
  const said = new JudgedNames(judgements);
  const endsOf = (left: string, right: string): string => [nameKey(left), nameKey(right)].sort().join('\n');
  const written = new Set(judgements.map(({ left, right, countries = ['', ''] }) => `${endsOf(left, right)}\n${[...countries].sort().join('|')}`));
  return ({ one, other }) => {
    const ends = endsOf(one.name, other.name);
    const isWritten = written.has(`${ends}\n|`) || written.has(`${ends}\n${[one.country, other.country].sort().join('|')}`);
    return isWritten || (nameKey(one.name) !== nameKey(other.name) && said.saidOf(one.name, other.name) !== null);
  };
}
