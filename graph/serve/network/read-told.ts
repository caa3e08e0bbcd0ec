import type { Database } from '../../database/open.ts';
import { hadBeenSaid } from '../../derive/time/as-of-cypher.ts';
import type { StatedTie } from '../../model/network.ts';
import { limits } from '../limits.ts';
import { readSteadily } from '../read-once.ts';

/** What a statement tells of a tie. */
export type ToldTie = Pick<StatedTie, 'from' | 'to' | 'predicate' | 'modality' | 'began' | 'ended' | 'toMin'>;

/** A reader of the ties of some predicates as they had been told by the end of a date, a row for each statement. */
export type ToldReader = (said: string, predicates: readonly string[]) => Promise<ToldTie[]>;

const toldCypher = `
MATCH (statement:Statement)
WHERE ${hadBeenSaid('statement', '$said')} AND statement.retracted IS NULL AND statement.predicate IN $predicates
MATCH (one:Thing)<-[:SUBJECT]-(statement)-[:OBJECT]->(other:Thing)
WHERE one <> other
RETURN one.id AS from, other.id AS to, statement.predicate AS predicate, statement.modality AS modality, statement.from AS began, statement.to AS ended, statement.toMin AS toMin
ORDER BY statement.id`;

/** Returns a reader of what a database had been told by a date. */
export function toldReader(database: Database): ToldReader {
  return (said, predicates) => readSteadily(database, async (transaction) => {
    const { records } = await transaction.run(toldCypher, { said, predicates });
    return records.map((record) => record.toObject() as ToldTie);
  }, () => true, limits.ownQuery);
}
