import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { source } from '../../../ingest/sources/geography/source.ts';
import { sharedPath, withoutShared } from '../../shared.ts';
import { countReadings, expectFixture, ofRecords, readingsAt } from '../registers/told.ts';

const geography = ofRecords(source);
const shared = sharedPath('data/geo');

describe('geography', () => {
  it('says which place is a part of which, each quirk of the fixture as people judged it', async () => {
    await expectFixture(geography);
  });

  it('is fetched as the lists that it reads: regions of GISCO, and communes of geo.api.gouv.fr by department', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lisiere-geography-'));
    const asked: string[] = [];
    const answers: [RegExp, unknown][] = [
      [/NUTS_LB_2024/, { type: 'FeatureCollection', features: [['FR', 0, 'France'], ['FRE', 1, 'Hauts-de-France'], ['FRF', 1, 'Grand Est']].map(([NUTS_ID, LEVL_CODE, name]) => ({ type: 'Feature', properties: { NUTS_ID, LEVL_CODE, CNTR_CODE: 'FR', NAME_LATN: name, NUTS_NAME: name, MOUNT_TYPE: 0 }, geometry: null })) }],
      [/epcis/, [{ code: '200093201', nom: 'Métropole "de Lille"' }]],
      [/departements\/59/, [{ code: '59350', nom: 'Lille', codeRegion: '32', codesPostaux: ['59000', '59160'], population: 236710, siren: '215903501', codeEpci: '200093201' }]],
      [/departements/, []],
    ];
    const web = {
      json: async (url: string) => (asked.push(url), answers.find(([form]) => form.test(url))![1]),
      download: async () => undefined,
      write: async (name: string, lines: AsyncIterable<string>) => {
        const text: string[] = [];
        for await (const line of lines) text.push(`${line}\n`);
        writeFileSync(join(folder, name), text.join(''));
      },
    };

    await geography.live!(web, folder);
    const readings = await readingsAt(geography, folder);
    rmSync(folder, { recursive: true });

    expect(asked).toHaveLength(8);
    expect(countReadings(readings)).toEqual({ offered: 4, refused: { 'region.whole': 1 }, said: { PART_OF: 3, COVERS: 1 }, flaws: {} });
    expect(readings[0]?.drafts[1]?.subject.name).toBe('Métropole "de Lille"');
  });

  it.skipIf(!shared)(`takes every row of the lists or says why not (${shared ? 'lists found' : withoutShared})`, async () => {
    const readings = await readingsAt(geography, shared!);

    expect(countReadings(readings)).toMatchInlineSnapshot(`
      {
        "flaws": {},
        "offered": 6748,
        "refused": {
          "arrondissement.unknown": 3,
          "region.same": 107,
          "region.whole": 39,
        },
        "said": {
          "COVERS": 4381,
          "PART_OF": 6447,
        },
      }
    `);
  });
});
