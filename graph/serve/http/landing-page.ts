import { createHash } from 'node:crypto';

const examples = [
  ['What is served', '{ release { version statements things relations latestPublished } kinds { kind things } }'],
  ['Find a thing by its name', '{ search(text: "kikk", limit: 5) { id name kinds side } }'],
  ['Hubs on one side, with their names', '{ things(where: { kinds: { includes: "Hub" }, side: { eq: "wallonia" } }, sort: [{ name: ASC }], limit: 20) { id name names(limit: 5) { name lang type } } }'],
  ['What has a partner in Wallonia and another in Hauts-de-France', '{ things(where: { AND: [{ partners: { some: { side: { eq: "wallonia" } } } }, { partners: { some: { side: { eq: "hauts-de-france" } } } }] }, limit: 20) { id name kind partners(limit: 50) { name side } } }'],
  ['Who gave how much, where it is said, and in which words', '{ statements(where: { predicate: { eq: "FUNDS" } }, sort: [{ amount: DESC }], limit: 20) { subjectName objectName amount unit from to published quotation page { url source { publisher } } } }'],
] as const;

const style = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:46rem;margin:2rem auto;padding:0 1rem}
textarea{width:100%;box-sizing:border-box;font:.9rem/1.4 ui-monospace,monospace;padding:.6rem}label{display:block;margin-top:1rem}button{margin-top:1rem;font:inherit;padding:.4rem 1.2rem}li{margin:.3rem 0}`;

const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lisière: ask the graph in GraphQL</title><style>${style}</style></head>
<body>
<main>
<h1>Ask the graph in GraphQL</h1>
<p>Write what you want to know in the shape in which you want it back; the answer is JSON. Nothing here can be changed, and nobody needs a key.
The <a href="?schema">schema</a> says all that can be asked. Programs send the same by POST as <code>{"query": "…", "variables": {…}}</code>.</p>
<form method="get">
<label for="query">Query</label>
<textarea id="query" name="query" rows="12" spellcheck="false" required>${escape(examples[1][1])}</textarea>
<label for="variables">Variables (JSON, may stay empty)</label>
<textarea id="variables" name="variables" rows="2" spellcheck="false"></textarea>
<button>Ask</button>
</form>
<h2>Examples</h2>
<ul>
${examples.map(([title, query]) => `<li><a href="?query=${encodeURIComponent(query)}">${escape(title)}</a></li>`).join('\n')}
</ul>
<p>Every list needs a <code>limit</code> of at most 200; <code>offset</code> turns the leaf. A question that asks for too much is refused at once, with a code that says why.</p>
<p><a href="/">To the observatory</a></p>
</main>
</body>
</html>
`;

/** Answers a browser that asks nothing yet: a form, some examples and the schema, without any script. */
export function landingPage(): Response {
  const hash = createHash('sha256').update(style).digest('base64');
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'public, max-age=300',
      vary: 'Accept',
      'x-content-type-options': 'nosniff',
    },
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
