import { describe, expect, it } from 'vitest';
import { makeZip, workbookOf } from './make-zip.ts';
import type { Packed } from './make-zip.ts';
import { rowsOf, tableFolder } from './table-folder.ts';

const file = tableFolder();
const headers = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>';
const shape = { columns: { name: { header: 'Name' }, value: { header: 'Value' } }, unused: [] };
const read = async (files: Packed[], sheet?: string | RegExp): Promise<string[][]> => (await rowsOf(file('mills.xlsx', makeZip(files)), sheet === undefined ? shape : { ...shape, sheet })).map(({ row, cells }) => [row, cells.name, cells.value]);
const cell = (xml: string): Promise<string[][]> => read(workbookOf([{ name: 'Mills', rows: `${headers}<row r="2">${xml}</row>` }], ['<si><t>shared</t></si>', '<si><r><t>in </t></r><r><t>parts_x0041_</t></r><rPh><t>aloud</t></rPh></si>'], '<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="166" formatCode="[$€-40C]\\ #,##0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>'));

describe('a sheet of a workbook', () => {
  it.each([
    ['a shared text', '<c r="B2" t="s"><v>0</v></c>', 'shared'],
    ['a shared text in parts', '<c r="B2" t="s"><v>1</v></c>', 'in partsA'],
    ['a text of its own', '<c r="B2" t="inlineStr"><is><t>own</t></is></c>', 'own'],
    ['the text of a formula', '<c r="B2" t="str"><f>A1</f><v>made</v></c>', 'made'],
    ['a number', '<c r="B2"><v>892228.58</v></c>', '892228.58'],
    ['a number that a computer wrote', '<c r="B2"><v>0.30000000000000004</v></c>', '0.3'],
    ['a large number', '<c r="B2"><v>1.5E+6</v></c>', '1500000'],
    ['an amount', '<c r="B2" s="4"><v>1090141.18</v></c>', '1090141.18'],
    ['a postcode with its noughts', '<c r="B2" s="2"><v>1300</v></c>', '01300'],
    ['a day', '<c r="B2" s="1"><v>41821</v></c>', '2014-07-01'],
    ['a day in a format of its own', '<c r="B2" s="3"><v>41821</v></c>', '2014-07-01'],
    ['a day and an hour', '<c r="B2" s="5"><v>41821.75</v></c>', '2014-07-01 18:00:00'],
    ['a claim', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['an error, as nothing', '<c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="B2" t="e"><v>#N/A</v></c>', ''],
    ['a cell without a reference', '<c t="inlineStr"><is><t>x</t></is></c><c><v>7</v></c>', '7'],
  ])('shows %s', async (_title, xml, expected) => {
    expect((await cell(xml)).map(([, , value]) => value)).toEqual([expected]);
  });

  it('is found by its name, by a pattern, or as the first', async () => {
    const files = workbookOf([{ name: 'About', rows: headers.replace('Name', 'Nom') }, { name: 'Mills', rows: `${headers}<row r="5"><c r="A5"><v>1</v></c></row>` }]);

    expect(await read(files, 'Mills')).toEqual([['Mills!5', '1', '']]);
    expect(await read(files, /^Mill/)).toEqual([['Mills!5', '1', '']]);
    await expect(read(files)).rejects.toThrow('About: expected the columns "Name"');
    await expect(read(files, 'Looms')).rejects.toThrow('mills.xlsx: expected a sheet "Looms", found "About", "Mills".');
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const files = workbookOf([{ name: 'Mills', rows: `${headers}<row r="2"><c r="B2" s="0"><v>40359</v></c></row>` }], [], '<cellXfs><xf numFmtId="14"/></cellXfs>', '<workbookPr date1904="1"/>');

    expect(await read(files)).toEqual([['Mills!2', '', '2014-07-01']]);
  });

  it('is refused when its XML declares entities, breaks off, or holds a text without end', async () => {
    const rows = `${headers}<row r="2"><c r="B2" t="str"><v>${'a'.repeat(9_000_000)}</v></c></row>`;
    const files = workbookOf([{ name: 'Mills', rows: headers }]);
    const bent = (content: string): Packed[] => files.map((packed) => (packed.name === 'xl/worksheets/sheet0.xml' ? { ...packed, content } : packed));

    await expect(read(bent('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'))).rejects.toMatchObject({ code: 'table.damaged' });
    await expect(read(bent('<worksheet><sheetData><row>'))).rejects.toMatchObject({ code: 'table.damaged' });
    await expect(read(workbookOf([{ name: 'Mills', rows }]))).rejects.toMatchObject({ code: 'table.too_large' });
  });
});
