import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../../ingest/fetch/files/files-at.ts';
import type { Statement } from '../../../graph/model/statement.ts';
import { activityLabel } from '../../../ingest/read/activity/activity-label.ts';
import { strands, topics } from '../../../ingest/read/eac/eac-themes.ts';
import { resolve } from '../../../ingest/resolve/resolve.ts';
import { readThemes } from '../../../ingest/resolve/themes/themes.ts';
import { fieldsOf } from '../../../ingest/sources/cordis/fields.ts';
import { source as publicSource } from '../../../ingest/sources/public-pages/source.ts';
import { sourcesFolder } from '../../../ingest/sources/discover.ts';
import { themes as keepThemes } from '../../../ingest/sources/keep-eu/themes.ts';
import { domains } from '../../../ingest/sources/museofile/domains.ts';
import { interventionsIn } from '../../../ingest/sources/structural-funds/interventions.ts';
import { ofRecords } from '../registers/told.ts';

const publicPages = ofRecords(publicSource);
const text = readFileSync(new URL('../../../ingest/resolve/themes/themes.csv', import.meta.url), 'utf8');
const themeOf = readThemes(text);

describe('the list of themes', () => {
  it('knows every theme of the closed lists of sources, and every word that the partner pages write for one', () => {
    const shipped = readdirSync(sourcesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(`${sourcesFolder}/${entry.name}/expected/statements.jsonl`) && entry.name !== 'sample').flatMap(({ name }) => linesOf(`${sourcesFolder}/${name}/expected/statements.jsonl`));
    const written = shipped.flatMap(({ predicate, object }) => (predicate === 'CONCERNS' && object ? [object.name] : []));

    expect(written.length).toBeGreaterThan(30);
    expect([...keepThemes, ...domains, ...written].filter((name) => themeOf(name) === null)).toEqual([]);
  });

  it('knows every matter that the facts read by hand tell, and that DEMO is about music', async () => {
    const told: string[][] = [];
    for await (const { beside } of publicPages.read(await shippedFiles(publicPages))) for (const { predicate, subject, object } of beside) if (predicate === 'CONCERNS') told.push([subject.name, object!.name, themeOf(object!.name)?.name ?? 'none']);

    expect(told.filter(([, , theme]) => theme === 'none')).toEqual([]);
    expect(told.filter(([name]) => name === 'DEMO')).toEqual([['DEMO', 'concert halls', 'music'], ['DEMO', 'festivals', 'festivals and events']]);
  });

  it('knows every code that a reader takes for a theme', () => {
    const numbers = Array.from({ length: 10_000 }, (_, number) => `${number}`.padStart(4, '0'));
    const labels = (['rev2', 'rev21'] as const).flatMap((classification) => numbers.flatMap((code) => activityLabel(code, classification) ?? []));
    const fields = ['H2020-EU', 'HORIZON'].flatMap((programme) => ['1', '2', '3'].flatMap((pillar) => numbers.slice(1, 10).flatMap((part) => [`${programme}.${pillar}.${Number(part)}`, `${programme}.${pillar}.1.${Number(part)}.`]))).flatMap(fieldsOf);
    const codes = [...labels, ...fields, ...numbers.slice(0, 200).flatMap((code) => interventionsIn(code.slice(1))), ...strands, ...topics];

    expect([new Set(fields).size, new Set(codes).size > 150]).toEqual([17, true]);
    expect([...new Set(codes)].filter((name) => themeOf(name) === null)).toEqual([]);
    expect([fieldsOf('H2020-EU.3.4.5.2;H2020-EU.1.1.'), fieldsOf('H2020-EU.3.41.'), interventionsIn('121'), interventionsIn('NR')]).toEqual([['H2020-EU.3.4.'], [], [], []]);
  });

  it('has a name in three languages for each, and each word once', () => {
    expect(text.trimEnd().split('\n').slice(1).filter((line) => !/^[^,]+,[^,]+,[^,]+,/.test(line))).toEqual([]);
    expect(() => readThemes('en,fr,nl,words\nweaving,tissage,weven,loom\nlooms,métiers,getouwen,Loom\n')).toThrow('themes.csv: expected each word once, found "loom" of "weaving" and "looms".');
  });

  it('tells codes apart to the digit', () => {
    expect([themeOf('H2020-EU.2.1.1.')?.name, themeOf('H2020-EU.2.1.2.')?.name, themeOf('H2020-EU.2.1.'), themeOf('intervention 077')?.name, themeOf('Intervention 7')]).toEqual(['ICT and digital society', 'materials and manufacturing', null, 'creative industries', null]);
  });

  it('makes one thing of the words of several sources, which the list names in three languages, and keeps the words and not the codes', () => {
    const evidence = { kind: 'reference', source: 'list', url: 'https://list.example/', page: null, start: null, end: null, row: null, published: null, retrieved: '2026-01-01', lang: 'en' } as const;
    const concerns = (name: string, index: number): Statement => ({ id: `${index}`.padStart(16, '0'), subject: { kind: 'Project', name: 'Trame' }, predicate: 'CONCERNS', object: { kind: 'Theme', name }, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted', evidence: { ...evidence }, parser: 'list@1', first_seen: '2026-01-01', retracted: null });

    const { things, statements } = resolve(['Education et formation', 'intervention 117', 'weaving by hand'].map(concerns), { judgements: [], placeOf: () => null, themeOf });

    expect(statements.map(({ object }) => [object?.id, object?.name])).toEqual([['education-and-training', 'Education et formation'], ['education-and-training', 'intervention 117'], ['weaving-by-hand', 'weaving by hand']]);
    expect(things.find(({ id }) => id === 'education-and-training')?.names.map(({ name, lang, type }) => `${name} ${lang} ${type}`)).toEqual(['education and training en official', 'éducation et formation fr official', 'onderwijs en opleiding nl official', 'Education et formation null alias']);
  });
});

function linesOf(path: string): Statement[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Statement);
}
