import { counted, formFor, writeNumber } from '../numbers.ts';
import { link } from '../part.ts';
import type { PlacesDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });
const form = (count: number, one: string, other: string) => formFor('nl', count, { one, other });
const num = (count: number) => writeNumber('nl', count);

/** The words of the page of places in Dutch. */
export const nl: PlacesDictionary = {
  title: 'Plaatsen',
  sentence: (f) => [
    f.years ? `In ${f.years} ontmoetten organisaties` : 'Organisaties',
    f.region ? ` uit ${f.region}` : ` uit ${n(f.regions, 'arrondissement of departement', 'arrondissementen en departementen')}`,
    f.years ? ' elkaar of werkten ze samen, ' : ' ontmoetten elkaar of werkten samen, ',
    f.to === null ? n(f.gatherings, 'keer', 'keer') : link(n(f.gatherings, 'keer', 'keer'), f.to.done),
    ', waarvan ',
    f.to === null ? n(f.across, 'keer', 'keer') : link(n(f.across, 'keer', 'keer'), f.to.across),
    ' over een grens heen.',
  ],
  unit: 'Geteld wordt wat organisaties samen deden: een project, een evenement, een fonds of een bezoek met twee of meer, in het jaar waarin het begon.',
  pictureHow: 'De oppervlakte van een cirkel: de organisaties die er zitten. De breedte van een lijn: hoe vaak die van haar twee uiteinden elkaar ontmoetten.',
  drawn: (shown, of) => (shown === of ? `${n(of, 'lijn', 'lijnen')} in totaal.` : `De ${num(shown)} sterkste van ${n(of, 'lijn', 'lijnen')} zijn getekend; de tabel heeft ze alle.`),
  first: (shown, of) => `De eerste ${num(shown)} van ${num(of)}.`,
  largest: (count) => `De grootste cirkel: ${n(count, 'organisatie', 'organisaties')}.`,
  placed: (placed, of) => `${num(placed)} van de ${n(of, 'organisatie', 'organisaties')} ${form(placed, 'zit', 'zitten')} in een arrondissement of departement dat bronnen noemen; de andere staan niet op deze kaart.`,
  sided: (sided, of) => `De kant is bekend voor ${num(sided)} van de ${n(of, 'organisatie', 'organisaties')}.`,
  undated: (count) => `${n(count, 'ontmoeting draagt', 'ontmoetingen dragen')} geen datum: alleen te zien in ‘alle jaren’.`,
  planned: (count) => `Nog ${num(count)} ${form(count, 'was', 'waren')} alleen gepland, en niet meegeteld.`,
  matrix: 'Van kant tot kant',
  matrixHow: 'Hoe vaak organisaties van twee kanten elkaar ontmoetten; op de diagonaal die van één kant onderling.',
  regions: 'Arrondissement per arrondissement',
  flows: 'Wie elkaar het vaakst ontmoette',
  column: { region: 'Arrondissement of departement', side: 'Kant', bodies: 'Organisaties', meetings: 'Samen gedaan', across: 'Over een grens', with: 'Met' },
  only: (name) => `Alleen ${name}`,
  every: 'Alle',
  yearTold: (span, count, across) => `${span}: ${n(count, 'ontmoeting', 'ontmoetingen')}, ${num(across)} over een grens heen`,
  silence: 'Een plaats zonder lijn is er een waarvan deze bronnen niets van dien aard vertellen; het betekent niet dat er niets gebeurde.',
};
