import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askPerson } from '../../commands/review/ask-person.ts';
import type { Terminal } from '../../commands/review/ask-person.ts';
import { judgedSoFar, judgePair } from '../../commands/review/judge-pair.ts';
import { pairIdOf } from '../../commands/review/pair-id.ts';
import { rankPairs, valueOf, withCompany } from '../../commands/review/rank-pairs.ts';
import { forgetSuggestions, keepSuggestion, queueLimits, readSuggestions, suggestionsPath } from '../../commands/review/suggestions.ts';
import { tellPair } from '../../commands/review/tell-pair.ts';
import { readJudgementsFile } from '../../ingest/judgements-file.ts';
import { bodyOf, pairOf } from './pairs.ts';

let home: string;
const homes: string[] = [];
beforeEach(() => {
  homes.push((home = mkdtempSync(join(tmpdir(), 'lisiere-review-'))));
  process.env['LISIERE_JUDGEMENTS'] = join(home, 'judged.csv');
});
afterEach(() => delete process.env['LISIERE_JUDGEMENTS']);
afterAll(() => homes.forEach((one) => rmSync(one, { recursive: true, force: true })));

const day = new Date('2026-03-01T12:00:00Z');
const suggestion = (note: string, verdict: 'same' | 'different' = 'same') => ({ one: 'spinhuis', other: 'filature', verdict, note, at: '2026-03-01' });

/** Returns a terminal at which somebody presses these keys and writes these lines. */
function terminalOf(keys: string[], lines: string[] = []): Terminal & { told: string[] } {
  const told: string[] = [];
  return { told, width: 80, tell: (text) => void told.push(text), key: async () => keys.shift() ?? 'q', line: async () => lines.shift() ?? '' };
}

