import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Refusal } from '../../ground/refusal.ts';
import type { Particulars } from '../../graph/model/statement.ts';
import { readMaps } from '../../ingest/read-maps.ts';
import { placeParticulars } from '../../ingest/resolve/placing/place-particulars.ts';
import type { Placement } from '../../ingest/resolve/placing/place-particulars.ts';

type Partner = { particulars: Particulars; truth: { lat: number; lng: number } | null };

const near = 10;
const nearby = 25;

/** Places the partners of keep.eu by what the export tells of them, and compares with the points that a geographer gave them: how many are placed, how, and how many rightly. */
export default async function places(args: string[]): Promise<void> {
  const [file = join('..', 'shared', 'data', 'keep_eu', 'unique_partners_geocoded.csv.gz')] = args;
  if (!existsSync(file)) throw new Refusal('usage', `bench/places: expected the geocoded partners of keep.eu at ${file}, found no such file.`, 'Name it: npm run bench -- places FILE.');
  const partners = readPartners(gunzipSync(readFileSync(file)).toString('utf8'));
  const geography = readMaps();
  const began = process.cpuUsage();
  const whole = partners.map(({ particulars }) => placeParticulars(particulars, geography));
  const seconds = process.cpuUsage(began).user / 1e6;
  const told = partners.map(({ particulars: { country, town, postcode } }) => placeParticulars({ country, town, postcode } as Particulars, geography));
  print(`${partners.length} partners of keep.eu placed in ${seconds.toFixed(1)} s of the processor (${Math.round(partners.length / seconds)} a second), ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  print('');
  print('| what the export tells | placed | with NUTS 3 | with a point | within 10 km of the truth | within 25 km | NUTS 3 of the truth (BE, FR, NL, LU, DE) | contradictory | not known |');
  print('|---|---|---|---|---|---|---|---|---|');
  print(rowOf('country, town, postcode and NUTS', partners, whole, geography.regionsAt));
  print(rowOf('country, town and postcode alone', partners, told, geography.regionsAt));
  print('');
  print(`placed by: ${[...countBy(whole.map(({ by }) => by ?? 'nothing'))].sort(([, one], [, other]) => other - one).map(([by, count]) => `${by} ${percent(count, whole.length)}`).join(', ')}`);
}

function readPartners(text: string): Partner[] {
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  return rows.map((row) => {
    const [country, town, postcode, nuts] = [row['CountryISO'], row['Town'], row['Postal.code'], row['NUTS3..or.equivalent.']];
    const particulars = { ...(country && { country }), ...(town && { town }), ...(postcode && { postcode }), ...(nuts && { nuts }) };
    return { particulars, truth: row['lat_GN'] ? { lat: Number(row['lat_GN']), lng: Number(row['lng_GN']) } : null };
  });
}

function rowOf(title: string, partners: readonly Partner[], placements: readonly Placement[], regionsAt: ReturnType<typeof readMaps>['regionsAt']): string {
  const pointed = placements.flatMap(({ lat, lng }, index) => (lat === null || lng === null || !partners[index]!.truth ? [] : [distance(partners[index]!.truth!, { lat, lng })]));
  const regions = placements.flatMap(({ nuts }, index) => {
    const [truth] = [partners[index]!.truth];
    const at = truth && nuts?.length === 5 ? regionsAt(truth).filter((code) => code.startsWith(nuts.slice(0, 2))) : [];
    return at.length > 0 ? [at.includes(nuts!)] : [];
  });
  const share = (count: number): string => percent(count, placements.length);
  const having = (code: string): number => placements.filter(({ flaws }) => flaws.some((flaw) => flaw.code === code)).length;
  const cells = [
    share(placements.filter(({ by }) => by !== null).length), share(placements.filter(({ nuts }) => nuts?.length === 5).length), share(placements.filter(({ lat }) => lat !== null).length),
    percent(pointed.filter((km) => km <= near).length, pointed.length), percent(pointed.filter((km) => km <= nearby).length, pointed.length), percent(regions.filter(Boolean).length, regions.length),
    share(having('place.contradictory')), share(having('place.unknown')),
  ];
  return `| ${[title, ...cells].join(' | ')} |`;
}

function distance(one: { lat: number; lng: number }, other: { lat: number; lng: number }): number {
  const radians = Math.PI / 180;
  const across = (other.lng - one.lng) * radians * Math.cos(((one.lat + other.lat) / 2) * radians);
  return 6371 * Math.hypot(across, (other.lat - one.lat) * radians);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
