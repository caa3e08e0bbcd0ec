import type { Mention, Statement } from '../../graph/model/statement.ts';
import type { Clusters } from './cluster.ts';
import { Tally } from './tally.ts';

/** What the statements say of one thing, before it is described. */
export type Gathered = {
  cluster: string;
  names: Tally;
  kinds: Tally;
  /** The languages of the pages that use each name. */
  languages: Map<string, Set<string>>;
  sources: Set<string>;
  about: Statement[];
};

/** Returns the things that the statements mention, each with all that is said of it, in the order of their clusters. */
export function gather(statements: readonly Statement[], clusters: Clusters): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const statement of statements) {
    note(gathered, clusters, statement.subject, statement).about.push(statement);
    if (statement.object) note(gathered, clusters, statement.object, statement);
  }
  return new Map([...gathered].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function note(gathered: Map<string, Gathered>, clusters: Clusters, mention: Mention, statement: Statement): Gathered {
  const cluster = clusters.clusterOf(mention);
  const found = gathered.get(cluster) ?? { cluster, names: new Tally(), kinds: new Tally(), languages: new Map(), sources: new Set(), about: [] };
  gathered.set(cluster, found);
  found.names.add(mention.name);
  found.kinds.add(mention.kind);
  const languages = found.languages.get(mention.name) ?? new Set();
  languages.add(statement.evidence.lang ?? '');
  found.languages.set(mention.name, languages);
  found.sources.add(statement.evidence.source);
  return found;
}
