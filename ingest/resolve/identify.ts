import { familyOf } from '../../graph/model/kinds/index.ts';
import type { Family } from '../../graph/model/kinds/index.ts';
import type { Described } from './describe.ts';
import { inheritIds } from './ledger.ts';
import type { Heritage, Ledger } from './ledger.ts';
import { slugOf } from './name-key.ts';

const plainFirst: Family[] = ['Place', 'Organisation', 'Collaboration', 'Programme', 'Call', 'Instrument', 'Person', 'Theme'];

/**
 * Gives each thing the id that it had in earlier releases, or one made of its name that no thing ever had. Of several with one name, those that the first sources know come first, then the first family: one keeps it plain, and the others
 * add their kind, then their country. So no other source changes the id of a thing that the first sources name.
 */
export function identify(described: readonly Described[], ledger: Ledger = new Map()): Heritage {
  const { ids, formerIds } = inheritIds(described, ledger, (one, id) => candidatesFor(one).includes(id));
  const rank = ({ kinds }: Described): number => plainFirst.indexOf(familyOf(kinds[0]!));
  const wanted = [...described].sort((one, other) => Number(other.isFirst) - Number(one.isFirst) || rank(one) - rank(other) || (one.cluster.key < other.cluster.key ? -1 : 1));
  const taken = new Set(ledger.keys());
  const given = new Map(
    wanted.map((one) => {
      const id = ids.get(one) ?? candidatesFor(one).find((candidate) => !taken.has(candidate)) ?? numbered(one, taken);
      taken.add(id);
      return [one, id];
    }),
  );
  return { ids: given, formerIds };
}

function candidatesFor({ name, kinds, cluster: { bodies } }: Described): string[] {
  const slug = slugOf(name);
  const suffixed = `${slug}-${kinds[0]!.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`;
  const country = bodies.find((body) => body.country !== null)?.country?.toLowerCase();
  return [slug, suffixed, ...(country === undefined ? [] : [`${suffixed}-${country}`])];
}

function numbered(one: Described, taken: ReadonlySet<string>): string {
  const base = candidatesFor(one).at(-1)!;
  let turn = 2;
  while (taken.has(`${base}-${turn}`)) turn += 1;
  return `${base}-${turn}`;
}
