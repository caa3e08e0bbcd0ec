import { call } from './call.ts';
import { event } from './collaboration/event.ts';
import { partnership } from './collaboration/partnership.ts';
import { project } from './collaboration/project.ts';
import { work } from './collaboration/work.ts';
import { instrument } from './instrument.ts';
import { association } from './organisation/association.ts';
import { cluster } from './organisation/cluster.ts';
import { company } from './organisation/company.ts';
import { fund } from './organisation/fund.ts';
import { hub } from './organisation/hub.ts';
import { network } from './organisation/network.ts';
import { organisation } from './organisation/organisation.ts';
import { publicBody } from './organisation/public-body.ts';
import { school } from './organisation/school.ts';
import { university } from './organisation/university.ts';
import { venue } from './organisation/venue.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { programme } from './programme.ts';
import { theme } from './theme.ts';
import type { Kind } from './declare.ts';

/** Every kind of thing, by its label. */
export const kinds = {
  Organisation: organisation,
  Company: company,
  PublicBody: publicBody,
  Association: association,
  School: school,
  University: university,
  Hub: hub,
  Cluster: cluster,
  Fund: fund,
  Network: network,
  Venue: venue,
  Project: project,
  Partnership: partnership,
  Event: event,
  Work: work,
  Programme: programme,
  Call: call,
  Instrument: instrument,
  Place: place,
  Person: person,
  Theme: theme,
} as const satisfies Record<string, Kind>;

/** A kind of thing. */
export type KindName = keyof typeof kinds;

/** The kinds of one family, such as every kind of Organisation. */
export type KindsOf<F extends Family> = { [K in KindName]: (typeof kinds)[K]['within'] extends F ? K : K extends F ? K : never }[KindName];

/** A family of kinds: the widest label that a thing carries. */
export type Family = 'Organisation' | 'Collaboration' | 'Programme' | 'Call' | 'Instrument' | 'Place' | 'Person' | 'Theme';

/** Every family of kinds, in the order of the contract. */
export const families = ['Organisation', 'Collaboration', 'Programme', 'Call', 'Instrument', 'Place', 'Person', 'Theme'] as const satisfies Family[];

/** Every kind, in the order of the contract. */
export const kindNames = Object.keys(kinds) as KindName[];

/** Returns the family of a kind. */
export function familyOf(name: KindName): Family {
  return (kinds[name].within ?? name) as Family;
}

/** Returns the labels that a thing of this kind carries in the graph beside Thing, the widest first. */
export function labelsOf(name: KindName): string[] {
  const within = kinds[name].within;
  return within ? [within, name] : [name];
}
