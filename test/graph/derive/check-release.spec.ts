import { describe, expect, it } from 'vitest';
import { faultsOfRelease } from '../../../graph/derive/check/check-release.ts';
import { relationId } from '../../../graph/derive/relation-id.ts';
import { statementId } from '../../../graph/derive/statement-id.ts';
import type { HeldRelease } from '../../../graph/model/records.ts';
import { crowd } from '../../fixture/crowd.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';

/** What may be wrong with a release, and the code that must name it. */
const seeds: [title: string, damage: (release: HeldRelease) => void, code: string][] = [
  ['a statement twice', (release) => release.statements.push(release.statements[0]!), 'statement.twice'],
  ['a thing that is not there', (release) => void release.things.splice(0, 1), 'statement.object'],
  ['a page that is not there', (release) => void release.pages.splice(0, 1), 'statement.page'],
  ['a source that is not there', (release) => void release.sources.splice(0, 1), 'page.source'],
  ['half a character in a name', (release) => void (release.things[0]!.name = 'A\ud83d'), 'thing.form'],
  ['an id with a blank in it', (release) => void (release.things[0]!.id = 'two words'), 'thing.form'],
  ['a name twice', (release) => void release.things[0]!.names.push(release.things[0]!.names[0]!), 'thing.names'],
  ['a place that is nowhere', (release) => void (release.things[0]!.place = 'atlantis'), 'thing.place'],
  ['a successor that is nobody', (release) => void (release.things[0]!.succeeded_by = [{ id: 'nobody', date: null }]), 'thing.successor'],
  ['a relation that nobody states', (release) => void (release.relations[0]!.statements = ['0'.repeat(16)]), 'relation.statements'],
  ['a relation that is missing', (release) => void release.relations.splice(0, 1), 'statement.relation'],
  ['a relation with three bounds', (release) => void (release.relations[0]!.bounds.toMax = null), 'relation.bounds'],
  ['a source that does not say it', (release) => void (release.relations[0]!.sources = ['by-hand', 'lakenblad']), 'relation.sources'],
  ['an id of other content', (release) => void (release.statements[0]!.unit = 'euros'), 'statement.id'],
  ['a page that was read before it was published', (release) => void release.statements.forEach(({ evidence }) => (evidence.published = '2031')), 'statement.dates'],
  ['a retraction before the first sight', (release) => void (release.statements[0]!.retracted = '2001-01-01'), 'statement.dates'],
  ['a reference with a span', (release) => void Object.assign(release.statements.find(({ evidence }) => evidence.kind === 'reference')!.evidence, { start: 1, end: 2 }), 'statement.evidence'],
  ['evidence of another source than its page', (release) => void (release.statements[0]!.evidence.source = 'by-hand'), 'statement.source'],
];

describe('faultsOfRelease', () => {
  it('finds nothing wrong with a good release', () => {
    expect(faultsOfRelease(ecosystem())).toEqual([]);
    expect(faultsOfRelease(crowd(300))).toEqual([]);
  });

  it.each(seeds)('names %s', (_title, damage, code) => {
    const release = ecosystem();
    damage(release);

    expect(faultsOfRelease(release).map((finding) => finding.code)).toContain(code);
  });

  it('returns every fault, not the first', () => {
    const release = ecosystem();
    release.things[0]!.place = 'atlantis';
    release.things[1]!.place = 'atlantis';

    expect(faultsOfRelease(release).map(({ place }) => place)).toEqual([`thing ${release.things[0]!.id}`, `thing ${release.things[1]!.id}`]);
  });
});

describe('ids', () => {
  it('follow from content alone', () => {
    const { statements, relations } = ecosystem();

    expect(statements.map((statement) => statementId({ ...statement, subject: { ...statement.subject } }))).toEqual(statements.map(({ id }) => id));
    expect(relations.map(relationId)).toEqual(relations.map(({ id }) => id));
  });
});
