import { describe, expect, it } from 'vitest';
import { linkTo, queryOf, readWish, shownBy } from '../../../web/src/lib/network/ask/wish.ts';
import { wishOf } from './small-network.ts';

describe('the address of the map', () => {
  it.each([
    '',
    '?kind=Hub&kind=Project&side=wallonia&side=none&programme=next&from=2008&to=2020&undated=1&only=across&focus=demo&steps=2&table=ties&sort=when&row=50&view=120%2C-4000%2C2.5',
    '?theme=design&euro=1000000&least=5&focus=demo&to-thing=ecole&as=figure',
    '?pick=atelier&pick=demo&alone=1&area=0+0+10+0+10+-10',
    '?kind=none',
    '?focus=st-art-invest',
    '?from=2013&to=2013',
  ])('says again what it was read from: "%s"', (query) => {
    expect(queryOf(wishOf(query))).toBe(query);
  });

  it('is empty for the map as it opens, however that was said', () => {
    expect(queryOf(wishOf('?kind=none&kind=Organisation&kind=Collaboration&kind=Programme&side=&programme=&from=&to='))).toBe('');
  });

  it.each(['?kind=Nobody', '?from=20&to=soon', '?row=-3', '?view=a,b,c', '?view=1,2', '?view=1,2,3,4', '?steps=2', '?undated=yes', '?only=within', '?table=chairs', '?to-thing=demo', '?area=1+2+3', '?euro=-4', '?as=poem', '?alone=1'])('passes over what it does not understand: %s', (query) => {
    expect(queryOf(wishOf(query))).toBe('');
  });

  it('puts years in order, and takes one alone for both', () => {
    expect(wishOf('?from=2020&to=2008').years).toEqual({ from: 2008, to: 2020 });
    expect(wishOf('?to=2013').years).toEqual({ from: 2013, to: 2013 });
  });

  it('keeps a view within the layout', () => {
    expect(wishOf('?view=999999,-999999,4000').view).toEqual({ x: 32_767, y: -32_767, zoom: 40 });
  });

  it('leads to the first row again when anything but the row changes', () => {
    const wish = wishOf('?table=ties&row=100');

    expect(linkTo(wish, { sort: 'when' })).toBe('?table=ties&sort=when');
    expect(linkTo(wish, { row: 150 })).toBe('?table=ties&row=150');
    expect(linkTo(wish, { table: 'things' })).toBe('?');
  });

  it('shows the same whatever the view, the table and the row', () => {
    const wish = wishOf('?focus=demo&table=ties&sort=when&row=50&view=1%2C2%2C3');

    expect(shownBy(wish)).toBe('?focus=demo');
    expect(readWish(new URLSearchParams(shownBy(wish))).focus).toBe('demo');
  });
});
