import { Fault } from '../../../fetch/fault.ts';
import type { Zip } from '../../../fetch/unpack/zip.ts';
import { formatOf } from './show-number.ts';
import type { NumberFormat } from './show-number.ts';
import { readXml } from './sheet-xml.ts';

/** What a workbook's cells refer to: its shared texts, and how each style shows a number. */
export type Workbook = { texts: readonly string[]; formats: readonly NumberFormat[]; epoch: 1900 | 1904 };

/** A sheet of a workbook: its name, and the file within the zip that holds it. */
export type Sheet = { name: string; file: string };

/** How many letters the shared texts of a workbook may have: they are held while it is read. */
const mostShared = 64 * 1024 * 1024;

/** Finds one sheet by its name, the first without one. */
export async function findSheet(zip: Zip, wanted: string | RegExp | undefined, place: string): Promise<Sheet & { epoch: 1900 | 1904 }> {
  const targets = new Map<string, string>();
  await readXml(await zip.open('xl/_rels/workbook.xml.rels'), place, { open: (name, { Id, Target }) => void (name === 'Relationship' && Id && Target && targets.set(Id, Target)) });
  const sheets: Sheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  await readXml(await zip.open('xl/workbook.xml'), place, {
    open: (element, attributes) => {
      if (element === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) epoch = 1904;
      if (element === 'sheet') sheets.push({ name: attributes['name'] ?? '', file: fileOf(targets.get(attributes['r:id'] ?? '') ?? '') });
    },
  });
  const found = sheets.find(({ name }) => wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name)));
  if (!found) throw new Fault('table.columns', place, `expected a sheet ${wanted === undefined ? '' : `"${wanted}"`}, found ${sheets.map(({ name }) => `"${name}"`).join(', ') || 'none'}.`);
  return { ...found, epoch };
}

function fileOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

/** Reads the texts that cells share, each once; what tells how to say them aloud is left out. */
export async function readTexts(zip: Zip, place: string): Promise<string[]> {
  if (!zip.names.includes('xl/sharedStrings.xml')) return [];
  const texts: string[] = [];
  let [text, isText, isAside, held] = ['', false, false, 0];
  await readXml(await zip.open('xl/sharedStrings.xml'), place, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isAside = true;
      isText = name === 't' && !isAside;
    },
    text: (part) => void (isText && (text += part)),
    close: (name) => {
      isText = false;
      if (name === 'rPh') isAside = false;
      if (name !== 'si') return;
      texts.push(unescapeCell(text));
      held += text.length;
      if (held > mostShared) throw new Fault('table.too_large', place, `expected shared texts of at most ${mostShared} letters, found more.`);
    },
  });
  return texts;
}

/** Returns a text of a cell without the marks that Excel puts for letters XML cannot hold: "_x000D_". */
export function unescapeCell(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_mark, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** Reads how each style of cells shows numbers. */
export async function readFormats(zip: Zip, place: string): Promise<NumberFormat[]> {
  if (!zip.names.includes('xl/styles.xml')) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyle = false;
  await readXml(await zip.open('xl/styles.xml'), place, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close: (name) => void (name === 'cellXfs' && (isCellStyle = false)),
  });
  return formats;
}
