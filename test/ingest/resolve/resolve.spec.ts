import { describe, expect, it } from 'vitest';
import { statementId } from '../../../graph/derive/statement-id.ts';
import type { Mention, Statement } from '../../../graph/model/statement.ts';
import type { PredicateName } from '../../../graph/model/predicates/index.ts';
import { readJudgements } from '../../../ingest/resolve/judgements.ts';
import { readPlaces } from '../../../ingest/resolve/places.ts';
import { resolve } from '../../../ingest/resolve/resolve.ts';

const header = 'left,right,family,judgement,date,who,when,why\n';
const placeOf = readPlaces('names,side,nuts,lat,lng\nMouscron|Moeskroen,wallonia,BE32,50.74,3.21\n');

function state(subject: Mention, predicate: PredicateName, object: Mention | null, rest: Partial<Statement> = {}): Statement {
  const evidence = { kind: 'span', source: 'fixture', url: null, page: 'a'.repeat(64), start: 0, end: 9, row: null, published: null, retrieved: '2026-01-01', lang: 'en' } as const;
  const said = { subject, predicate, object, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted', evidence, ...rest } as const;
  return { id: statementId(said), ...said, parser: 'fixture@1', first_seen: '2026-01-01', retracted: null, ...rest };
}

const mill: Mention = { kind: 'Organisation', name: 'L’Usine du Fil' };
const project: Mention = { kind: 'Project', name: 'Kettingdraad' };

function resolved(statements: Statement[], judgements = ''): ReturnType<typeof resolve> {
  return resolve(statements, { judgements: readJudgements(header + judgements), placeOf });
}

describe('resolve', () => {
  it('makes one thing of names that differ in accents, article, apostrophe and case', () => {
    const other: Mention = { kind: 'Company', name: "usine du fil" };

    const { things } = resolved([state(mill, 'PARTNER_IN', project), state(other, 'PARTNER_IN', project, { role: 'lead' })]);

    expect(things.map(({ id }) => id)).toEqual(['kettingdraad', 'l-usine-du-fil']);
    expect(things[1]?.kinds).toEqual(['Company', 'Organisation']);
  });

  it('keeps a town and its town hall apart, though they share a name', () => {
    const town: Mention = { kind: 'Place', name: 'Mouscron' };
    const hall: Mention = { kind: 'PublicBody', name: 'Mouscron' };

    const { things } = resolved([state(hall, 'LOCATED_IN', town)]);

    expect(things.map(({ id, side }) => [id, side])).toEqual([['mouscron', 'wallonia'], ['mouscron-public-body', 'wallonia']]);
  });

  it('lets a judgement make two names one, and prefers its left name', () => {
    const { things } = resolved([state({ kind: 'Organisation', name: 'UF' }, 'PARTNER_IN', project)], 'L’Usine du Fil,UF,Organisation,same,,me,2026-01-01,acronym\n');

    expect(things.find(({ kinds }) => kinds.includes('Organisation'))?.name).toBe('L’Usine du Fil');
  });

  it('refuses judgements that contradict one another', () => {
    const judgements = 'A,B,Organisation,same,,me,2026-01-01,x\nB,C,Organisation,same,,me,2026-01-01,x\nA,C,Organisation,different,,you,2026-01-02,y\n';

    expect(() => resolved([], judgements)).toThrow('expected "A" and "C" apart');
  });

  it('keeps a successor another thing, with the date that a person judged', () => {
    const heir: Mention = { kind: 'PublicBody', name: 'Draadagentschap' };

    const { things } = resolved([state(mill, 'PARTNER_IN', project), state(heir, 'PARTNER_IN', project)], 'L’Usine du Fil,Draadagentschap,Organisation,successor,2015-01-01,me,2026-01-01,renewal\n');

    expect(things.find(({ id }) => id === 'l-usine-du-fil')?.succeeded_by).toEqual([{ id: 'draadagentschap', date: '2015-01-01' }]);
  });

  it('does not guess the side of a body that nobody locates', () => {
    const { things } = resolved([state(mill, 'PARTNER_IN', project)]);

    expect(things.map(({ side }) => side)).toEqual([null, null]);
  });

  it('gives the same bytes for any order of the statements', () => {
    const statements = [state(mill, 'PARTNER_IN', project), state(mill, 'LOCATED_IN', { kind: 'Place', name: 'Mouscron' }), state(project, 'STARTED', null, { value: '2013-01' })];

    const [one, other] = [resolved(statements), resolved([...statements].reverse())];

    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it('draws no tie from a statement that was retracted', () => {
    const { relations, statements } = resolved([state(mill, 'PARTNER_IN', project, { retracted: '2026-06-01' })]);

    expect(relations).toEqual([]);
    expect(statements).toHaveLength(1);
  });

  it('takes the asserted start before the planned one', () => {
    const { things } = resolved([state(project, 'STARTED', null, { value: '2013', modality: 'asserted' }), state(project, 'STARTED', null, { value: '2013-01', modality: 'planned' })]);

    expect(things[0]?.from).toBe('2013');
  });
});
