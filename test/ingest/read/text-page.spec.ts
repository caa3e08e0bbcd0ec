import { describe, expect, it } from 'vitest';
import { listOf, TextPage, within } from '../../../ingest/read/text-page.ts';

const page = new TextPage('fixture', "Le Fil tisse. L’Atelier du Pré in Mouscron leads Fil d'Or; Weefhuis, Roubaix Textile and La Navette help.\nL'Atelier du Pré was founded in 2009.");

describe('a page read by its own phrases', () => {
  it('cuts slots with their place in the text', () => {
    const clause = page.clause('{name} in {town} leads');

    expect(clause.name).toEqual({ text: 'L’Atelier du Pré', start: 14, end: 30 });
    expect(page.text.slice(clause.town.start, clause.town.end)).toBe('Mouscron');
  });

  it('takes either apostrophe and any white space for one another', () => {
    expect(page.one("Fil d’Or;  Weefhuis").text).toBe("Fil d'Or; Weefhuis");
  });

  it('keeps a slot within its sentence', () => {
    expect(page.clause('{name} in Mouscron').name.text).toBe('L’Atelier du Pré');
  });

  it('refuses a phrase that stands nowhere, and names it', () => {
    expect(() => page.one('leads nothing')).toThrow('fixture: expected one passage like "leads nothing", found 0.');
  });

  it('refuses to choose between two passages', () => {
    expect(() => page.one("L'Atelier du Pré")).toThrow('found 2.');
  });

  it('refuses a pattern that ends with a slot, which could stop anywhere', () => {
    expect(() => page.clause('in {town}')).toThrow('after the last slot');
  });

  it('parts an enumeration into its items, each where it stands', () => {
    const items = listOf(page.clause('; {names} help').names);

    expect(items.map(({ text }) => text)).toEqual(['Weefhuis', 'Roubaix Textile', 'La Navette']);
    expect(items.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Weefhuis', 'Roubaix Textile', 'La Navette']);
  });

  it('narrows a passage to what lies between two of its slots', () => {
    const clause = page.clause('{name} in {town} leads');

    expect(within(clause, { to: clause.town }).text).toBe('L’Atelier du Pré in Mouscron');
  });
});
