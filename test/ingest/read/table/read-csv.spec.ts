import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../ingest/read/table/read-table.ts';
import type { TableShape } from '../../../../ingest/read/table/table-shape.ts';
import { makeZip } from './make-zip.ts';
import { rowsOf, tableFolder } from './table-folder.ts';

const file = tableFolder();
const shape: TableShape<'name' | 'town'> = { columns: { name: { header: 'Name' }, town: { header: ['Town', 'Ville'] } }, unused: ['E-mail'] };
const named = async (content: string | Buffer, more: Partial<typeof shape> = {}): Promise<string[]> => (await rowsOf(file('mills.csv', content), { ...shape, ...more })).map(({ cells }) => `${cells.name} in ${cells.town}`);

describe('a CSV', () => {
  it.each([
    ['a comma', 'Name,Town,E-mail\nLe Rouet,Roubaix,x\n'],
    ['a semicolon and quotes', '"Name";"Town";"E-mail"\r\n"Le Rouet";"Roubaix";"x"\r\n'],
    ['tabs', 'Name\tTown\tE-mail\nLe Rouet\tRoubaix\tx'],
    ['a byte order mark', '\ufeffName,Town,E-mail\nLe Rouet,Roubaix,x\n'],
    ['UTF-16 and its mark', Buffer.from('\ufeffName,Town,E-mail\nLe Rouet,Roubaix,x\n', 'utf16le')],
    ['other columns first', 'E-mail,Town,Name\nx,Roubaix,Le Rouet\n'],
    ['another spelling of a header', 'Name,Ville,E-mail\nLe Rouet,Roubaix,x\n'],
    ['empty cells after the last header', 'Name,Town,E-mail,,\nLe Rouet,Roubaix,x,,\n'],
    ['gzip', gzipSync('Name,Town,E-mail\nLe Rouet,Roubaix,x\n')],
    ['zip', makeZip([{ name: 'mills.csv', content: 'Name,Town,E-mail\nLe Rouet,Roubaix,x\n' }, { name: 'read-me.md', content: 'none' }])],
  ])('is read with %s', async (_title, content) => {
    expect(await named(content)).toEqual(['Le Rouet in Roubaix']);
  });

  it('is read in windows-1252, where 0x80 to 0x9F are letters', async () => {
    const content = Buffer.from('Name,Town,E-mail\nSt\x92art \x80 \x9cuvre,Li\xe9vin,x\n', 'latin1');

    expect(await named(content, { encoding: 'windows-1252' })).toEqual(['St’art € œuvre in Liévin']);
  });

  it('gets back the letters of windows-1252 that somebody took for others, and loses marks that nobody sees', async () => {
    expect(await named('Name,Town,E-mail\nSt\u0092art,Rou\u00ad\u200bbaix\u202e,x\n')).toEqual(['St’art in Roubaix']);
  });

  it('leaves a damaged cell empty and says so; the row stays', async () => {
    const [row] = await rowsOf(file('mills.csv', Buffer.from('Name,Town,E-mail\nLe Rouet,Li\xe9vin,x\n', 'latin1')), shape);

    expect([row?.cells, row?.flaw, row?.notes]).toEqual([{ name: 'Le Rouet', town: '' }, null, [{ code: 'cell.damaged', column: 'Town', message: 'expected letters, found U+FFFD at 3.' }]]);
  });

  it('keeps lines within a cell, and numbers rows as a spreadsheet does', async () => {
    const rows = await rowsOf(file('mills.2020.csv', 'Name,Town,E-mail\n"Le\nRouet",Roubaix,x\n\nBUDA,Kortrijk,x\n'), shape);

    expect(rows.map(({ row, cells }) => [row, cells.name])).toEqual([['mills.2020!2', 'Le\nRouet'], ['mills.2020!4', 'BUDA']]);
  });

  it('reads a quote inside a bare cell as a letter', async () => {
    expect(await named('Name;Town;E-mail\nSarl "Le Rouet";Roubaix;x\n"Le ""Rouet""";Roubaix;x\n')).toEqual(['Sarl "Le Rouet" in Roubaix', 'Le "Rouet" in Roubaix']);
  });

  it('never shifts a cell: a row with too many or too few says so', async () => {
    const rows = await rowsOf(file('mills.csv', 'Name,Town,E-mail\nLe Rouet,Roubaix,x,y\nBUDA,Kortrijk\nBala,Mons,x\nRouet,Le,Roubaix,\n'), shape);

    expect(rows.map(({ flaw }) => flaw)).toEqual(['expected 3 cells, found 4.', 'expected 3 cells, found 2.', null, 'expected 3 cells, found 4.']);
  });

  it('lets its source say what a row of the wrong length was', async () => {
    const mend = (cells: readonly string[], headers: readonly string[]): string[] | null => (cells.length === headers.length + 1 ? [`${cells[0]},${cells[1]}`, ...cells.slice(2)] : null);

    expect(await named('Name,Town,E-mail\nRouet,Le,Roubaix,x\n', { mend })).toEqual(['Rouet,Le in Roubaix']);
  });

  it('loses one line to a quote that never closes, and reads what follows', async () => {
    const rows = await rowsOf(file('mills.csv', 'Name,Town,E-mail\n"Le\nRouet",Roubaix,x\n"BUDA,Kortrijk,x\nBala,Mons,x\n"Fil,Lens,x\n'), shape);

    expect(rows.map(({ number, flaw, cells }) => [number, flaw ?? cells.name])).toEqual([[2, 'Le\nRouet'], [3, 'expected the quote that opens in line 4 to close at the end of its cell, found none that does.'], [4, 'Bala'], [5, 'expected the quote that opens in line 6 to close at the end of its cell, found none that does.']]);
  });

  it('knows a quotation over two lines from a torn row, and tells each torn row however many there are', async () => {
    const whole = await rowsOf(file('mills.csv', 'Name,Town,E-mail\n"""Le\nRouet"" SA",Roubaix,x\n'), shape);
    const torn = await rowsOf(file('mills.csv', `Name,Town,E-mail\n${'"Le Rouet,Roubaix,x\n"BUDA",Kortrijk,x\n'.repeat(40)}`), shape);

    expect(whole.map(({ cells, flaw }) => [cells.name, flaw])).toEqual([['"Le\nRouet" SA', null]]);
    expect([torn.filter(({ flaw }) => flaw).length, torn.filter(({ flaw }) => !flaw).map(({ cells }) => cells.name)]).toEqual([40, Array.from({ length: 20 }, () => 'BUDA')]);
  });

  it('takes names that objects are born with for names', async () => {
    const rows = await rowsOf(file('mills.csv', '__proto__,constructor\npolluted,x\n'), { columns: { name: { header: '__proto__' } }, unused: ['constructor'] });

    expect(rows[0]?.cells.name).toBe('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('leaves out a cell of more letters than anyone reads', async () => {
    const [row] = await rowsOf(file('mills.csv', `Name,Town,E-mail\n${'a'.repeat(1_000_001)},Mons,x\n`), shape);

    expect([row?.cells, row?.notes[0]?.message]).toEqual([{ name: '', town: 'Mons' }, 'expected at most 1000000 letters, found 1000001.']);
  });

  it('finds its headers where its source says they are', async () => {
    expect(await named('A list of mills\n\nName,Town,E-mail\nLe Rouet,Roubaix,x\n', { headerRow: 3 })).toEqual(['Le Rouet in Roubaix']);
  });

  it('of 100,000 rows with every quirk at random loses none in silence, in flat memory', async () => {
    const quirks = [
      ['Le Rouet,Roubaix,x', 'sound'],
      ['"Le ""Rouet"", SA",Roubaix,x', 'sound'],
      ['"Le\r\nRouet","Rou\nbaix",x', 'sound'],
      ['Sarl "Le Rouet",Roubaix,x', 'sound'],
      ['\u0092\u00ad\u202eRouet,\u00a0Roubaix ,', 'sound'],
      [',Roubaix,', 'sound'],
      ['Le Rouet,Roubaix,x,', 'flawed'],
      ['Le Rouet,Roubaix', 'flawed'],
      ['Le Rou\ufffdet,Roubaix,x', 'damaged'],
      ['', 'blank'],
    ] as const;
    const drawn = { sound: 0, flawed: 0, damaged: 0, blank: 0 };
    let chance = 7;
    const lines = Array.from({ length: 100_000 }, () => {
      chance = (chance * 48_271) % 2_147_483_647;
      const [line, kind] = quirks[chance % quirks.length]!;
      drawn[kind] += 1;
      return line;
    });
    const big = file('big.csv', `\ufeffName,Town,E-mail\n${lines.join('\n')}\n`);
    const before = process.memoryUsage().heapUsed;
    const found = { sound: 0, flawed: 0, damaged: 0, blank: 0 };
    let last = 1;

    for await (const { number, flaw, notes } of readTable(big, shape)) {
      found[flaw !== null ? 'flawed' : notes.length > 0 ? 'damaged' : 'sound'] += 1;
      found.blank += number - last - 1;
      last = number;
    }

    expect({ ...found, blank: found.blank + 100_001 - last }).toEqual(drawn);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(96 * 1024 * 1024);
  });
});

describe('the columns of a CSV', () => {
  it('are named, expected and found, when one that is read is gone', async () => {
    await expect(named('Nom,Town,E-mail\nLe Rouet,Roubaix,x\n')).rejects.toThrow('mills: expected the columns "Name", found "Nom", "Town", "E-mail".');
    await expect(named('')).rejects.toThrow('mills: expected the columns "name", "town", found no row of headers.');
  });

  it('are told once when they are new, gone, twice or moved', async () => {
    const rows = await rowsOf(file('mills.csv', 'Town,Name,Phone,Town\nRoubaix,Le Rouet,1,x\nMons,Bala,2,x\n'), shape);

    expect(rows[0]?.notes.map(({ code, column }) => [code, column])).toEqual([['column.undeclared', 'Phone'], ['column.undeclared', 'Town#2'], ['column.gone', 'E-mail'], ['column.moved', 'Town']]);
    expect(rows[1]?.notes).toEqual([]);
  });
});

describe('a packed file', () => {
  it('is refused when it unpacks to more than it may', async () => {
    const rows = 'Le Rouet,Roubaix,x\n'.repeat(20_000);

    await expect(named(gzipSync(`Name,Town,E-mail\n${rows}`), { largest: 100_000 })).rejects.toMatchObject({ code: 'table.too_large' });
    await expect(named(makeZip([{ name: 'mills.csv', content: rows }]), { largest: 100_000 })).rejects.toMatchObject({ code: 'table.too_large' });
  });

  it('is refused when it lies about its size, or stops before its end', async () => {
    const content = `Name,Town,E-mail\n${'Le Rouet,Roubaix,x\n'.repeat(1000)}`;

    await expect(named(makeZip([{ name: 'mills.csv', content, said: 40 }]))).rejects.toMatchObject({ code: 'table.damaged' });
    await expect(named(gzipSync(content).subarray(0, -40))).rejects.toMatchObject({ code: 'table.damaged' });
    await expect(named(makeZip([{ name: 'mills.csv', content }]).subarray(0, -30))).rejects.toMatchObject({ code: 'table.damaged' });
  });

  it('is refused when two files of it could be the table', async () => {
    await expect(named(makeZip([{ name: 'a.csv', content: 'x' }, { name: 'b.csv', content: 'x' }]))).rejects.toThrow('found 2 among a.csv, b.csv');
  });
});
