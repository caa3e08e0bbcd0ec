import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../../graph/derive/cypher/rows.ts';
import { statementLine } from '../../../../graph/derive/export/record-lines.ts';
import { asOf } from '../../../../graph/derive/time/as-of.ts';
import type { Timed, When } from '../../../../graph/derive/time/as-of.ts';
import { daysOf } from '../../../../graph/model/edtf.ts';
import type { HeldRelease, StatementRecord } from '../../../../graph/model/records.ts';
import { factKey, oracleAnswer } from '../../../fixture/history/oracle.ts';
import type { Asked } from '../../../fixture/history/oracle.ts';
import { randomHistory } from '../../../fixture/history/random-history.ts';
import type { History } from '../../../fixture/history/random-history.ts';
import { releaseOf } from '../../../fixture/history/release-of.ts';

const histories = 1_000;
const dates = [null, '2013', '2014', '2015', '2016', '2018', '2013-05', '2014-02', '2015-12', '2017-06', '2018-01', '2013-02-14', '2015-06-30', '2018-01-15'];

/** Some of the dates, others for each seed. */
function asksFor(seed: number): Asked[] {
  return Array.from({ length: 4 }, (_, turn) => ({ at: dates[(seed + turn * 5) % dates.length]!, said: turn % 2 === 0 ? null : dates[(seed * 3 + turn) % dates.length]! }));
}

const whenOf = ({ at, said }: Asked, seen: string | null = null): When => ({ at: at === null ? null : daysOf(at), said: said === null ? null : daysOf(said), seen });

/** Returns what the rows that a load writes answer, tie by tie. */
function readerOf(release: HeldRelease): (asked: Asked) => Record<string, string> {
  const told = new Map(release.statements.map((statement) => [statement.id, statement]));
  const rows = rowsOf(release);
  const ties = release.relations.map(({ statements }) => ({ key: keyOf(told.get(statements[0]!)!), statements: statements.map((id) => rows.get(id)!) }));
  return (asked) => sorted(ties.map(({ key, statements }) => [key, asOf(statements, whenOf(asked))]));
}

/** Returns what the statements of a later release answer of an earlier one, by the days on which they were seen. */
function readerOfThen(later: HeldRelease): (seen: string, asked: Asked) => Record<string, string> {
  const rows = rowsOf(later);
  const groups = new Map<string, Timed[]>();
  for (const statement of later.statements) groups.set(keyOf(statement), [...(groups.get(keyOf(statement)) ?? []), rows.get(statement.id)!]);
  return (seen, asked) => sorted([...groups].map(([key, statements]) => [key, asOf(statements, whenOf(asked, seen))]));
}

function rowsOf(release: HeldRelease): Map<string, Timed> {
  return new Map([...rowsIn('statements', release, new Map())].map(({ key, properties }) => [key, properties as unknown as Timed]));
}

function keyOf({ subject, object, role, from, to }: StatementRecord): string {
  return factKey({ body: subject.name, project: object!.name, role, from, to });
}

function sorted(entries: [string, string][]): Record<string, string> {
  return Object.fromEntries(entries.filter(([, stands]) => stands !== 'no').sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether a page of it ever said again what it had ceased to say: then it was as if it had never ceased. */
function comesBack({ fetched }: History): boolean {
  return [...new Set(fetched.map(({ page }) => page))].some((page) => {
    const versions = fetched.filter((one) => one.page === page).map(({ version }) => JSON.stringify(version)).filter((text, at, all) => text !== all[at - 1]);
    return new Set(versions).size < versions.length;
  });
}

const standing = ({ statements }: HeldRelease, seen: string): string[] => statements.filter((one) => one.first_seen <= seen && (one.retracted === null || one.retracted > seen)).map((one) => statementLine({ ...one, retracted: null }));

describe('a thousand random histories of statements', { timeout: 120_000 }, () => {
  it('answer as an oracle does that knows nothing but what was fetched, at every release', () => {
    const found = { certain: 0, possible: 0, undated: 0 };
    for (let seed = 0; seed < histories; seed += 1) {
      const history = randomHistory(seed);
      for (const day of history.days) {
        const read = readerOf(releaseOf(history, day));
        for (const asked of asksFor(seed)) {
          const answer = read(asked);
          const expected = oracleAnswer(history, day, asked);
          if (JSON.stringify(answer) !== JSON.stringify(expected)) expect({ seed, day, asked, answer }).toEqual({ seed, day, asked, answer: expected });
          for (const stands of Object.values(expected)) found[stands as keyof typeof found] += 1;
        }
      }
    }

    expect(Object.values(found).every((count) => count > 1_000)).toBe(true);
  });

  it('leave past answers as they were, to the byte: what is corrected, added late or taken back later changes nothing of them', () => {
    let compared = 0;
    for (let seed = 0; seed < histories; seed += 1) {
      const history = randomHistory(seed);
      if (comesBack(history)) continue;
      const last = releaseOf(history, history.days.at(-1)!);
      const readLater = readerOfThen(last);
      for (const day of history.days) {
        const then = releaseOf(history, day);
        expect(standing(last, day)).toEqual(standing(then, day));
        const read = readerOf(then);
        for (const asked of asksFor(seed)) {
          const [answer, expected] = [readLater(day, asked), read(asked)];
          if (JSON.stringify(answer) !== JSON.stringify(expected)) expect({ seed, day, asked, answer }).toEqual({ seed, day, asked, answer: expected });
          compared += 1;
        }
      }
    }

    expect(compared).toBeGreaterThan(2_000);
  });
});
