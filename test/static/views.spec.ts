import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { views, viewsPage } from '../../commands/picture/views.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const most = 2.5e6;

it('every view stands in the documentation, and all of them together are small', () => {
  const files = readdirSync(join(docs, 'views'));
  const bytes = files.reduce((sum, name) => sum + statSync(join(docs, 'views', name)).size, 0);

  expect(files.sort()).toEqual(views.map(({ name }) => `${name}.webp`).sort());
  expect(existsSync(join(docs, 'views.md')) && readFileSync(join(docs, 'views.md'), 'utf8')).toBe(viewsPage());
  expect(bytes).toBeLessThan(most);
});
