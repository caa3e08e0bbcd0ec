import { counted, writeNumber } from '../numbers.ts';
import type { QuestionsDictionary } from './en.ts';

const n = (count: number, one: string, other: string) => counted('fr', count, { one, other });

/** The words of the library of questions in French. */
export const fr: QuestionsDictionary = {
  title: 'Questions',
  lead: 'Les questions de la bibliothèque, avec la réponse du graphe tel qu’il est servi. Chacune montre ses lignes et son Cypher, et peut recevoir une date ou un nombre.',
  helpLead: 'La même depuis un terminal\u00a0:',
  themes: { border: 'La frontière', coverage: 'Ce que nous savons, et ce que nous ignorons', evolution: 'Au fil des ans', festivals: 'Festivals et rencontres', films: 'Films et œuvres', funding: 'L’argent' },
  asks: {
    bridges: 'Qui travaille avec le plus d’autres par-delà la frontière\u00a0?',
    brokers: 'Qui se tient entre des organisations de deux côtés qui ne travaillent pas ensemble\u00a0?',
    'who-works-with-whom': 'Quels côtés travaillent avec lesquels, et combien\u00a0?',
    'by-source': 'Que dit chaque source, combien en est sans date, et de quels côtés sont les organisations qu’elle nomme\u00a0?',
    disagreements: 'Où des pages divergent-elles sur un montant, un nombre, une date, ou sur le temps et le titre d’un lien\u00a0?',
    'held-by-year': 'Combien de partenariats ont tenu chaque année, sûrement et peut-être\u00a0?',
    'lines-of-descent': 'Quelles organisations, quels lieux ou autres sont devenus d’autres, quand, et que sont-ils aujourd’hui\u00a0?',
    promises: 'Quelles promesses ont été tenues, lesquelles ont tourné autrement, lesquelles sont restées sans suite, et lesquelles attendent encore\u00a0?',
    lasting: 'Combien de temps chaque projet, accord, événement ou œuvre a-t-il duré, et qui est resté de la première année à la dernière\u00a0?',
    'newcomers-by-year': 'Combien d’organisations ont commencé chaque année à travailler avec d’autres, et combien d’emblée par-delà la frontière\u00a0?',
    'partnerships-by-year': 'Combien de partenariats ont commencé et fini chaque année, et combien des nouveaux ont joint plusieurs côtés\u00a0?',
    circle: 'Qui fait, accueille, paie et fréquente un festival ou un autre événement, de quel côté et en quelle année\u00a0?',
    'across-the-border': 'Quels films et autres œuvres sont faits et payés de plusieurs côtés\u00a0?',
    'money-by-side': 'De quel côté vient l’argent, et vers lequel va-t-il\u00a0?',
    'who-funds-whom': 'Qui donne de l’argent à qui, combien, et entre quels côtés\u00a0?',
  },
  given: 'Ce qu’on peut lui donner',
  ask: 'Demander',
  yes: 'oui',
  no: 'non',
  rows: (count) => n(count, 'ligne', 'lignes'),
  shown: (shown, count, isCut) => `${n(shown, 'ligne montrée', 'lignes montrées')} sur ${isCut ? 'plus de ' : ''}${writeNumber('fr', count)}.`,
  none: 'Aucune ligne\u00a0: rien dans le graphe n’y répond.',
  late: 'Il y a trop de données pour répondre ici à temps. Depuis un terminal, la question peut prendre le temps qu’il lui faut\u00a0:',
  take: 'Emporter les lignes en CSV',
  takeCut: (count) => `Le fichier a les ${writeNumber('fr', count)} premières lignes.`,
  cypher: 'Son Cypher',
  cypherHelp: 'Il s’exécute tel quel dans Neo4j Browser\u00a0; ses notes et les noms des colonnes sont en anglais.',
  drawn: (drawn, of) => `${n(drawn, 'ligne dessinée', 'lignes dessinées')} sur ${writeNumber('fr', of)}.`,
  fromTo: (first, last) => `De ${first} à ${last}.`,
  everyQuestion: 'Toutes les questions',
};
