import { describe, expect, it } from 'vitest';
import { hadBeenSaid, mayHaveHeld, standingOf, surelyHeld, tellBy } from '../../../../graph/derive/time/as-of-cypher.ts';
import { readLibrary } from '../../../../queries/question.ts';

const questions = readLibrary();
const givenTo = (name: string) => questions.filter(({ given }) => given.some((one) => one.name === name)).map(({ theme, name: question, cypher }) => ({ path: `${theme}/${question}`, cypher }));

/** The variables that a question speaks of as facts. */
const variablesOf = (cypher: string): string[] => [...new Set([...cypher.matchAll(/\b(\w+)\.(?:fromMin|statements|saidBy)\b/g)].map(([, name = '']) => name))];

describe('what holds as of a date', () => {
  it('is said in Cypher as the one definition says it', () => {
    expect(surelyHeld('tie', 'asOf')).toBe("tie.fromMax <= asOf + '~' AND tie.toMin >= asOf");
    expect(mayHaveHeld('tie', 'asOf')).toBe("tie.fromMin <= asOf + '~' AND tie.toMax >= asOf");
    expect(hadBeenSaid('statement', 'said')).toBe("statement.saidBy <= said + '~'");
  });

  it.each(givenTo('asOf'))('is read by $path in these words', ({ cypher }) => {
    expect(variablesOf(cypher).some((name) => [mayHaveHeld(name, 'asOf'), standingOf(name, 'asOf')].some((words) => cypher.includes(words)))).toBe(true);
  });

  it.each(givenTo('said'))('and what had been said by then is read by $path in these', ({ cypher }) => {
    const isTold = (name: string) => ['tie', `${name}Told`].some((told) => cypher.includes(tellBy(name, 'said', told))) || cypher.includes(hadBeenSaid(name, 'said'));

    expect(variablesOf(cypher).some(isTold)).toBe(true);
    expect(cypher).not.toMatch(/\.(published|retrieved)\b[^\n]*said/);
  });
});
