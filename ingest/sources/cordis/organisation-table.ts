import type { TableShape } from '../../read/table/table-shape.ts';

/** The columns of a table of organisations that are read. */
export type OrganisationColumn = 'project' | 'acronym' | 'pic' | 'vat' | 'name' | 'shortName' | 'isSme' | 'activity' | 'postcode' | 'town' | 'country' | 'nuts' | 'point' | 'changed' | 'role' | 'contribution';

/**
 * A street may be a person's, and `contactForm` leads to one: neither is read. `totalCost` is what its own part cost the organisation, which the model does not hold, and `netEcContribution` what remains
 * of its contribution when it passes some on. `endOfParticipation` tells that a body left before the end, and not when.
 */
const unused = ['street', 'organizationURL', 'contactForm', 'rcn', 'order', 'netEcContribution', 'totalCost', 'endOfParticipation', 'active'];

/** Returns the shape of a table of organisations: that of today's files, of a slice of them, or of a zip. */
export function organisationTable(name: string): TableShape<OrganisationColumn> {
  return {
    ...(/\.zip$/i.test(name) && { sheet: /(^|\/)organi[sz]ation\.csv$/i }),
    columns: {
      project: { header: 'projectID' },
      acronym: { header: 'projectAcronym' },
      pic: { header: 'organisationID' },
      vat: { header: 'vatNumber' },
      name: { header: 'name' },
      shortName: { header: 'shortName' },
      isSme: { header: 'SME' },
      activity: { header: 'activityType' },
      postcode: { header: 'postCode' },
      town: { header: 'city' },
      country: { header: 'country' },
      nuts: { header: 'nutsCode' },
      point: { header: 'geolocation' },
      changed: { header: 'contentUpdateDate' },
      role: { header: 'role' },
      contribution: { header: 'ecContribution' },
    },
    unused: /slice/.test(name) ? [...unused, 'snapshot'] : unused,
  };
}
