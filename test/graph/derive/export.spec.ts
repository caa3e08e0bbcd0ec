import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cellText, csvOf, guard, unguard } from '../../../graph/derive/export/csv.ts';
import { exportFiles, manifestOf } from '../../../graph/derive/export/export-files.ts';
import { exportJsonSchema } from '../../../graph/derive/export/json-schema.ts';
import { relationLine, statementLine, thingLine } from '../../../graph/derive/export/record-lines.ts';
import { manifestSchema, relationSchema, statementSchema, thingSchema } from '../../../graph/derive/export/record-schemas.ts';
import { releaseAsOf } from '../../../graph/derive/export/release-as-of.ts';
import { releaseVersion } from '../../../graph/derive/export/release-version.ts';
import { republishable } from '../../../graph/derive/export/republishable.ts';
import { heldWithin } from '../../../graph/derive/time/as-of.ts';
import { saidBy } from '../../../graph/derive/time/said-by.ts';
import { daysOf } from '../../../graph/model/edtf.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { held } from '../../fixture/held.ts';

/** Cells that a spreadsheet would run, or that break a careless one. */
const hostile = [
  '=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1+1', '＋1', '－1', '＠A', '|cmd', '%0A=1', ' =1', '"=1"', '\u200b=1', '\ufeff=1', '−1',
  "=HYPERLINK(\"https://example.org\",\"x\")", "=cmd|' /C calc'!A0", "'already", "''twice", "'", 'a,b', 'a"b', 'a\nb', 'a\r\nb', 'a","=1', 'Œuvre d’Été', '日本', '', ' ', "St'art", 'x=1', '0', '-', '==', '=', '+32 56 12 34 56', '-5 %',
];

describe('the lines of the export', () => {
  it('have the keys of their schemas, in that order', () => {
    const { statements, things, relations } = ecosystem();

    expect(Object.keys(JSON.parse(statementLine(statements[0]!)) as object)).toEqual(Object.keys(statementSchema.shape));
    expect(Object.keys((JSON.parse(statementLine(statements[0]!)) as { evidence: object }).evidence)).toEqual(Object.keys(statementSchema.shape.evidence.shape));
    expect(Object.keys(JSON.parse(thingLine(things[0]!)) as object)).toEqual(Object.keys(thingSchema.shape));
    expect(Object.keys(JSON.parse(relationLine(relations[0]!)) as object)).toEqual(Object.keys(relationSchema.shape));
  });

  it('do not depend on the order of keys or lists in a record', () => {
    const [thing] = ecosystem().things.filter(({ id }) => id === 'textielhuis');
    const { sources, names, ...rest } = thing!;

    expect(thingLine({ sources: [...sources].reverse(), names: [...names].reverse(), ...rest })).toBe(thingLine(thing!));
  });

  it('fit the JSON Schema of the export', () => {
    const definitions = (JSON.parse(exportJsonSchema()) as { $defs: Record<string, { required: string[]; additionalProperties: boolean }> }).$defs;

    expect(definitions['statement']?.required).toEqual(Object.keys(statementSchema.shape));
    expect(definitions['statement']?.additionalProperties).toBe(false);
    expect(Object.keys(definitions)).toEqual(['statement', 'thing', 'relation', 'manifest']);
  });
});

