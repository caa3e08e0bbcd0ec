import { describe, expect, it } from 'vitest';
import { servedBodiesOf } from '../../../../../graph/analyse/links/served/served-bodies.ts';
import type { Body, CircleRow } from '../../../../../graph/analyse/links/served/served-bodies.ts';
import { suggestFor } from '../../../../../graph/analyse/links/served/suggest-for.ts';
import { cypherOf } from '../../../../../graph/analyse/links/served/cypher-of-reason.ts';
import { surroundingsOf } from '../../../../../graph/analyse/links/served/surroundings.ts';
import { isAcross, joinsAcross } from '../../../../../graph/model/sides.ts';
import { suggestBetween } from '../../../../../graph/analyse/links/served/suggest-between.ts';
import { evidenceOf, tellSuggestion, wordsOf } from '../../../../../graph/analyse/links/served/tell-reason.ts';

const body = (id: string, side: string | null, more: Partial<Body> = {}): Body => ({ id, name: id.toUpperCase(), side, lat: null, lng: null, kind: 'Organisation', themes: [], heir: null, parents: [], isCreative: false, ...more });
const part = (kind: CircleRow['kind'], id: string, of: string, more: Partial<CircleRow> = {}): CircleRow => ({ kind, id, name: id, body: of, from: null, statements: [`${id}-${of}`], ...more });

const bodies = [
  body('atelier', 'wallonia', { lat: 50.45, lng: 3.95 }), body('beffroi', 'hauts-de-france'), body('colombe', 'hauts-de-france', { lat: 50.69, lng: 3.18 }),
  body('dune', 'west-flanders', { themes: ['film'] }), body('encre', null), body('nouveau', 'wallonia', { themes: ['film'] }), body('geai', 'wallonia'),
];
// The atelier makes P1 with the beffroi, the beffroi P2 with the colombe, the geai and the encre; the dune and the atelier are members of one network; the dune and the nouveau work on film.
const rows = [
  part('collaboration', 'P1', 'atelier', { from: '2013' }), part('collaboration', 'P1', 'beffroi'), part('collaboration', 'P2', 'beffroi'), part('collaboration', 'P2', 'colombe', { from: '2016-05' }),
  part('collaboration', 'P2', 'geai'), part('collaboration', 'P2', 'encre'), part('membership', 'N', 'atelier'), part('membership', 'N', 'dune'),
];
const surroundings = surroundingsOf(servedBodiesOf(bodies, rows, [{ circle: 'P1', id: 'interreg', name: 'Interreg' }], [{ name: 'film', names: [{ name: 'cinema', lang: 'en', type: 'official' }, { name: 'filmzaal', lang: 'nl', type: 'alias' }] }]));
const suggested = (id: string) => suggestFor(surroundings, id)!.suggestions;

