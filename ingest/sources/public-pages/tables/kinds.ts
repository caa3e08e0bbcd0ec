import type { KindName } from '../../../../graph/model/kinds/index.ts';
import type { PredicateName } from '../../../../graph/model/predicates/index.ts';

/** Readers' kinds that the model calls otherwise. */
export const kindsFolded: Readonly<Record<string, KindName>> = { Region: 'Place', Portfolio: 'Project' };

/** Things whose name says that they are an agreement between bodies, whatever kind their reader gave them. */
export const agreements = { kinds: ['Instrument', 'Programme'], names: /^(?:accord de coop|accord de coprod|cultural cooperation agreement|culturele samenwerkingsovereenkomst|charter of)/i } as const;

/** Sites that their readers called a place, and that others know as a body one can go to. */
export const sites: Readonly<Record<string, KindName>> = { 'Plaine Images': 'Hub', 'Serre numérique': 'Hub', 'Le Pavillon': 'Venue', 'Gare Saint-Sauveur': 'Venue' };

/** What stands in for a kind at an end where the model does not allow it. */
export type StandIn = { end: 'subject' | 'object'; predicates: readonly PredicateName[] | 'any'; kind: KindName; as: KindName; why: string };

/** The stand-ins; where none fits, the fact is refused. */
export const standIns: readonly StandIn[] = [
  { end: 'subject', predicates: 'any', kind: 'Event', as: 'Organisation', why: 'a festival that acts is the body behind it, another thing than its editions' },
  { end: 'subject', predicates: 'any', kind: 'Place', as: 'PublicBody', why: 'a territory that acts is its authority, another thing than the territory' },
  { end: 'object', predicates: ['COVERS'], kind: 'PublicBody', as: 'Place', why: 'what is covered is the territory of that body' },
  { end: 'object', predicates: ['LOCATED_IN'], kind: 'Cluster', as: 'Hub', why: 'what sits in a cluster sits on its site' },
];
