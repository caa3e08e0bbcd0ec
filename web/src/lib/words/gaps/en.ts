import { counted, formFor, writeNumber } from '../numbers.ts';
import { link, type Part } from '../part.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });
const form = (count: number, one: string, other: string) => formFor('en', count, { one, other });

/** The figures of the sentence about the missing links of an organisation. */
export type GapsFigures = { name: string; projects: number; partners: number; count: number; to: string };

/** Partners are also had without a project: by an agreement, or by being part of one another. */
const met = ({ projects, partners }: Pick<GapsFigures, 'projects' | 'partners'>) => (projects === 0 ? ` has ${n(partners, 'partner', 'partners')}` : ` took part in ${n(projects, 'project', 'projects')} with ${n(partners, 'partner', 'partners')}`);

/** The words of the page of missing links in English. */
export const en = {
  title: 'Missing links',
  of: (name: string) => `Whom should ${name} meet?`,
  lead: 'Organisations on two sides of a border that have partners, themes or events in common, and no project together that any source tells of. Choose one, and see whom it could meet, why, and who could introduce them.',
  choose: 'Which organisation?',
  placeholder: 'Its name, or a former one',
  show: 'Show',
  none: (text: string) => `No organisation is called “${text}” here.`,
  found: 'Which of these?',
  examples: 'Or begin with those that met most often across a border:',
  sentence: (f: GapsFigures): Part[] => [
    link(f.name, f.to),
    `${met(f)}. ${n(f.count, 'organisation', 'organisations')} across a border ${form(f.count, 'shares', 'share')} a partner, a theme, an event or a neighbourhood with it, and no project, as far as our sources tell.`,
  ],
  tooLittle: (f: Pick<GapsFigures, 'name' | 'projects' | 'partners' | 'to'>): Part[] => ['Not enough data: ', link(f.name, f.to), `${met(f)} that our sources tell of, and nobody across a border shares a partner, a theme, an event or a neighbourhood with it.`],
  noSide: (name: string, to: string): Part[] => ['Not enough data: no source tells on which side ', link(name, to), ' lies, so that nobody can say what lies across the border from it.'],
  all: 'all sides',
  sides: 'To which side',
  shown: (shown: number, count: number) => `${n(shown, 'organisation', 'organisations')} of ${writeNumber('en', count)} shown, the best first.`,
  common: (count: number) => n(count, 'partner in common', 'partners in common'),
  introducers: 'Who could introduce them',
  moreIntroducers: (count: number) => `and ${n(count, 'more', 'more')}`,
  how: 'How this is found',
  howHelp: 'A partner in common counts the more, the fewer partners it has: who works with everybody introduces nobody (Adamic and Adar, 2003); late ties count more than old ones, ties of few more than those of many. Then come rare themes, memberships and events that both share, nearness, and being of one scale. Where enough dated projects are known, the chance of a project within three years is learnt from earlier years; elsewhere it says so. Nothing is known here of wishes, money or people: it is a list to read, not advice to follow.',
  preparing: ['The suggestions of this release are being prepared. Load the page again in a minute.'] as Part[],
  confidence: (chance: number | null) => (chance === null ? 'How likely it is: not enough data.' : `A project together within three years: about ${writeNumber('en', Math.round(chance * 100))} in 100.`),
  again: 'Why, and how to derive it again',
  statements: (count: number) => n(count, 'statement', 'statements'),
  byTheme: 'Or a theme',
  themePlaceholder: 'Such as design',
  byProgramme: 'Or a programme that both took part in, and not together',
  programmePlaceholder: 'Such as Interreg France Wallonie',
  ofProgramme: (programme: string) => `Programme: ${programme}.`,
  bySides: 'Or two sides of the border',
  ofTheme: (theme: string) => `Theme: ${theme}.`,
  pairs: (count: number) => (count === 0 ? 'Not enough data: no two organisations were found.' : `${n(count, 'pair', 'pairs')} of organisations that do not work together as far as our sources tell, the best first.`),
  general: 'Very general bodies',
  generalHelp: 'They have a hundred partners or more, or are a state or a ministry: everybody could work with them, so that they stand apart from the list.',
  unknown: 'What we do not know',
  unknownHelp: 'That no source tells of a project together does not mean that the two do not know each other.',
  another: 'Another organisation',
  door: 'Missing links',
  doorHelp: 'Whom an organisation could meet across the border, and who could introduce them.',
  doorOf: (name: string) => `Whom could ${name} meet across the border, and who could introduce them?`,
};

/** The words that the page of missing links must have in every language. */
export type GapsDictionary = typeof en;
