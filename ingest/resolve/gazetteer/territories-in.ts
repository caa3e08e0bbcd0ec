/** How the authority of a territory is named in French, Dutch, German and English: the words around the name of the territory. */
const forms: readonly RegExp[] = [
  /^(?:ville|commune|communes|municipalité) (?:de |du |d['’]|des )(.+)$/i,
  /^(?:city|town|municipality|province|region|department) of (.+)$/i,
  /^(?:stad|gemeente|gemeentebestuur|provincie|regio|stadt|provinz) (.+)$/i,
  /^(?:province|région|département|departement|gouvernement)(?: de la| du| de| d['’]| des| de l['’])? ?(.+)$/i,
  /^(?:conseil (?:régional|général|départemental)|regional council)(?: de la| du| de| of| des| de l['’])? ?\(?(.+?)\)?$/i,
  /^(.+) (?:region|department)$/i,
];

/** Returns the names that the territory of a public body may have: the body's own name, and what its title is of. */
export function territoriesIn(name: string): string[] {
  return [name, ...forms.flatMap((form) => form.exec(name)?.[1] ?? [])];
}