describe('releaseVersion', () => {
  it('is the same for any order of the records, and another for another fact', () => {
    const [one, other] = [ecosystem(), ecosystem()];
    for (const records of Object.values(other)) records.reverse();
    const third = ecosystem();
    third.statements[0]!.retracted = '2026-02-01';

    expect(releaseVersion(other)).toBe(releaseVersion(one));
    expect(releaseVersion(third)).not.toBe(releaseVersion(one));
    expect(releaseVersion(one)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a release as of a time', () => {
  const days = (text: string) => daysOf(text);
  const [all, then, early] = [held(releaseAsOf(ecosystem(), { at: null, said: null })), held(releaseAsOf(ecosystem(), { at: days('2019'), said: null })), held(releaseAsOf(ecosystem(), { at: days('2019'), said: days('2018') }))];

  it('is all of it when no time is named', () => expect(all.statements).toHaveLength(ecosystem().statements.length));

  it('has the ties that may have held then, as its ties say when they are asked one by one', () => {
    const expected = ecosystem().relations.filter(({ bounds }) => ['certain', 'possible'].includes(heldWithin(bounds, days('2019')!))).map(({ id }) => id).sort();

    expect(then.relations.map(({ id }) => id).sort()).toEqual(expected);
    expect(then.relations.length).toBeLessThan(all.relations.length);
  });

  it('knows nothing that was said later, and names nothing that it does not tell', () => {
    const ids = new Set(early.things.map(({ id }) => id));

    expect(early.statements.every(({ evidence }) => saidBy(evidence) <= '2018-12-31')).toBe(true);
    expect(early.relations.flatMap(({ from_id, to_id }) => [from_id, to_id]).filter((id) => !ids.has(id))).toEqual([]);
    expect(early.things.flatMap(({ place }) => place ?? []).filter((id) => !ids.has(id))).toEqual([]);
    expect(early.relations.length).toBeLessThan(then.relations.length);
    expect(early.relations.length).toBeGreaterThan(0);
  });
});

describe('CSV', () => {
  it.each(hostile)('keeps %j a text that no spreadsheet runs, and gives it back', (text) => {
    const [[cell]] = parse(`${cellText(text)},\r\n`, { relaxColumnCount: true }) as [[string]];

    expect(cell).not.toMatch(/^[\s"\u200b\ufeff]*[=+\-@＝＋－＠−|%\t\r\n\0]/);
    expect(unguard(cell)).toBe(text);
  });

  it('guards nothing that is harmless, and no number', () => {
    expect(guard("St'art Invest")).toBe("St'art Invest");
    expect(cellText(-3.5)).toBe('-3.5');
    expect(cellText(null)).toBe('');
  });

  it('has a header, commas and CRLF', () => {
    expect(csvOf(['id', 'name'], [['a', 'x, y'], ['b', 'say "z"']])).toBe('id,name\r\na,"x, y"\r\nb,"say ""z"""\r\n');
  });

  it('says the same as the JSON Lines', () => {
    const files = Object.fromEntries(exportFiles(ecosystem(), ['jsonl', 'csv']).map(({ name, pieces }) => [name, [...pieces].join('')]));
    const rows = parse(files['statements.csv']!, { columns: true }) as Record<string, string>[];
    const lines = files['statements.jsonl']!.trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; subject: { name: string } });

    expect(rows.map(({ id, subject_name }) => [id, unguard(subject_name!)])).toEqual(lines.map(({ id, subject }) => [id, subject.name]));
    expect(manifestSchema.safeParse(JSON.parse(manifestOf('0'.repeat(16), '0'.repeat(16), new Map([['statements.csv', { sha256: '0'.repeat(64), lines: 63 }]])))).success).toBe(true);
  });
});

describe('republishable', () => {
  it('keeps every record when all sources allow it', () => {
    const release = ecosystem();
    release.sources.forEach((source) => (source.republish = 'yes'));

    expect(republishable(release)).toBe(release);
  });

  it('leaves out what sources that do not say yes alone tell: statements, things, names, dates and places', () => {
    const release = ecosystem();
    release.sources.find(({ name }) => name === 'lakenblad')!.republish = 'no';

    const kept = held(republishable(release));

    const [house] = kept.things.filter(({ id }) => id === 'textielhuis');
    expect(kept.statements.every(({ evidence }) => !['lakenblad', 'participations'].includes(evidence.source))).toBe(true);
    expect(kept.things.map(({ id }) => id)).not.toContain('ines-vandaele');
    expect(house).toMatchObject({ name: 'Textielhuis Kortrijk', names: [{ name: 'Textielhuis Kortrijk', type: 'official' }], place: 'kortrijk', from: null, sources: ['fil-commun'] });
    expect(kept.relations.every(({ sources }) => sources.every((source) => !['lakenblad', 'participations'].includes(source)))).toBe(true);
    expect(JSON.stringify(kept.sources)).not.toContain('lakenblad');
  });

  it('leaves a release without faults', async () => {
    const { faultsOfRelease } = await import('../../../graph/derive/check/check-release.ts');

    expect(faultsOfRelease(republishable(ecosystem()))).toEqual([]);
  });
});