describe('pairs that wait for a person', () => {
  it('come first when the matcher is least sure and both bodies are well connected', () => {
    const bodies = new Map([bodyOf('a', { ties: 50 }), bodyOf('b', { ties: 50 }), bodyOf('c', { ties: 1 }), bodyOf('d', { ties: 1 })].map((body) => [body.id, body]));
    const proposed = (one: string, other: string, score: number) => ({ one, other, score, names: [one, other] as const, outcome: 'unsure' as const, reasons: [] });

    const ranked = rankPairs([proposed('a', 'b', 0.95), proposed('c', 'd', 0.5), proposed('a', 'c', 0.5)], bodies, 2);

    expect(ranked.map(({ one, other }) => one.id + other.id)).toEqual(['ac', 'ab']);
    expect(valueOf(0.5, { ties: 6 }, { ties: 6 })).toBeCloseTo(Math.log(8) ** 2, 10);
  });

  it('are not those that an identifier of one register parts', () => {
    const bodies = new Map([bodyOf('a', { ids: { kbo: '1' } }), bodyOf('b', { ids: { kbo: '2' } })].map((body) => [body.id, body]));

    expect(rankPairs([{ one: 'a', other: 'b', score: 0.5, names: ['a', 'b'], outcome: 'unsure', reasons: [] }], bodies, 9)).toEqual([]);
  });

  it('show the partners in common and what both are partners in', () => {
    const company = new Map([['Spinhuis', { shared: ['Warp', 'Weft'], partners: ['x', 'y'] }], ['Filature', { shared: ['Weft'], partners: ['y', 'z'] }]]);

    expect(withCompany(pairOf('p'), company, (id) => id.toUpperCase())).toMatchObject({ partners: ['Y'], together: ['Weft'] });
  });

  it('stand side by side, within the width, and nothing in them moves the cursor', () => {
    const text = tellPair(pairOf('p', { one: bodyOf('a', { name: 'Evil \u001b[2J name \u202egnp', place: 'Kortrijk', ids: { kbo: '0400' } }), other: bodyOf('long-'.repeat(20)), suggestions: [suggestion('they moved')] }), 80);

    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toMatch(/place +Kortrijk/);
    expect(text).toContain('suggested on 2026-03-01: same, “they moved”');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('a person at a terminal', () => {
  it('answers by a key, with a reason or without', async () => {
    const noted: unknown[] = [];
    const terminal = terminalOf(['x', 's', 'n', 'D'], ['one charter', '']);

    const judged = await askPerson([pairOf('p'), pairOf('q'), pairOf('r'), pairOf('t')], terminal, async ({ id }, verdict, why) => void noted.push([id, verdict, why]));

    expect(noted).toEqual([['p', 'same', 'one charter'], ['r', 'different', 'looked at side by side']]);
    expect(judged).toBe(2);
  });

  it('is told what contradicts, and goes on', async () => {
    const note = async (pair: ReturnType<typeof pairOf>, verdict: 'same' | 'different' | 'unsure', why: string): Promise<void> => void (await judgePair(pair, { verdict, who: 'ada', why }, day, home));
    const terminal = terminalOf(['s', 's', 'd', 's'], []);
    const [a, b, c, d] = ['Aa', 'Bb', 'Cc', 'Dd'].map((name) => bodyOf(name));

    const judged = await askPerson([pairOf('1', { one: a!, other: b! }), pairOf('2', { one: b!, other: c! }), pairOf('3', { one: a!, other: c! }), pairOf('4', { one: c!, other: d! })], terminal, note);

    expect(judged).toBe(3);
    expect(terminal.told.join('')).toContain('not noted: ');
    expect(readJudgementsFile().map(({ left, right }) => left + right)).toEqual(['AaBb', 'BbCc', 'CcDd']);
  });
});

describe('a judgement of a pair', () => {
  it('is written with who, when and why under the better known name first, and not asked again', async () => {
    const pair = pairOf('p', { one: bodyOf('Filature', { ties: 2, country: 'FR' }), other: bodyOf('Spinhuis', { ties: 9, country: 'BE' }) });

    await judgePair(pair, { verdict: 'unsure', who: 'ada', why: 'no charter\nfound' }, day, home);

    expect(readJudgementsFile()).toEqual([{ left: 'Spinhuis', right: 'Filature', family: 'Organisation', judgement: 'unsure', date: null, who: 'ada', when: '2026-03-01', why: 'no charter found', countries: ['BE', 'FR'] }]);
    expect(judgedSoFar()(pair)).toBe(true);
    expect(judgedSoFar()(pairOf('q', { other: bodyOf('La Navette') }))).toBe(false);
  });

  it('needs names or countries that tell the two apart', async () => {
    const twice = pairOf('p', { one: bodyOf('Le Rouet'), other: bodyOf('le rouet') });

    await expect(judgePair(twice, { verdict: 'different', who: 'ada', why: 'x' }, day, home)).rejects.toThrow('expected two bodies that names or countries tell apart');
  });
});

describe('the queue of suggestions', () => {
  it('keeps each once, readable by its owner alone, and forgets what was judged', async () => {
    expect(await keepSuggestion(home, suggestion('same door'))).toBe('kept');
    expect(await keepSuggestion(home, { ...suggestion('same door'), one: 'filature', other: 'spinhuis' })).toBe('known');
    expect(await keepSuggestion(home, suggestion('', 'different'))).toBe('kept');
    expect(statSync(suggestionsPath(home)).mode & 0o777).toBe(0o600);

    await forgetSuggestions(home, pairIdOf('filature', 'spinhuis'));
    expect(readSuggestions(home)).toEqual([]);
  });

  it('takes hostile text as one short line of plain words', async () => {
    await keepSuggestion(home, suggestion(`\u0000\u001b]0;x\u0007 <script>\n"}\n{"one":"x"\u202e ${'é'.repeat(5000)}`));

    const [kept] = readSuggestions(home);
    expect(readFileSync(suggestionsPath(home), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(kept?.note).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect([...(kept?.note ?? '')]).toHaveLength(queueLimits.note);
  });

  it('has an end, and survives a line that was cut short', async () => {
    await keepSuggestion(home, suggestion('first'));
    appendFileSync(suggestionsPath(home), '{"one":"spin');
    expect(await keepSuggestion(home, suggestion('second'))).toBe('kept');
    expect(readSuggestions(home).map(({ note }) => note)).toEqual(['first', 'second']);

    appendFileSync(suggestionsPath(home), `${' '.repeat(queueLimits.bytes)}\n`);
    expect(await keepSuggestion(home, suggestion('third'))).toBe('full');
  });
});
