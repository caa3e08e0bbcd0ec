/** The NUTS 3 region of each Belgian arrondissement, by the first two digits of its NIS code (NUTS 2024). */
export const nutsOfArrondissement: Readonly<Record<string, string>> = {
  11: 'BE211', 12: 'BE212', 13: 'BE213', 21: 'BE100', 23: 'BE241', 24: 'BE242', 25: 'BE310', 31: 'BE251', 32: 'BE252', 33: 'BE253', 34: 'BE254', 35: 'BE255', 36: 'BE256', 37: 'BE257', 38: 'BE258',
  41: 'BE231', 42: 'BE232', 43: 'BE233', 44: 'BE234', 45: 'BE235', 46: 'BE236', 51: 'BE32A', 52: 'BE32B', 53: 'BE323', 55: 'BE32C', 56: 'BE32D', 57: 'BE328', 58: 'BE329', 61: 'BE331', 62: 'BE332', 63: 'BE335', 64: 'BE334',
  71: 'BE224', 72: 'BE225', 73: 'BE223', 81: 'BE341', 82: 'BE342', 83: 'BE343', 84: 'BE344', 85: 'BE345', 91: 'BE351', 92: 'BE352', 93: 'BE353',
};

/** The municipalities of the German-speaking Community, whose NUTS 3 region is their own. */
export const germanSpeaking: ReadonlySet<string> = new Set(['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087']);

/** The NUTS 3 region of each department of Hauts-de-France. */
export const nutsOfDepartment: Readonly<Record<string, string>> = { '02': 'FRE21', 59: 'FRE11', 60: 'FRE22', 62: 'FRE12', 80: 'FRE23' };

/** The GeoNames province of each Belgian province, by the first digit of the NIS code, or by the first two where they differ. */
export const geonamesProvince: Readonly<Record<string, string>> = { 1: 'VAN', 21: 'BRU', 23: 'VBR', 24: 'VBR', 25: 'WBR', 3: 'VWV', 4: 'VOV', 5: 'WHT', 6: 'WLG', 7: 'VLI', 8: 'WLX', 9: 'WNA' };

/** Returns the side that a Belgian municipality lies on, by its NIS code. */
export function sideOfMunicipality(nis: string): string {
  if (nis.startsWith('21')) return 'brussels';
  if (nis.startsWith('3')) return 'west-flanders';
  return /^(?:1|23|24|4|7)/.test(nis) ? 'flanders' : 'wallonia';
}
