import { expect, it } from 'vitest';
import { circlesOf } from '../../../../graph/analyse/served/circles.ts';
import { missingLinksOf } from '../../../../graph/analyse/served/missing-links.ts';
import type { StatedParticipation } from '../../../../graph/analyse/served/participations-cypher.ts';

const sides: Record<string, string | null> = { atelier: 'wallonia', bureau: 'hauts-de-france', club: 'west-flanders', duo: 'west-flanders', ecole: 'wallonia', fonds: null };
const part = (project: string, org: string): StatedParticipation => ({ project, org, side: sides[org]!, themes: [], fromMin: null, fromMax: null, toMin: null, toMax: null, published: null, retrieved: '2026-11-21' });

// atelier works with bureau (p) and ecole (q); bureau with club (r, and again s) and with fonds (s); ecole with club and duo (t).
const circles = circlesOf([['p', 'atelier'], ['p', 'bureau'], ['q', 'atelier'], ['q', 'ecole'], ['r', 'bureau'], ['r', 'club'], ['s', 'bureau'], ['s', 'club'], ['s', 'fonds'], ['t', 'ecole'], ['t', 'club'], ['t', 'duo']].map(([project, org]) => part(project!, org!)));

it('tells whom an organisation does not work with across the border, and who could introduce them', () => {
  const { links, partners, projects, count, side, sides: to } = missingLinksOf(circles, 'atelier');

  expect([side, projects, partners, count]).toEqual(['wallonia', 2, 2, 2]);
  expect(to).toEqual([{ side: 'west-flanders', count: 2 }]);
  // bureau has three partners (atelier, club, fonds), ecole as many (atelier, club, duo).
  expect(links.map(({ id, common, score }) => [id, common, score])).toEqual([['club', 2, 2 / Math.log(3)], ['duo', 1, 1 / Math.log(3)]]);
  expect(links[0]!.introducers).toEqual([{ id: 'bureau', here: ['p'], there: ['r', 's'] }, { id: 'ecole', here: ['q'], there: ['t'] }]);
});

it('suggests nobody of one’s own side, of no known side, or whom one works with', () => {
  const told = missingLinksOf(circles, 'bureau').links.map(({ id }) => id);

  // ecole through atelier and club, duo through club alone; fonds has no side, and club and atelier are partners.
  expect(told).toEqual(['ecole', 'duo']);
});

it('tells the missing links to one side alone, and counts them all', () => {
  const { links, count } = missingLinksOf(circles, 'bureau', 'wallonia');

  expect([links.map(({ id }) => id), count]).toEqual([['ecole'], 2]);
});

it('says nothing across the border of an organisation whose side nobody tells', () => {
  expect(missingLinksOf(circles, 'fonds')).toMatchObject({ side: null, partners: 2, links: [] });
});

it('says nothing of one that took part in nothing', () => {
  expect(missingLinksOf(circles, 'nobody')).toEqual({ side: null, projects: 0, partners: 0, count: 0, sides: [], links: [] });
});
