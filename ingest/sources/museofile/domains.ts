import type { Flaw } from '../../read/record-reading.ts';

/** The domains in which the register sorts collections: a closed list of its own. */
export const domains: readonly string[] = ['Archéologie', 'Art moderne et contemporain', 'Arts décoratifs', "Arts de l'Islam", 'Beaux-arts', 'Ethnologie', 'Histoire', 'Littérature', "Mémoire de l'esclavage", 'Militaria', 'Mode et textile', 'Musique', 'Photographie', 'Sciences de la nature', 'Sciences et techniques', 'Sciences fondamentales', 'Technique et industrie'];

/** Where a collection is from: a part of the world or a civilisation, not a field in which a museum works. */
const origins = ['Afrique', 'Amérique', 'Asie', 'Océanie', 'Egyptien', 'Grec', 'Gallo-romain'];

const known = new Map<string, string | null>([...domains.map((name) => [fold(name), name] as const), ...origins.map((name) => [fold(name), null] as const)]);

/** Reads the domains of a museum, parted by ";": those of the closed list, and a flaw for each that is none. */
export function readDomains(text: string): { themes: string[]; flaws: Flaw[] } {
  const told = text.split(/[;,]/).map((name) => name.trim()).filter(Boolean);
  const themes = told.flatMap((name) => known.get(fold(name)) ?? []);
  const strange = told.filter((name) => !known.has(fold(name)));
  return { themes: [...new Set(themes)], flaws: strange.map((name) => ({ code: 'theme.unknown', column: 'domains', message: `expected one of ${known.size} domains, found "${name}".` })) };
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
