import { describe, expect, it } from 'vitest';
import { kindByName } from '../../../../ingest/read/cell/kind-of-body.ts';
import { isNaturalPerson, isPersonLike } from '../../../../ingest/read/cell/natural-person.ts';
import { nationalNumber } from '../../../../ingest/read/register/national-number.ts';

describe('the kind of a body', () => {
  it.each([
    ['Université de Lille', 'University'], ["L'Université du Rouet", 'University'], ['UNIVERSITA DEGLI STUDI DI MILANO', 'University'], ['University College of the North', 'University'], ['Universität Passau', 'University'],
    ['Universitá degli Studi', 'University'], ['Technical University of the Loom', 'University'], ['Institute of the Loom of University of Roubaix', null], ['Asociația Țesătorilor', 'Association'], ['De Spoel AG (Spo)', 'Company'],
    ['Hogeschool West-Vlaanderen', 'School'], ['Stranmillis University College', 'School'], ['Hochschule Darmstadt', 'School'], ['University of Applied Sciences of the Loom', 'School'],
    ['Le Rouet asbl', 'Association'], ['Webverein e.V.', 'Association'], ['Association for Rural Weaving', 'Association'], ['Filature SARL', 'Company'], ['Weberei GmbH & Co. KG', 'Company'], ['De Spoel NV', 'Company'], ['Tkalnia sp. z o.o.', 'Company'], ['Atelier "Le Fil" NV', 'Company'],
    ['University Hospital of the Loom', null], ['Interuniversitair centrum', null], ['Ville de Lille', null], ['SA du Rouet', null], ['Centre hospitalier universitaire', null],
  ])('of "%s" is told by its name as %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });
});

describe('a natural person', () => {
  it.each(['Mme Jeanne Rouet', 'Dr. Jan Spoel', 'Quenouille, eenmanszaak', 'Rouet Jeanne (auto-entrepreneur)', 'Weberei Spule e.K.'])('is told by a title or the words of the law: %s', (name) => {
    expect(isNaturalPerson(name)).toBe(true);
  });

  it.each(['Dr. Bugyi István Kórház', 'Dr. Schaer SpA', 'M. Skłodowska-Curie Białystok Oncology Centre', 'Training Center (K.E.K.) Endysi', 'Le Rouet'])('is not "%s"', (name) => {
    expect(isNaturalPerson(name)).toBe(false);
  });

  it('is made of two or three words of which one is a given name, where nothing says that a body is meant', () => {
    expect(['ROUET JEANNE', 'Jan de Spoel', 'DANIEL SPUL CONSULTANT'].map(isPersonLike)).toEqual([true, true, true]);
    expect(['CAP DIGITAL', 'ROUET JEANNE SRL', 'Stefan Weaver theatre', 'Jeanne', 'Sofia Municipality'].map(isPersonLike)).toEqual([false, false, false, false, false]);
  });
});

describe('a national number', () => {
  it.each([
    ['BE0314595348', 'BE', { kbo: '0314.595.348' }], ['314.595.348', 'BE', { kbo: '0314.595.348' }], ['0314.595.349', 'BE', {}], ['FR44732829320', 'FR', { siren: '732829320' }], ['732 829 320 00074', 'FR', { siren: '732829320' }], ['732829321', 'FR', {}], ['NL854720613B01', 'NL', {}], ['MISSING', 'FR', {}], ['', null, {}],
  ])('"%s" of %s', (written, country, expected) => {
    expect(nationalNumber(written, country)).toEqual(expected);
  });
});
