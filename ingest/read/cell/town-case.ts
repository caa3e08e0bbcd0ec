/** Words that stay small within the name of a town. */
const small = new Set('de du des la le les en sur sous aux au et à lez lès près d l s van den der het op aan ter ten bij am an im in ob der dem del di da do dos della delle y el los las a e i na nad pod ved och og upon by under the of und und'.split(' '));

/** Returns a name written in capitals as people write it, "VILLENEUVE-D'ASCQ" as "Villeneuve-d'Ascq"; one that has small letters stays as it is. */
export function townCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  let isFirst = true;
  return name.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number, whole: string) => {
    const stays = !isFirst && small.has(word) && (word.length > 1 || /['’]/.test(whole[at + 1] ?? '') || word === 'à');
    isFirst = false;
    return stays ? word : capital(word);
  });
}

function capital(word: string): string {
  const first = word.startsWith('ij') ? 'ij' : ([...word][0] ?? '');
  return first.toUpperCase() + word.slice(first.length);
}