describe('suggestions for a body of the release', () => {
  it('are bodies across the border that it does not work with, each with its reasons', () => {
    const found = suggested('atelier');
    const [colombe, dune] = ['colombe', 'dune'].map((id) => found.find((one) => one.body.id === id));

    expect(found).toHaveLength(2);
    expect(colombe!.reasons).toMatchObject([
      { kind: 'introducer', id: 'beffroi', name: 'BEFFROI', here: [{ id: 'P1', name: 'P1', from: '2013', statements: ['P1-atelier', 'P1-beffroi'] }], there: [{ id: 'P2', name: 'P2', from: '2016-05', statements: ['P2-beffroi', 'P2-colombe'] }] },
      { kind: 'place', kilometres: expect.closeTo(60.6, 0) as number },
      { kind: 'programme', id: 'interreg', projects: 1 },
    ]);
    expect(dune!.reasons).toMatchObject([{ kind: 'membership', id: 'N', name: 'N', statements: ['N-atelier', 'N-dune'] }]);
  });

  it('say nothing of how likely they are where that is not known, and otherwise count it', () => {
    const { suggestions } = suggestFor(surroundings, 'atelier', null, new Map([['atelier', new Map([['dune', 0.9]])]]))!;

    expect(suggested('atelier').map(({ chance }) => chance)).toEqual([null, null]);
    expect(suggestions[0]).toMatchObject({ body: { id: 'dune' }, chance: 0.9 });
  });

  it('match a body without partners by its themes', () => {
    expect(suggested('nouveau')).toMatchObject([{ body: { id: 'dune' }, reasons: [{ kind: 'theme', name: 'film' }] }]);
  });

  it('are creative neighbours that know somebody, for a body of which little is known', () => {
    const near = [body('seul', 'hauts-de-france', { lat: 50.72, lng: 3.16 }), body('atelier', 'west-flanders', { lat: 50.82, lng: 3.26, isCreative: true }), body('egout', 'west-flanders', { lat: 50.8, lng: 3.2 }), body('muet', 'west-flanders', { lat: 50.8, lng: 3.2, isCreative: true })];
    const found = suggestFor(surroundingsOf(servedBodiesOf(near, [part('collaboration', 'Q', 'atelier'), part('collaboration', 'Q', 'egout')])), 'seul')!;

    expect(found.suggestions).toMatchObject([{ body: { id: 'atelier' }, reasons: [{ kind: 'place' }] }]);
  });

  it('are none where nobody stated the side, or for an unknown body', () => {
    expect(suggested('encre')).toEqual([]);
    expect(suggestFor(surroundings, 'nobody')).toBeNull();
  });

  it('keep to one side, and count the others', () => {
    const { suggestions, countBySide } = suggestFor(surroundings, 'atelier', 'west-flanders')!;

    expect(suggestions.map(({ body: { id } }) => id)).toEqual(['dune']);
    expect(Object.fromEntries(countBySide)).toEqual({ 'hauts-de-france': 1, 'west-flanders': 1 });
  });

  it('are for its heir when it has become another, with what it did before', () => {
    const after = surroundingsOf(servedBodiesOf([...bodies.filter(({ id }) => id !== 'atelier'), body('atelier', 'wallonia', { heir: 'fabrique' }), body('fabrique', 'wallonia')], rows));

    expect(suggestFor(after, 'atelier')).toMatchObject({ source: { id: 'fabrique' }, suggestions: [{ body: { id: 'dune' } }, { body: { id: 'colombe' } }] });
  });

  it('tell apart whom everybody could work with: those of a hundred partners, a state and its ministries', () => {
    const [ministry, crowd] = [body('m', 'hauts-de-france', { name: 'Ministère de la Culture' }), Array.from({ length: 110 }, (_, index) => body(`c${index}`, 'hauts-de-france'))];
    const met = [part('collaboration', 'Q', 'a'), part('collaboration', 'Q', 'b'), ...['z', 'm', 'giant', 'b'].map((id) => part('collaboration', 'R', id)), ...crowd.map(({ id }) => part('collaboration', `S-${id}`, id)), ...crowd.map(({ id }) => part('collaboration', `S-${id}`, 'giant'))];
    const found = suggestFor(surroundingsOf(servedBodiesOf([body('a', 'wallonia'), body('b', 'wallonia'), body('z', 'hauts-de-france'), body('giant', 'hauts-de-france'), ministry, ...crowd], met)), 'a')!;

    expect(found.suggestions.map((one) => one.body.id)).toEqual(['z']);
    expect(found.general.map((one) => one.body.id).sort()).toEqual(['giant', 'm']);
  });

  it('are no school for a school when nobody knows that it works with anybody or is creative', () => {
    const school = (id: string, side: string, isCreative = false): Body => body(id, side, { kind: 'School', lat: 50.7, lng: 3.2, isCreative });
    const found = suggestFor(surroundingsOf(servedBodiesOf([school('art', 'wallonia'), school('design', 'west-flanders', true), school('lyceum', 'west-flanders')], [])), 'art')!;

    expect(found.suggestions.map((one) => one.body.id)).toEqual(['design']);
  });

  it('are no museum for a concert hall, when both tell what they work on', () => {
    const hall = (id: string, side: string, theme: string): Body => body(id, side, { kind: 'Venue', lat: 50.7, lng: 3.2, isCreative: true, themes: [theme] });
    const found = suggestFor(surroundingsOf(servedBodiesOf([hall('aria', 'wallonia', 'music'), hall('muziek', 'west-flanders', 'music'), hall('museum', 'west-flanders', 'heritage')], [])), 'aria')!;

    expect(found.suggestions.map((one) => one.body.id)).toEqual(['muziek']);
  });

  it('count a theme for less between one that is creative and one that nobody knows to be', () => {
    const ofResearch = (id: string, isCreative: boolean): Body => body(id, id === 'a' ? 'wallonia' : 'hauts-de-france', { themes: ['research'], isCreative });
    const found = suggestFor(surroundingsOf(servedBodiesOf([ofResearch('a', true), ofResearch('rail', false), ofResearch('song', true), body('x', 'wallonia'), body('y', 'wallonia')], [])), 'a')!;

    expect(found.suggestions.map((one) => one.body.id)).toEqual(['song', 'rail']);
  });

  it('count those of another scale for less', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => body(`c${index}`, 'hauts-de-france'));
    const met = [part('collaboration', 'Q', 'a'), part('collaboration', 'Q', 'b'), ...['small', 'large', 'b'].map((id) => part('collaboration', 'R', id)), ...crowd.map(({ id }) => part('collaboration', `S-${id}`, id)), ...crowd.map(({ id }) => part('collaboration', `S-${id}`, 'large'))];
    const scores = suggestFor(surroundingsOf(servedBodiesOf([body('a', 'wallonia'), body('b', 'wallonia'), body('small', 'hauts-de-france'), body('large', 'hauts-de-france'), ...crowd], met)), 'a')!.suggestions.map((one) => [one.body.id, one.score] as const);

    expect(scores.map(([id]) => id)).toEqual(['small', 'large']);
    expect(scores[1]![1]).toBeLessThan(scores[0]![1]);
  });

  it('are not the parts of a house that it works with already, unless somebody else knows them', () => {
    const bodiesOf = [body('a', 'wallonia'), body('b', 'wallonia'), ...['uni', 'old-uni'].map((id) => body(id, 'hauts-de-france', { heir: id === 'uni' ? null : 'uni' })), ...['lab', 'studio'].map((id) => body(id, 'hauts-de-france', { parents: ['old-uni'] }))];
    const met = [...['a', 'b', 'uni'].map((id) => part('collaboration', 'Q', id)), ...['lab', 'studio'].flatMap((id) => [part('cooperation', `P-${id}`, id), part('cooperation', `P-${id}`, 'uni')]), part('collaboration', 'R', 'studio'), part('collaboration', 'R', 'b')];

    const found = suggestFor(surroundingsOf(servedBodiesOf(bodiesOf, met)), 'a')!.suggestions;

    expect(found).toMatchObject([{ body: { id: 'studio' }, reasons: [{ kind: 'introducer', id: 'b' }] }]);
    expect(found[0]!.reasons).toHaveLength(1);
  });

  it('do not name one house after the other', () => {
    const uni = (department: string): Body => body(`u-${department}`, 'hauts-de-france', { name: `Université - ${department}`, lat: 50.6, lng: 3.1 });
    const crowd = [body('a', 'wallonia'), body('b', 'wallonia'), uni('droit'), uni('lettres'), uni('arts'), body('z', 'hauts-de-france')];
    const met = [part('collaboration', 'Q', 'a'), part('collaboration', 'Q', 'b'), ...crowd.slice(2).map(({ id }) => part('collaboration', `R-${id}`, id)), ...crowd.slice(2).map(({ id }) => part('collaboration', `R-${id}`, 'b'))];

    const ids = suggestFor(surroundingsOf(servedBodiesOf(crowd, met)), 'a')!.suggestions.map(({ body: { id } }) => id);

    expect(ids.indexOf('z')).toBeLessThan(2);
  });
});

