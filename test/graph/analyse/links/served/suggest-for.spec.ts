import { describe, expect, it } from 'vitest';
import { servedBodiesOf } from '../../../../../graph/analyse/links/served/served-bodies.ts';
import type { Body, CircleRow } from '../../../../../graph/analyse/links/served/served-bodies.ts';
import { suggestFor } from '../../../../../graph/analyse/links/served/suggest-for.ts';
import { cypherOf, evidenceOf, wordsOf } from '../../../../../graph/analyse/links/served/tell-reason.ts';

const body = (id: string, side: string | null, more: Partial<Body> = {}): Body => ({ id, name: id.toUpperCase(), side, lat: null, lng: null, kind: 'Organisation', themes: [], ...more });
const part = (kind: CircleRow['kind'], id: string, of: string, more: Partial<CircleRow> = {}): CircleRow => ({ kind, id, name: id, body: of, from: null, statements: [`${id}-${of}`], themes: [], ...more });

const bodies = [
  body('atelier', 'wallonia', { lat: 50.45, lng: 3.95 }), body('beffroi', 'hauts-de-france'), body('colombe', 'hauts-de-france', { lat: 50.69, lng: 3.18 }),
  body('dune', 'west-flanders'), body('encre', null), body('nouveau', 'wallonia', { themes: ['film'] }), body('geai', 'wallonia'),
];
// The atelier makes P1 with the beffroi, the beffroi P2 with the colombe, the geai and the encre; the dune and the atelier are members of one network; the dune and the nouveau work on film.
const rows = [
  part('collaboration', 'P1', 'atelier', { from: '2013' }), part('collaboration', 'P1', 'beffroi'), part('collaboration', 'P2', 'beffroi'), part('collaboration', 'P2', 'colombe', { from: '2016-05' }),
  part('collaboration', 'P2', 'geai'), part('collaboration', 'P2', 'encre'), part('membership', 'N', 'atelier'), part('membership', 'N', 'dune'), part('collaboration', 'P3', 'dune', { themes: ['film'] }),
];
const served = servedBodiesOf(bodies, rows);

describe('suggestions for a body of the release', () => {
  it('are bodies of other sides that it does not work with, each with its reasons', () => {
    const suggestions = suggestFor(served, 'atelier');

    expect(suggestions.map((suggestion) => suggestion.body.id)).toEqual(['colombe', 'dune']);
    expect(suggestions[0]!.reasons).toEqual([
      { kind: 'introducer', id: 'beffroi', name: 'BEFFROI', here: [{ id: 'P1', name: 'P1', from: '2013', statements: ['P1-atelier', 'P1-beffroi'] }], there: [{ id: 'P2', name: 'P2', from: '2016-05', statements: ['P2-beffroi', 'P2-colombe'] }] },
      { kind: 'place', kilometres: expect.closeTo(60.6, 0) },
    ]);
    expect(suggestions[1]!.reasons).toEqual([{ kind: 'membership', id: 'N', name: 'N', statements: ['N-atelier', 'N-dune'] }]);
  });

  it('say that there is not enough data to tell how likely they are', () => {
    expect(suggestFor(served, 'atelier').every(({ confidence }) => confidence === 'not enough data')).toBe(true);
  });

  it('match a body without partners by its themes', () => {
    expect(suggestFor(served, 'nouveau')).toMatchObject([{ body: { id: 'dune' }, reasons: [{ kind: 'theme', name: 'film' }] }]);
  });

  it('are none where nobody stated the side, or for an unknown body', () => {
    expect(suggestFor(served, 'encre')).toEqual([]);
    expect(suggestFor(served, 'nobody')).toEqual([]);
  });
});

describe('a reason', () => {
  const [{ body: colombe, reasons: [introducer] }] = suggestFor(served, 'atelier') as [ReturnType<typeof suggestFor>[number]];

  it('is told in three languages with what joins them, and since when', () => {
    expect(wordsOf(introducer!, colombe)).toEqual({
      en: 'BEFFROI works with both: here through P1 (2013), with COLOMBE through P2 (2016-05).',
      fr: 'BEFFROI travaille avec les deux : ici par P1 (2013), avec COLOMBE par P2 (2016-05).',
      nl: 'BEFFROI werkt met beide: hier via P1 (2013), met COLOMBE via P2 (2016-05).',
    });
    expect(evidenceOf(introducer!)).toEqual(['P1-atelier', 'P1-beffroi', 'P2-beffroi', 'P2-colombe']);
  });

  it('has Cypher in which no id can end its quotation', () => {
    expect(cypherOf({ kind: 'theme', name: "l'édition" }, body("l'o", 'wallonia'), colombe)).toContain("{name: 'l\\'édition'}");
  });
});
