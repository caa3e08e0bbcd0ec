import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { Fault } from '../../../fetch/fault.ts';

/** What is done at each element of a stream of XML, by its name without prefix. */
export type XmlReader = { open?: (name: string, attributes: Record<string, string>) => void; text?: (text: string) => void; close?: (name: string) => void };

/** No cell is longer; a text that does not end is held no further. */
const longestText = 8 * 1024 * 1024;

/** Reads XML as it streams in, and pauses after each part of it, so that what was read can be passed on; knows no entities but those of XML. */
export async function* xmlParts(stream: Readable, place: string, reader: XmlReader): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const refuse = (found: string): never => {
    throw new Fault('table.damaged', place, `expected a sheet in XML, found "${found}".`, 'Fetch the file again.');
  };
  parser.on('error', ({ message }) => refuse(message));
  parser.on('doctype', () => refuse('a document type, which no workbook has'));
  let held = 0;
  parser.on('opentag', ({ name, attributes }) => {
    held = 0;
    reader.open?.(local(name), attributes as Record<string, string>);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    held = 0;
    reader.close?.(local(name));
  });
  stream.setEncoding('utf8');
  try {
    for await (const chunk of stream) {
      held += (chunk as string).length;
      parser.write(chunk as string);
      if (held > longestText) throw new Fault('table.too_large', place, `expected texts of at most ${longestText} letters, found a longer one.`);
      yield;
    }
    parser.close();
    yield;
  } catch (error) {
    throw error instanceof Fault ? error : refuse((error as Error).message);
  }
}

/** Reads the whole of a small part of a workbook. */
export async function readXml(stream: Readable, place: string, reader: XmlReader): Promise<void> {
  const parts = xmlParts(stream, place, reader);
  while (!(await parts.next()).done);
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