describe('suggestions for a theme, a programme or two sides', () => {
  it('are, of a programme, bodies that both took part in it, and not together', () => {
    const backed = surroundingsOf(servedBodiesOf(bodies, [...rows, part('collaboration', 'P3', 'atelier'), part('collaboration', 'P4', 'colombe')], ['P3', 'P4'].map((circle) => ({ circle, id: 'interreg', name: 'Interreg' }))));

    expect(suggestBetween(backed, { theme: null, programme: 'interreg', sides: null }).map(({ source, suggestion }) => [source.id, suggestion.body.id].sort())).toEqual([['atelier', 'colombe']]);
    expect(suggestBetween(backed, { theme: null, programme: 'horizon', sides: null })).toEqual([]);
  });

  it('are pairs across the border, each body in few of them', () => {
    expect(suggestBetween(surroundings, { theme: 'film', programme: null, sides: null }).map(({ source, suggestion }) => [source.id, suggestion.body.id])).toEqual([['dune', 'nouveau']]);
    expect(suggestBetween(surroundings, { theme: null, programme: null, sides: ['hauts-de-france', 'wallonia'] }).map(({ source, suggestion }) => [source.id, suggestion.body.id])).toEqual([['colombe', 'atelier']]);
  });
});

describe('a border', () => {
  it('lies between countries and between the home sides, and not between a region and the rest of its country', () => {
    expect([isAcross('wallonia', 'hauts-de-france'), isAcross('wallonia', 'west-flanders'), isAcross('NL', 'wallonia'), isAcross('hauts-de-france', 'FR'), isAcross('flanders', 'west-flanders'), isAcross(null, 'FR')]).toEqual([true, true, true, false, false, false]);
    expect([joinsAcross(['wallonia', null, 'brussels']), joinsAcross(['wallonia', 'brussels', 'LU'])]).toEqual([false, true]);
  });
});

describe('a reason', () => {
  const { body: colombe, reasons } = suggested('atelier').find((one) => one.body.id === 'colombe')!;
  const atelier = surroundings.bodies.get('atelier')!;
  const introducer = reasons[0]!;

  it('is told in three languages with what joins them, and since when', () => {
    expect(wordsOf(introducer, atelier, colombe, new Map())).toEqual({
      en: 'BEFFROI works with both: with ATELIER through P1 (2013), with COLOMBE through P2 (2016-05).',
      fr: 'BEFFROI travaille avec les deux\u00a0: avec ATELIER par P1 (2013), avec COLOMBE par P2 (2016-05).',
      nl: 'BEFFROI werkt met beide: met ATELIER via P1 (2013), met COLOMBE via P2 (2016-05).',
    });
    expect(evidenceOf(introducer)).toEqual(['P1-atelier', 'P1-beffroi', 'P2-beffroi', 'P2-colombe']);
  });

  it('names a theme in each language', () => {
    const [suggestion] = suggested('nouveau');

    expect(tellSuggestion(surroundings.bodies.get('nouveau')!, suggestion!, surroundings.themeNames).reasons[0]!.words).toMatchObject({ en: 'Both work on cinema.', nl: 'Beide werken rond film.' });
  });

  it('has Cypher in which no id can end its quotation', () => {
    expect(cypherOf({ kind: 'theme', name: "l'édition", worth: 1 }, body("l'o", 'wallonia'), colombe)).toContain("{name: 'l\\'édition'}");
  });
});
