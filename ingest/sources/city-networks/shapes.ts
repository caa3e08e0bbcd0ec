import type { TableShape } from '../../read/table/table-shape.ts';

/** A column and how its header is written. */
const of = (header: string): { header: string } => ({ header });

/** The networks of URBACT; what is left out is wording, and what the columns that are read tell as well. */
export const urbactNetworks = {
  columns: { keyword: of('Main.Key.Word'), name: of('Name'), code: of('Code_Network'), leadCountry: of('LeadPartnerCountry'), start: of('Start'), end: of('End'), cities: of('NbCities'), lead: of('LeadPartner'), phase: of('Phase') },
  unused: ['Additionnal.key.words', 'Description', 'Url', 'Aims', 'Activities', 'Members', 'Continent', 'Region', 'CodeCity', 'Type'],
} satisfies TableShape<string>;

/** Who took part in a network of URBACT. `Years` is when the table was made, and dates nothing. */
export const urbactMembers = {
  columns: { code: of('Code_Network'), city: of('NameCity'), country: of('Country'), status: of('City.Statut'), network: of('Network'), start: of('Start'), end: of('End'), geonames: of('geonameId'), geocoded: of('asciiName'), lng: of('lng_GN'), lat: of('lat_GN') },
  unused: ['CodeCity', 'Continent', 'Region', 'Sources', 'Years', 'Description', 'LeadPartnerCountry', 'Url'],
} satisfies TableShape<string>;

/** Columns of persons, which one copy of the table has: never read, and not missed. */
export const personal = ['Manager/Secretariat/', 'Adresse', 'E-mail', 'Telephone', 'Mail'];

/** The associations of cities; what is left out is wording, the thesis's own notes, and its classes. */
export const organisations = {
  columns: { name: of('Name'), acronym: of('Acronym'), code: of('Code'), country: of('Country (secretariat)'), url: of('Url'), date: of('Date') },
  unused: ['Sources', 'Years', 'Matrix level', 'Matrix column', 'Main Key-word', 'Additional Key-Word', 'Pages Vol 3', 'Type 1', 'Type 2', 'commentaire', 'Aims', 'Activities', 'Members', 'Priorité', 'Date.1', 'Unnamed: 26', 'MAJ2019', ...personal],
} satisfies TableShape<string>;

/** Who is a member of an association. */
export const members = {
  columns: { name: of('Full_Name'), locality: of('Locality_Siege'), country: of('CountryCode'), status: of('Statut'), entity: of('Entity'), joined: of('Year_of_Joining'), network: of('Network_Name'), code: of('Code_Network'), geonames: of('geonameId'), geocoded: of('asciiName'), lng: of('lng_GN'), lat: of('lat_GN') },
  unused: ['Continent', 'Region', 'Pop_collect', 'Note', 'EntitySimplified', 'CountryName', 'MembershipCode', 'lon', 'lat', 'CityAddress'],
} satisfies TableShape<string>;
