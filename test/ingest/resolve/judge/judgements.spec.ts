import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../../ground/refusal.ts';
import { addJudgements, readJudgementsFile } from '../../../../ingest/judgements-file.ts';
import { judgementLine, readJudgements } from '../../../../ingest/resolve/judgements.ts';
import type { Judgement } from '../../../../ingest/resolve/judgements.ts';

const header = 'left,right,family,judgement,date,who,when,why,countries\n';
const read = (...lines: string[]): Judgement[] => readJudgements(header + lines.map((line) => `${line}\n`).join(''));
const said = (left: string, right: string, judgement: Judgement['judgement'] = 'same', more: Partial<Judgement> = {}): Judgement => ({ left, right, family: 'Organisation', judgement, date: null, who: 'ada', when: '2026-01-01', why: 'its charter', ...more });

const folder = mkdtempSync(join(tmpdir(), 'lisiere-judgements-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('expected a refusal, found none');
}

describe('judgements', () => {
  it('that contradict each other are refused with the lines that do, and the cure', () => {
    const refusal = refusalOf(() => read('Le Rouet,Rouet,Organisation,same,,ada,2026,x', 'Rouet,Het Spinnewiel,Organisation,same,,ada,2026,x', 'Het Spinnewiel,Le Rouet,Organisation,different,,bob,2026,y'));

    expect(refusal.code).toBe('check');
    expect(refusal.message).toContain('judgements.csv:4: expected "Het Spinnewiel" and "Le Rouet" apart (different, bob, 2026), found them made one by line 3 ("Rouet" is "Het Spinnewiel"). Take one of the lines 3, 4 away.');
  });

  it('name the whole chain that makes two names one', () => {
    const refusal = refusalOf(() => read('A1,B1,Organisation,same,,ada,2026,x', 'C1,B1,Organisation,same,,ada,2026,x', 'A1,C1,Organisation,successor,2015,bob,2026,y'));

    expect(refusal.message).toContain('made one by line 2 ("A1" is "B1") and line 3 ("C1" is "B1"). Take one of the lines 2, 3, 4 away.');
  });

  it('of names that spelling makes one need their countries to be apart', () => {
    expect(refusalOf(() => read('Le Rouet,le  rouet,Organisation,different,,ada,2026,x')).message).toContain('written alike but for spelling');
    expect(read('Le Rouet,Le Rouet,Organisation,different,,ada,2026,x,BE|FR')[0]?.countries).toEqual(['BE', 'FR']);
  });

  it('are made once, but what somebody was unsure of may be decided later', () => {
    expect(refusalOf(() => read('Le Rouet,La Navette,Organisation,same,,ada,2026,x', 'La Navette,Le Rouet,Organisation,same,,bob,2026,y')).message).toContain('judgements.csv:3: expected a judgement that line 2 does not make already');
    expect(read('Le Rouet,La Navette,Organisation,unsure,,ada,2026,x', 'Le Rouet,La Navette,Organisation,different,,bob,2026,y')).toHaveLength(2);
  });

  it('with a word that is no verdict, no date or no reason are all named at once', () => {
    const { code, message } = refusalOf(() => read('Le Rouet,La Navette,Organisation,perhaps,,ada,2026,x', 'Le Rouet,La Navette,Organisation,same,last year,ada,2026,', 'Le Rouet,La Navette,Organisation,same,,ada,2026,x,Belgium'));

    expect(code).toBe('usage');
    expect(message).toContain('judgements.csv:2: expected same, different, successor or unsure, found "perhaps".');
    expect(message).toContain('judgements.csv:3: expected an EDTF date, found "last year". judgements.csv:3: expected who, when and why');
    expect(message).toContain('judgements.csv:4: expected two country codes');
  });

  it('come back as they were written, whatever the names hold', () => {
    const judged = [said('’t Gasthuis', "'t Gasthuis (Aalst)"), said('=HYPERLINK("x")', '+32, "Zin"', 'different', { countries: ['BE', ''] }), said('a\nb', 'c;d', 'unsure')];

    expect(readJudgements(header + judged.map(judgementLine).join(''))).toEqual(judged);
    expect(judgementLine(judged[1]!)).toContain("'=HYPERLINK");
  });

  it('keep the apostrophe that begins a name that a person wrote by hand', () => {
    expect(read("'t Gasthuis,Gasthuis,Organisation,same,,ada,2026,x")[0]?.left).toBe("'t Gasthuis");
  });
});

describe('the file of judgements', () => {
  it('gains what is judged, and stays as it was when that contradicts it', async () => {
    const path = join(folder, 'judged.csv');
    writeFileSync(path, 'left,right,family,judgement,date,who,when,why\nLe Rouet,Rouet,Organisation,same,,ada,2026,x');

    await addJudgements([said('Rouet', 'Het Spinnewiel')], folder, path);
    const before = readFileSync(path, 'utf8');
    await expect(addJudgements([said('Le Rouet', 'Het Spinnewiel', 'different')], folder, path)).rejects.toThrow('expected "Le Rouet" and "Het Spinnewiel" apart');

    expect(readJudgementsFile(path).map(({ right }) => right)).toEqual(['Rouet', 'Het Spinnewiel']);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('loses nothing when several add to it at once', async () => {
    const path = join(folder, 'busy.csv');

    await Promise.all(Array.from({ length: 8 }, (_one, at) => addJudgements([said(`Body ${at}`, `House ${at}`)], folder, path)));

    expect(readJudgementsFile(path)).toHaveLength(8);
  });
});
