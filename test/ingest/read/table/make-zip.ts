import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack: its text or bytes, and the size that the zip says it has, where that is to be a lie. */
export type Packed = { name: string; content: string | Buffer; said?: number };

/** Returns the bytes of a zip that holds some files. */
export function makeZip(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  for (const { name, content, said } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(said ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(locals.reduce((sum, { length }) => sum + length, 0), 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, attributes, Buffer.from(name)]));
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed]));
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(locals.reduce((sum, { length }) => sum + length, 0), 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A sheet to make: its name, and the XML of its rows. */
export type SheetRows = { name: string; rows: string };

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Returns the files of a workbook: its sheets, the texts that cells share, and how its styles show numbers. */
export function workbookOf(sheets: readonly SheetRows[], shared: readonly string[] = [], styles = '<cellXfs><xf numFmtId="0"/></cellXfs>', properties = ''): Packed[] {
  const relations = sheets.map((_sheet, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index}.xml"/>`).join('');
  const named = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`).join('');
  return [
    { name: 'xl/_rels/workbook.xml.rels', content: `${head}<Relationships>${relations}</Relationships>` },
    { name: 'xl/workbook.xml', content: `${head}<workbook ${main} xmlns:r="r">${properties}<sheets>${named}</sheets></workbook>` },
    { name: 'xl/sharedStrings.xml', content: `${head}<sst ${main}>${shared.join('')}</sst>` },
    { name: 'xl/styles.xml', content: `${head}<styleSheet ${main}>${styles}</styleSheet>` },
    ...sheets.map(({ rows }, index) => ({ name: `xl/worksheets/sheet${index}.xml`, content: `${head}<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>` })),
  ];
}
