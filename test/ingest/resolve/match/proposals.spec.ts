import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { generateNames } from '../../../../bench/scale/generate-names.ts';
import { readWordLists } from '../../../../bench/scale/word-lists.ts';
import { loadMatcher } from '../../../../ingest/load-matcher.ts';
import { meetPairs } from '../../../../ingest/resolve/cluster/pairing.ts';
import type { Pair } from '../../../../ingest/resolve/cluster/pairing.ts';
import { proposePairs } from '../../../../ingest/resolve/match/propose/propose-pairs.ts';
import { PairMemory } from '../../../../ingest/resolve/match/propose/pair-memory.ts';
import type { Remembered } from '../../../../ingest/resolve/match/propose/pair-memory.ts';
import type { Party } from '../../../../ingest/resolve/match/propose/party.ts';
import { weighPair } from '../../../../ingest/resolve/match/propose/weigh-pair.ts';

const matcher = loadMatcher();

function party(id: string, names: readonly string[], beside: Partial<Party> = {}): Party {
  return { id, names, countries: ['BE'], towns: ['Doornik'], kinds: ['Organisation'], ids: {}, ...beside };
}

/** What is proposed of two parties: same, unsure, or nothing. */
function outcomeOf(one: Party, other: Party): string {
  return [...proposePairs([one, other], { matcher })][0]?.outcome ?? 'nothing';
}

describe('two bodies', () => {
  it.each([
    ['a slip of the hand', 'Textielhuis Navette', 'Textielhuis Navete', 'same'],
    ['two languages', 'City of Navelgem Cultural Centre Spoel', 'Centre culturel Spoel Navelgem', 'unsure'],
    ['an acronym of its own', 'Association des Tisserands du Nord (ATN)', 'Association des Tisserands du Nord', 'same'],
    ['a fund and its manager', 'Spoel Invest', 'Spoel Invest Fund', 'unsure'],
    ['a head and a part', 'Spoel', 'Spoel - Laboratoire Teintures Végétales', 'unsure'],
    ['a word of its own', 'Filature Navette', 'Filature Navette Vallée', 'unsure'],
    ['two kinds in one town', 'Universiteit van Spoelgem', 'Gemeente Spoelgem', 'nothing'],
    ['a town and its company', 'Ville de Namur', 'Namur City S.A.', 'unsure'],
    ['a branch in a town', 'Union des Filatures', 'Union des Filatures Mons', 'unsure'],
    ['one matter more', 'Water Agency of Ghent', 'Water and Health Agency of Ghent', 'unsure'],
    ['a chancellery', 'Kanton Navelgem', 'Kanton Navelgem - Staatskanzlei', 'unsure'],
    ['a chamber and its institute', 'Chamber of Commerce of Spoelgem', 'Institute of the Chamber of Commerce of Spoelgem', 'unsure'],
  ])('with %s are proposed as they should be', (_sort, one, other, outcome) => {
    expect(outcomeOf(party('a', [one]), party('b', [other]))).toBe(outcome);
  });

  it('of two countries, or with two numbers of one register, are never proposed', () => {
    const [one, other] = ['Textielhuis Navette', 'Textielhuis Navete'];

    expect(outcomeOf(party('a', [one!]), party('b', [other!], { countries: ['NL'] }))).toBe('nothing');
    expect(outcomeOf(party('a', [one!], { ids: { kbo: '1' } }), party('b', [other!], { ids: { kbo: '2' } }))).toBe('nothing');
  });

  it('of one ordinary word, of which a register has one and nobody tells the country of the other, are for a person to judge', () => {
    const lone: Partial<Party> = { countries: [], towns: [] };

    const isSure = (other: Party): boolean | undefined => weighPair(party('a', ['Navette'], lone), other, [['Navette', 'Navette']], matcher, 0.25)?.isSure;

    expect(isSure(party('b', ['Navette']))).toBe(true);
    expect(isSure(party('b', ['Navette'], { ids: { ror: 'r:1' } }))).toBe(false);
  });

  it('in two towns are for a person to judge, unless a name of their own tells', () => {
    const far: Partial<Party> = { towns: ['Eupen'] };

    expect(outcomeOf(party('a', ['Centre culturel régional']), party('b', ['Centre régional culturel'], far))).not.toBe('same');
  });
});

describe('parties that were compared before', () => {
  const all = generateNames(300, readWordLists()).map(({ name, country, town }, at) => party(String(at), [name], { countries: [country], towns: town ? [town] : [] }));
  const proposed = (parties: readonly Party[], memory?: PairMemory): string[] => [...proposePairs(parties, { matcher, ...(memory && { memory }) })].map(({ one, other, names, score, outcome, reasons }) => JSON.stringify([one, other, names, score, outcome, outcome === 'same' ? reasons : []]));
  const remembered = (parties: readonly Party[]): Remembered => {
    const memory = new PairMemory(parties, null);
    proposed(parties, memory);
    return deserialize(serialize(memory.next)) as Remembered;
  };

  it('give the same answers with new ones among them as all compared again', () => {
    const few = all.filter((_party, at) => at % 20 !== 3);

    expect(proposed(all, new PairMemory(all, remembered(few)))).toEqual(proposed(all));
  });

  it('give the same answers when some are gone or have another town', () => {
    const changed = all.slice(40).map((one, at) => (at % 30 === 0 ? { ...one, towns: ['Eupen'] } : one));

    expect(proposed(changed, new PairMemory(changed, remembered(all)))).toEqual(proposed(changed));
  });
});

describe('what is met', () => {
  const pair = (one: string, other: string, score: number, isSure = score > 0.9): Pair => ({ one, other, score, isSure, reason: `${one}${other}` });

  it('is not chained by one bad pair', () => {
    const good = [pair('a', 'b', 0.99), pair('c', 'd', 0.99)];

    expect(meetPairs([...good, pair('b', 'c', 0.91), pair('a', 'c', 0.1), pair('a', 'd', 0.1), pair('b', 'd', 0.1)], () => true).map(({ reason }) => reason)).toEqual(['ab', 'cd']);
  });

  it('keeps apart what may not be one', () => {
    expect(meetPairs([pair('a', 'b', 0.99)], () => false)).toEqual([]);
  });
});
