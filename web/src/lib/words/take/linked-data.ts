import { familyOf } from '$graph/model/kinds/index.ts';
import type { ThingView } from '../../server/read/thing.ts';
import { identifiersOf } from '../terms/identifiers.ts';

const types: Record<string, string> = { Organisation: 'Organization', Collaboration: 'Project', Place: 'Place', Person: 'Person', Programme: 'FundingScheme' };

/** Returns what a page tells of a thing in the words of schema.org, as text that may stand inside a script element. */
export function linkedDataOf({ thing }: Pick<ThingView, 'thing'>, address: string): string {
  const others = [...new Set(thing.names.map(({ name }) => name))].filter((name) => name !== thing.name);
  const places = identifiersOf(thing.ids).flatMap(({ href }) => href ?? []);
  const started = /^\d{4}(-\d\d){0,2}$/.test(thing.from ?? '') ? thing.from : null;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': thing.kind === 'Event' ? 'Event' : thing.kind === 'Work' ? 'CreativeWork' : (types[familyOf(thing.kind)] ?? 'Thing'),
    '@id': address,
    url: address,
    name: thing.name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(places.length > 0 ? { sameAs: places } : {}),
    ...(started ? { [familyOf(thing.kind) === 'Organisation' ? 'foundingDate' : 'startDate']: started } : {}),
  }).replace(/[<&]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u0026'));
}
