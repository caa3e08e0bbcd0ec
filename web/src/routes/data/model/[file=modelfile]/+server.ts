import { exportJsonSchema } from '$graph/derive/export/json-schema.ts';
import { referencePage } from '$graph/derive/reference-page.ts';
import type { RequestHandler } from './$types';

/** Answers with the reference of the model as Markdown, or with the JSON Schema of what is given away. */
export const GET: RequestHandler = ({ params: { file } }) =>
  new Response(file === 'reference.md' ? referencePage() : exportJsonSchema(), { headers: { 'content-type': file === 'reference.md' ? 'text/markdown; charset=utf-8' : 'application/schema+json', 'content-disposition': `attachment; filename="lisiere-${file}"` } });
