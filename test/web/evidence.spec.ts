import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { linkable } from '../../web/src/lib/view/address.ts';
import { shortAddress, voiceOf } from '../../web/src/lib/view/voice.ts';
import Evidence from '../../web/src/routes/[language=language]/thing/[id]/Evidence.svelte';
import { brief, row } from './statement-row.ts';

test.for(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'java\nscript:alert(1)', ' javascript:alert(1)', 'ftp://example.org', 'not an address', '//example.org'])('never makes a link of %j', (address) => {
  const { body } = render(Evidence, { props: { statement: row('1', { url: address }), subject: brief('a'), direction: 'out', language: 'en' } });

  expect(linkable(address)).toBeNull();
  expect(body).not.toContain('href');
});

test('shows what a page says as text, whatever it says', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'';

  const { body } = render(Evidence, { props: { statement: row('1', { quotation: hostile, subjectName: hostile, roleStated: hostile }), subject: brief('a'), direction: 'out', language: 'fr' } });

  expect(body).not.toMatch(/<script|<img/);
  expect(body).toContain('&lt;script>');
});

test('says that the wording was not kept, and what the page called the thing', () => {
  const { body } = render(Evidence, { props: { statement: row('1', { quotation: null, subjectName: 'The A' }), subject: brief('a'), direction: 'out', language: 'en' } });

  expect(body).toContain('The wording was not kept.');
  expect(body).toContain('Called “The A” there.');
});

test('names the site of an address that was read by hand, and the publisher of a page that was archived', () => {
  expect(voiceOf(row('1', { evidenceKind: 'reference', url: 'https://www.wbi.be/fr/node' }))).toBe('wbi.be');
  expect(voiceOf(row('1'))).toBe('A publisher');
  expect(shortAddress('https://www.example.org/%C3%A9t%C3%A9/')).toBe('example.org/été');
  expect(shortAddress('https://example.org/%E0%A4%A')).toBe('example.org/%E0%A4%A');
});
