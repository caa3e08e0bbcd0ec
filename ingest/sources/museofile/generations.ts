import { ColumnFault } from '../../read/table/column-fault.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableFile, TableRow, TableShape } from '../../read/table/table-shape.ts';

/** What any generation of the table may tell of a museum; what one does not tell is missing from its rows. */
export type MuseumColumn = 'id' | 'name' | 'otherName' | 'town' | 'postcode' | 'lat' | 'lng' | 'point' | 'awarded' | 'created' | 'domains' | 'labels' | 'updated';

type Generation = { columns: Partial<Record<MuseumColumn, { header: string | string[] }>>; unused: readonly string[] };

/** The same register as it was published over the years; columns in the order of their file. What is left out is wording, telephone numbers, and places told better elsewhere in the row. */
const generations: readonly Generation[] = [
  {
    // "Liste des musées de France", to 2021: only museums and the order that made each a Musée de France.
    columns: { id: { header: 'Identifiant Muséofile' }, town: { header: 'Commune' }, name: { header: 'Nom officiel du musée' }, postcode: { header: 'Code Postal' }, lat: { header: 'Latitude' }, lng: { header: 'Longitude' }, awarded: { header: 'Date arrêté attribution appellation' } },
    unused: ['Région administrative', 'Département', 'Adresse', 'Lieu', 'Téléphone', 'URL', 'REF_Deps', 'geolocalisation'],
  },
  {
    // Muséofile as the ministry's platform exports it, 2021 to 2024.
    columns: { id: { header: 'ref' }, lat: { header: 'latitude' }, lng: { header: 'longitude' }, created: { header: 'an_creat' }, otherName: { header: 'autnom' }, labels: { header: 'categ' }, postcode: { header: 'cp_m' }, updated: { header: 'dmaj' }, domains: { header: 'dompal' }, name: { header: 'nomoff' }, town: { header: 'ville_m' } },
    unused: ['adrl1_m', 'artiste', 'atout', 'dpt', 'hist', 'interet', 'lieu_m', 'phare', 'prot_bat', 'prot_esp', 'refmer', 'region', 'themes', 'url_m', 'geolocalisation_latlong'],
  },
  {
    // The same on data.culture.gouv.fr today, by its field names or by their labels.
    columns: { id: both('identifiant'), name: both('nom_officiel'), postcode: both('code_postal'), town: both('ville'), labels: both('categorie'), domains: both('domaine_thematique'), created: both('annee_creation'), updated: both('date_de_mise_a_jour'), point: both('coordonnees') },
    unused: ['adresse', 'lieu', 'region', 'departement', 'url', 'telephone', 'histoire', 'atout', 'themes', 'artiste', 'personnage_phare', 'interet', 'protection_batiment', 'protection_espace', 'refmer'],
  },
];

function both(field: string): { header: string[] } {
  return { header: [field, field[0]!.toUpperCase() + field.slice(1), field.toUpperCase()] };
}

/** Streams the rows of a table of whichever generation its headers tell; where they tell none, the fault names what the nearest one lacks. */
export async function* readMuseums(file: TableFile): AsyncGenerator<TableRow<MuseumColumn>> {
  let nearest: ColumnFault | null = null;
  for (const { columns, unused } of generations) {
    const rows = readTable(file, { columns, unused } as TableShape<MuseumColumn>);
    try {
      const first = await rows.next();
      if (!first.done) yield first.value;
      yield* rows;
      return;
    } catch (error) {
      if (!(error instanceof ColumnFault)) throw error;
      if (!nearest || error.missing.length < nearest.missing.length) nearest = error;
    }
  }
  if (nearest) throw nearest;
}
