/** Cities that the tables call by another language's name than the gazetteer that geocoded them. */
const exonyms = [
  ['München', 'Munich'], ['Antwerp', 'Antwerpen'], ['Ghent', 'Gent'], ['Bruxelles', 'Brussels'], ['Bruxelles/Brussel', 'Brussels'], ['Cologne', 'Köln'], ['Bruges', 'Brugge'], ['Den Haag', 'The Hague'], ['Nuremberg', 'Nürnberg'], ['Oostende', 'Ostend'], ['Louvain', 'Leuven'],
  ['Malines', 'Mechelen'], ['Courtrai', 'Kortrijk'], ['Kelmis', 'La Calamine'], ['Amel', 'Amblève'], ['Büllingen', 'Bullange'], ['Estrasburgo', 'Strasbourg'], ['Perpiñán', 'Perpignan'], ['Aix-la-Chapelle', 'Aachen'], ['Groningue', 'Groningen'], ['Augsbourg', 'Augsburg'], ['Cobourg', 'Coburg'], ['Hamelin', 'Hameln'],
  ['Luxemburg', 'Luxembourg'], ['Frankfurt', 'Frankfurt am Main'], ['Seville', 'Sevilla'], ['Gothenburg', 'Göteborg'], ['Aarhus', 'Århus'], ['Syracuse', 'Siracusa'], ['Patras', 'Patra'], ['Larissa', 'Larisa'], ['Newcastle', 'Newcastle upon Tyne'], ['Limerick', 'Luimneach'], ['Firenze', 'Florence'], ['Reggio Emilia', "Reggio nell'Emilia"],
  ['Reggio di Calabria', 'Reggio Calabria'], ['Heraklion', 'Irakleion'], ['Rhodes', 'Rodos'], ['Haidari', 'Chaidari'], ['Maroússi', 'Marousi'], ['Vitoria-Gasteiz', 'Gasteiz / Vitoria'], ['Castellón', 'Castelló de la Plana'], ['Veria', 'Veroia'], ['Agrinion', 'Agrinio'],
].map((pair) => pair.map(plain).join('='));

const known = new Set(exonyms);

/** What may follow the name of a town that is written in full: the river, the hill or the region on which it lies. */
const lying = /^ (?:am|an|auf|bei|i|im|in|v|vor|sur|sous|la|le|les|de la|d n|a) .+/;

/** Says whether the name under which a place was geocoded is that of the place: the tables' own geocoding often took a neighbour. */
export function isSamePlace(name: string, geocoded: string): boolean {
  const [one, other] = [plain(name), plain(geocoded)];
  if (other === '') return false;
  if (one === other || spelled(name) === spelled(geocoded) || one === spelled(geocoded) || spelled(name) === other) return true;
  if (known.has(`${one}=${other}`) || known.has(`${one}=${plain(unspelled(geocoded))}`)) return true;
  const written = words(name.replace(/[(/]/g, ' am '));
  return written.startsWith(`${words(geocoded)} `) && lying.test(written.slice(words(geocoded).length));
}

function plain(text: string): string {
  return words(text).replaceAll(' ', '');
}

function words(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The gazetteer writes ö as oe. */
function spelled(text: string): string {
  return plain(text.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ø', 'oe'));
}

function unspelled(text: string): string {
  return text.replace(/ae/gi, 'a').replace(/oe/gi, 'o').replace(/ue/gi, 'u');
}
