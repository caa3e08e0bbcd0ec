import type { Mention } from '../../../../graph/model/statement.ts';

/** Names that are lists: each of their parts is an end of its own. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  'Alsace, Bade-Wurtemberg, Lorraine, Luxembourg, Rhénanie-Palatinat, Sarre, Suisse, Wallonie': ['Alsace', 'Bade-Wurtemberg', 'Lorraine', 'Luxembourg', 'Rhénanie-Palatinat', 'Sarre', 'Suisse', 'Wallonie'],
  'Belgian and Dutch Limburg': ['Belgian Limburg', 'Dutch Limburg'],
  'Belgique, Pays-Bas, Pologne, Ukraine': ['Belgique', 'Pays-Bas', 'Pologne', 'Ukraine'],
  'Bruxelles/Wallonie, Flandre et Hauts-de-France': ['Bruxelles', 'Wallonie', 'Flandre', 'Hauts-de-France'],
  'communes de Maubeuge, Jeumont, Feignies et Aulnoye-Aymeries': ['Maubeuge', 'Jeumont', 'Feignies', 'Aulnoye-Aymeries'],
  'Eurometropool Lille-Kortrijk-Tournai + Valenciennes': ['Eurometropool Lille-Kortrijk-Tournai', 'Valenciennes'],
  'Eurométropole Lille-Kortrijk-Tournai and Valenciennes': ['Eurométropole Lille-Kortrijk-Tournai', 'Valenciennes'],
  'Franse en Vlaamse Gemeenschap': ['Franse Gemeenschap', 'Vlaamse Gemeenschap'],
  'Hauts-de-France/Wallonia/Flanders': ['Hauts-de-France', 'Wallonia', 'Flanders'],
  'Lothringen und Wallonien': ['Lothringen', 'Wallonien'],
  'Mons and Maubeuge': ['Mons', 'Maubeuge'],
  'Provinces of Limburg (NL and BE)': ['Province of Limburg (NL)', 'Province of Limburg (BE)'],
  'Région et Communauté flamande': ['Région flamande', 'Communauté flamande'],
  'Wallonia and Wallonia-Brussels Federation': ['Wallonia', 'Wallonia-Brussels Federation'],
};

/** Places written as an address or a list, and what they say; all other places are one place as written. */
export const addresses: Readonly<Record<string, readonly Mention[]>> = {
  'Avenue Reine Astrid, Namur': at('Namur', 'Avenue Reine Astrid (Namur)'),
  'Budascoop, Courtrai': at('Courtrai', { kind: 'Venue', name: 'Budascoop' }),
  'Cetic building, Gosselies': at('Gosselies', 'Cetic building (Gosselies)'),
  'Dunkerque; Tourcoing': at('Dunkerque', 'Tourcoing'),
  'Gare Saint-Sauveur': at({ kind: 'Venue', name: 'Gare Saint-Sauveur' }),
  'Kortrijk and Valenciennes': at('Kortrijk', 'Valenciennes'),
  'Kortrijk; Valenciennes': at('Kortrijk', 'Valenciennes'),
  'Le Havre; Rouen': at('Le Havre', 'Rouen'),
  'Lille-Roubaix-Tourcoing': at('Lille', 'Roubaix', 'Tourcoing'),
  'PIL, Liège': at('Liège', { kind: 'Hub', name: 'PIL' }),
  'Plaine Images, Tourcoing': at('Tourcoing', { kind: 'Hub', name: 'Plaine Images' }),
  'Rijsel/Doornik': at('Rijsel', 'Doornik'),
  'Roeselare, Ieper, Tielt': at('Roeselare', 'Ieper', 'Tielt'),
  'Roubaix-Tourcoing': at('Roubaix', 'Tourcoing'),
  'Saint-Léonard, Liège': at('Liège', 'Saint-Léonard (Liège)'),
  'Tripostal, Lille': at('Lille', { kind: 'Venue', name: 'Tripostal' }),
};

/** Returns the mentions of a place of a fact. */
export function placesIn(written: string): readonly Mention[] {
  return addresses[written] ?? at(written);
}

function at(...names: (string | Mention)[]): Mention[] {
  return names.map((name) => (typeof name === 'string' ? { kind: 'Place', name } : name));
}
