import { counted, writeNumber } from '../numbers.ts';
import type { QuestionsDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('nl', count, { one, other });

/** The words of the library of questions in Dutch. */
export const nl: QuestionsDictionary = {
  title: 'Vragen',
  lead: 'De vragen van de bibliotheek, beantwoord uit de graaf zoals hij er nu staat. Elke vraag toont haar rijen en haar Cypher, en kan een datum of een getal krijgen.',
  helpLead: 'Hetzelfde vanuit een terminal:',
  themes: { border: 'De grens', coverage: 'Wat we weten, en wat niet', evolution: 'Door de jaren heen', festivals: 'Festivals en ontmoetingen', films: 'Films en werken', funding: 'Geld' },
  asks: {
    bridges: 'Wie werkt met de meeste anderen over de grens?',
    brokers: 'Wie staat tussen organisaties van twee kanten die niet met elkaar werken?',
    'who-works-with-whom': 'Welke kanten werken met welke, en hoeveel?',
    'by-source': 'Wat vertelt elke bron, hoeveel ervan draagt geen datum, en van welke kanten zijn de organisaties die ze noemt?',
    disagreements: 'Waar verschillen pagina’s over een bedrag, een getal, een datum, of over de tijd en de rol van een band?',
    'held-by-year': 'Hoeveel samenwerkingen hielden er elk jaar stand, zeker en mogelijk?',
    'lines-of-descent': 'Welke organisaties, plaatsen en andere werden iets anders, wanneer, en wat zijn ze nu?',
    promises: 'Welke beloften zijn nagekomen, welke liepen anders, van welke werd niets meer gehoord, en welke staan nog open?',
    lasting: 'Hoelang duurde elk project, akkoord, evenement of werk, en wie bleef van het eerste jaar tot het laatste?',
    'newcomers-by-year': 'Hoeveel organisaties begonnen elk jaar met anderen te werken, en hoeveel meteen over de grens?',
    'partnerships-by-year': 'Hoeveel samenwerkingen begonnen en eindigden elk jaar, en hoeveel van de nieuwe verbonden meerdere kanten?',
    circle: 'Wie maakt, ontvangt, betaalt en bezoekt een festival of ander evenement, van welke kant en in welk jaar?',
    'across-the-border': 'Welke films en andere werken worden van meerdere kanten gemaakt en betaald?',
    'money-by-side': 'Van welke kant komt geld, en naar welke gaat het?',
    'who-funds-whom': 'Wie geeft geld aan wie, hoeveel, en tussen welke kanten?',
  },
  given: 'Wat ze kan krijgen',
  ask: 'Vragen',
  yes: 'ja',
  no: 'nee',
  rows: (count) => n(count, 'rij', 'rijen'),
  shown: (shown, count, isCut) => `${n(shown, 'rij', 'rijen')} van ${isCut ? 'meer dan ' : ''}${writeNumber('nl', count)} getoond.`,
  none: 'Geen rij: niets in de graaf beantwoordt ze.',
  late: 'Er zijn te veel gegevens om deze vraag hier op tijd te beantwoorden. Vanuit een terminal mag ze zo lang duren als nodig:',
  take: 'De rijen meenemen als CSV',
  takeCut: (count) => `Het bestand heeft de eerste ${writeNumber('nl', count)} rijen.`,
  cypher: 'Haar Cypher',
  cypherHelp: 'Hij draait zoals hij er staat in Neo4j Browser; nota’s en kolomnamen zijn in het Engels.',
  drawn: (drawn, of) => `${writeNumber('nl', drawn)} van ${n(of, 'rij', 'rijen')} getekend.`,
  fromTo: (first, last) => `Van ${first} tot ${last}.`,
  everyQuestion: 'Alle vragen',
};
