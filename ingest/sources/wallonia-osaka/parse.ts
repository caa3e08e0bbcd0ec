import { Reading, thing } from '../../read/reading.ts';
import type { TextPage } from '../../read/text-page.ts';
import { readDay } from './parse-day.ts';
import { readGuests } from './parse-guests.ts';
import { readMandate } from './parse-mandate.ts';
import { readMission } from './parse-mission.ts';
import { readSector } from './parse-sector.ts';

/** Reads what the news says of the mission, of its opening day and who comes to it, of the sector at home, and of who carries it abroad. */
export function parse(page: TextPage): Reading {
  const reading = new Reading();
  const mission = thing('Event', page.clause('à travers une {name} organisée du').name);
  const day = thing('Event', page.clause('un moment fort : « {name} », une').name);
  readMission(page, reading, mission);
  readDay(page, reading, day, mission);
  readGuests(page, reading, day);
  readSector(page, reading);
  readMandate(page, reading);
  omitTheRest(page, reading);
  return reading;
}

function omitTheRest(page: TextPage, reading: Reading): void {
  const omissions: [code: string, pattern: string, message: string][] = [
    ['thing.unnamed', 'la semaine consacrée à l’innovation', 'expected a name of its own, found the week of the mission described.'],
    ['thing.unnamed', 'entreprises, artistes et institutions académiques', 'expected names, found classes.'],
    ['relation.unclear', 'Wallonie et de la Fédération Wallonie-Bruxelles', 'expected what it does, found it in a heading alone.'],
    ['relation.unclear', 'notamment à travers les hubs créatifs wallons', 'expected who runs the hubs, found policies that work through them.'],
    ['thing.unnamed', 'une stratégie internationale … Digital Wallonia International', 'expected the name of the strategy, found its carrier alone.'],
    ['thing.unnamed', 'certains acteurs de référence', 'expected the names of them all, found one example.'],
    ['thing.unnamed', 'le KIKK a ainsi reçu pour mission', 'expected who gave the mission, found nobody named.'],
  ];
  for (const [code, pattern, message] of omissions) reading.omit(code, page.one(pattern), message);
}
