import { describe, expect, it } from 'vitest';
import { loadMatcher } from '../../../../ingest/load-matcher.ts';
import type { Comparison } from '../../../../ingest/resolve/match/compare/compare-names.ts';
import { editLikeness, sharedTriples, triplesOf } from '../../../../ingest/resolve/match/compare/text-likeness.ts';

const matcher = loadMatcher();
const words = (name: string): string[] => matcher.read(name).tokens.map(({ text }) => text);
const labels = (name: string): string[] => matcher.read(name).tokens.flatMap(({ meanings }) => meanings.map(({ label }) => label));
const pairs = ({ alignment, left, right }: Comparison): string[] => alignment.pairs.map((pair) => `${left.name.tokens[pair.left]!.text}=${right.name.tokens[pair.right]!.text}`);

describe('a name read', () => {
  it('loses its accents, articles, legal forms and the country behind it', () => {
    expect(words('L’Atelier des Œillets asbl')).toEqual(['atelier', 'oeillets']);
    expect(words('Toile & Papier S.P.R.L.')).toEqual(['toile', 'papier']);
    expect(words('University of Zandwijk, Belgium')).toEqual(['university', 'zandwijk']);
    expect(matcher.read('Zandwijk (Germany)').country).toBe('germany');
    expect(words('Provincie Zandwijk (B) – Weefdienst')).toEqual(['provincie', 'zandwijk', 'weefdienst']);
  });

  it('is an acronym when it is written as one, and keeps the one that it gives', () => {
    expect(matcher.read('RZW').isAcronym).toBe(true);
    expect(matcher.read('Raad voor Zandwegen in Wevelbeke (RZW)')).toMatchObject({ isAcronym: false, acronyms: ['rzw'] });
    expect(words('Raad voor Zandwegen in Wevelbeke (RZW)')).not.toContain('rzw');
  });

  it('has the meanings of its words in any of our languages, alone, in a phrase or in a compound', () => {
    expect(labels('Haute École de Zandwijk')).toContain('university-of-applied-sciences');
    expect(labels('Landbouwonderzoek Zandwijk')).toEqual(expect.arrayContaining(['agriculture', 'research']));
    expect(labels('Stad Rijsel')).toEqual(expect.arrayContaining(['city', 'lille']));
  });
});

describe('two names compared', () => {
  it('cover each other across languages, whatever the order', () => {
    const comparison = matcher.compare('Koninklijk Museum voor Zandkunst', 'Royal Museum of Sand Art');

    expect(pairs(comparison)).toEqual(expect.arrayContaining(['koninklijk=royal', 'museum=museum']));
  });

  it('find a word written in two', () => {
    const comparison = matcher.compare('Zandfabriek', 'Zand Fabriek');

    expect(comparison.left.covered).toBeGreaterThan(0.9);
    expect(comparison.right.covered).toBeGreaterThan(0.9);
  });

  it('find the words that an acronym stands for, also in translation', () => {
    expect(matcher.compare('NAVH', 'Nederlandse Academie voor Handweven').acronym.own).toBeGreaterThan(0.5);
    expect(matcher.compare('BKS', 'Belgian Art Foundation').acronym.translated).toBeGreaterThan(0.9);
    expect(matcher.compare('XQK', 'National Institute of Research').acronym.own).toBe(0);
  });
});

describe('a town that another country also has', () => {
  it('is what it is in the country of the body', () => {
    const townsIn = (country: string): string[] => matcher.readIn('Stad Bergen', country).tokens.flatMap(({ meanings }) => meanings.map(({ label }) => label));

    expect(townsIn('BE')).toContain('mons');
    expect(townsIn('')).toContain('mons');
    expect(townsIn('NO')).not.toContain('mons');
    expect(matcher.compare('Ville de Mons', 'Stad Bergen', 'BE').left.alone).toEqual([]);
    expect(matcher.compare('City of Mons', 'City of Bergen', 'BE|NO').left.alone.map(({ text }) => text)).toEqual(['mons']);
  });
});

describe('two texts', () => {
  it('are as alike as the letters that need not change', () => {
    expect(editLikeness('zandwijk', 'zandwijk')).toBe(1);
    expect(editLikeness('zandwijk', 'zandwikj')).toBe(1 - 1 / 8);
    expect(editLikeness('', 'zand')).toBe(0);
    expect(sharedTriples(triplesOf('abc'), triplesOf('xyz'))).toBe(0);
  });
});
