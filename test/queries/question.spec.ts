import { describe, expect, it } from 'vitest';
import { Refusal } from '../../ground/refusal.ts';
import { chooseQuestion, readLibrary, readQuestion, valuesFor } from '../../queries/question.ts';

const text = "// question: Who weaves?\n// answers:  id, name\n// given:    $asOf = null (a date)\n// given:    $kind = 'Hub' (a kind)\n// given:    $atLeast = 2 (how many)\n// given:    $all = false (all of them)\n//\n// A note.\nWITH null AS asOf, 'Hub' AS kind, 2 AS atLeast, false AS all\nMATCH (thing:Thing)\nRETURN thing.id AS id, thing.name AS name\n";
const question = readQuestion('looms/weavers.cypher', text);

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('expected a refusal, found none.');
}

describe('a question', () => {
  it('is read from its file: what it asks, its columns, what it can be given, and Cypher that takes parameters', () => {
    expect(question).toMatchObject({ name: 'weavers', theme: 'looms', asks: 'Who weaves?', answers: ['id', 'name'] });
    expect(question.given.map(({ name, value }) => [name, value])).toEqual([['asOf', null], ['kind', 'Hub'], ['atLeast', 2], ['all', false]]);
    expect(question.cypher).toBe('WITH $asOf AS asOf, $kind AS kind, $atLeast AS atLeast, $all AS all\nMATCH (thing:Thing)\nRETURN thing.id AS id, thing.name AS name');
  });

  it('whose header does not fit its Cypher is refused', () => {
    expect(refusalOf(() => readQuestion('looms/weavers.cypher', text.replace('2 AS atLeast', '3 AS atLeast'))).message).toContain('expected its Cypher to begin with "WITH null AS asOf');
    expect(refusalOf(() => readQuestion('looms/weavers.cypher', text.replace('$kind =', '$kind:'))).message).toContain('expected "$name = default (what it means)"');
  });

  it('is found by its name, alone or after its theme', () => {
    expect(chooseQuestion([question], 'weavers')).toBe(question);
    expect(chooseQuestion([question], 'looms/weavers')).toBe(question);
  });

  it('that nobody knows is refused with the nearest names', () => {
    const { code, message } = refusalOf(() => chooseQuestion(readLibrary(), 'brigdes'));

    expect(code).toBe('usage');
    expect(message).toMatch(/^query: expected the name of a question, found "brigdes"\. The nearest are: bridges, /);
  });

  it('has a name of its own in the whole library', () => {
    const names = readLibrary().map(({ name }) => name);

    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what a question is given', () => {
  it('is its defaults, and what was asked for in their place, as the default has it', () => {
    expect(valuesFor(question, {})).toEqual({ asOf: null, kind: 'Hub', atLeast: 2, all: false });
    expect(valuesFor(question, { asOf: '2018-06', kind: 'Fund', atLeast: '10', all: 'true' })).toEqual({ asOf: '2018-06', kind: 'Fund', atLeast: 10, all: true });
  });

  it('is refused when the question does not declare it, and told what it can be given', () => {
    const { code, message } = refusalOf(() => valuesFor(question, { said: '2018' }));

    expect(code).toBe('usage');
    expect(message).toBe('query: expected what "weavers" can be given, found "said". It can be given: asOf, a date; kind, a kind; atLeast, how many; all, all of them.');
  });

  it.each(['2018-13', '2018-02-30', '18', '2018/2019', '2018?', 'next year', ''])('is no date when it says "%s"', (date) => {
    expect(refusalOf(() => valuesFor(question, { asOf: date })).message).toContain(`for "asOf", found "${date}".`);
  });

  it('is a number or yes and no where the default is one', () => {
    expect(refusalOf(() => valuesFor(question, { atLeast: 'two' })).message).toBe('query: expected a number for "atLeast", found "two".');
    expect(refusalOf(() => valuesFor(question, { all: 'yes' })).message).toBe('query: expected true or false for "all", found "yes".');
  });
});
