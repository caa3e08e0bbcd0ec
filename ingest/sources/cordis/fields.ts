/** The parts of framework programmes that name a field, by the beginning of their code; those of excellence, of careers and of infrastructures name none, and climate with energy and transport names three. */
const fields = ['H2020-EU.2.1.1.', 'H2020-EU.2.1.2.', 'H2020-EU.2.1.3.', 'H2020-EU.2.1.5.', 'H2020-EU.2.3.', 'H2020-EU.3.1.', 'H2020-EU.3.2.', 'H2020-EU.3.3.', 'H2020-EU.3.4.', 'H2020-EU.3.5.', 'H2020-EU.3.6.', 'H2020-EU.3.7.', 'HORIZON.2.1', 'HORIZON.2.2', 'HORIZON.2.3', 'HORIZON.2.4', 'HORIZON.2.6'];

/** Returns the fields that the legal bases of a project name, each once: "H2020-EU.3.4.5.2;H2020-EU.1.1." is of "H2020-EU.3.4.". */
export function fieldsOf(bases: string): string[] {
  const told = bases.split(';').map((basis) => `${basis.trim().replace(/\.$/, '')}.`);
  return fields.filter((field) => told.some((basis) => basis.startsWith(field.endsWith('.') ? field : `${field}.`)));
}
