import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silent } from '../../../ground/report.ts';
import type { ThingRecord } from '../../../graph/model/records.ts';
import { readKnowledge } from '../../../ingest/knowledge.ts';
import { assembleRelease } from '../../../ingest/release.ts';
import { ingest } from '../../../ingest/run.ts';
import { source as cordis } from '../../../ingest/sources/cordis/source.ts';
import { source as creative } from '../../../ingest/sources/creative-europe/source.ts';
import { discoverSources } from '../../../ingest/sources/discover.ts';
import { source as erasmus } from '../../../ingest/sources/erasmus-plus/source.ts';
import { source as kohesio } from '../../../ingest/sources/kohesio/source.ts';
import { readsPages } from '../../../ingest/sources/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';

const stubs = sharedPath('data/eu_record_stubs');
const sources = [cordis, creative, erasmus, kohesio].map((source) => ({ ...source, expected: { min: 1, max: 1000 } }));
let home: string;

/** Writes a record of a service as the row of a table that the service publishes, in its own columns. */
function writeTable(source: string, name: string, record: Record<string, string>): void {
  const folder = join(home, 'given', source);
  mkdirSync(folder, { recursive: true });
  const line = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  writeFileSync(join(folder, name), `\ufeff${line(Object.keys(record))}\r\n${line(Object.values(record))}\r\n`);
}

/** An operation in the columns of FORMATS.md, section 2; what it says is made up. */
const operation = {
  Operation_Unique_Identifier: 'https://linkedopendata.eu/entity/Q900001', Operation_Name_English: 'The weaving shed', Operation_Name_Programme_Language: 'La halle aux métiers', Operation_Summary_English: '', Operation_Summary_Programme_Language: '',
  Operation_Start_Date: '01/03/2016', Operation_End_Date: '30/09/2019', Total_Eligible_Expenditure_amount: '1200000.5', Project_EU_Budget: '480000', Fund_Name: 'European Regional Development Fund', Fund_Code: 'ERDF', Programme_Name: 'Wallonia - ERDF', CountryCode: 'BE',
  NUTS1_Code: 'BE3', NUTS2_Code: 'BE32', NUTS3_Code: 'BE323', Beneficiary_Unique_Identifier: 'https://linkedopendata.eu/entity/Q900002',
};

function recordOf(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(stubs!, name), 'utf8').replace(/^\ufeff/, '')) as Record<string, string>;
}

describe.skipIf(!stubs)(`a record as its service publishes it (${stubs ? 'records found' : withoutShared})`, () => {
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'lisiere-whole-way-'));
    writeTable('creative-europe', 'CreativeEurope.csv', recordOf('eac_csv__CreativeEurope_Projects_Overview.json'));
    writeTable('creative-europe', 'Culture.csv', recordOf('eac_csv__Culture_2007_2013_Projects_Overview.json'));
    writeTable('erasmus-plus', 'ErasmusPlus_KA2.csv', recordOf('eac_csv__ErasmusPlus_KA2_CooperationForInnovationAndTheExchangeOfGoodPractices_Projects_Overview.json'));
    writeTable('cordis', 'cordis-h2020projects.csv', recordOf('cordis_csv__record2.json'));
    writeTable('kohesio', 'BE-pp14-20-20230929.csv', operation);
    writeTable('kohesio', 'beneficiaries_BE.csv', { Beneficiary: 'https://linkedopendata.eu/entity/Q900002', Beneficiary_Name: 'Halle aux Métiers asbl' });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('becomes a project of a release, with its partners in their places, its years, its money and its themes', async () => {
    const known = new Map(sources.map((source) => [source.name, source]));
    const { outcomes } = await ingest({ sources, known: new Set(known.keys()), home, archives: [], files: new Map(sources.map(({ name }) => [name, [join(home, 'given', name)]])), fetchLive: null, dryRun: false, report: silent });
    const release = await assembleRelease(home, known, readKnowledge());
    const things = new Map([...release.things].map((thing) => [thing.id, thing]));
    const tied = (type: string, end: string): string[] => [...release.relations].flatMap((tie) => (tie.type === type && things.get(tie.to_id)?.name === end ? [`${things.get(tie.from_id)!.name} ${tie.role ?? ''}`.trim()] : []));
    const named = (name: string): ThingRecord | undefined => [...things.values()].find((thing) => thing.name === name);

    expect(outcomes.map(({ source, code }) => [source, code])).toEqual([['cordis', 'published'], ['creative-europe', 'published'], ['erasmus-plus', 'published'], ['kohesio', 'published']]);
    expect(release.sources.map(({ name, offered, accepted }) => [name, offered, accepted])).toEqual([['cordis', 1, 1], ['creative-europe', 2, 2], ['erasmus-plus', 1, 1], ['kohesio', 1, 1]]);
    expect(tied('PARTNER_IN', 'DEPARTS: Investing in a new dance generation')).toContain('Kunstencentrum Vooruit partner');
    expect(tied('CONCERNS', 'culture and arts').sort()).toEqual(['DEPARTS: Investing in a new dance generation', 'ELiT Literaturehouse Europe']);
    expect([named('ELiT Literaturehouse Europe'), named('La halle aux métiers')]).toMatchObject([{ from: '2015-01-01', to: '2018-12-31', ids: { erasmus: '552144-CREA-1-2014-1-AT-CULT-COOP1' } }, { from: '2016-03-01', to: '2019-09-30', nuts: 'BE323' }]);
    expect(named('WACHAU KULTUR MELK GMBH')).toMatchObject({ kinds: ['Company'], side: 'AT' });
    expect([named('Halle aux Métiers asbl')?.sources, tied('CONCERNS', 'agriculture and food')]).toEqual([['kohesio'], ['UNISECO']]);
  });
});

describe('a source of records that ships nothing', () => {
  it('is fetched, or says why not and how to have its files', async () => {
    const silentOnes = [...(await discoverSources()).values()].flatMap((source) => (readsPages(source) || source.ships || source.live || source.byHand ? [] : [source.name]));

    expect(silentOnes).toEqual([]);
  });
});
