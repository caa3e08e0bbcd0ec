/** The NUTS 3 region (2024) of each department of France, by the first digits of its postcodes. */
export const nutsByPostcode: Readonly<Record<string, string>> = {
  75: 'FR101', 77: 'FR102', 78: 'FR103', 91: 'FR104', 92: 'FR105', 93: 'FR106', 94: 'FR107', 95: 'FR108',
  18: 'FRB01', 28: 'FRB02', 36: 'FRB03', 37: 'FRB04', 41: 'FRB05', 45: 'FRB06',
  21: 'FRC11', 58: 'FRC12', 71: 'FRC13', 89: 'FRC14', 25: 'FRC21', 39: 'FRC22', 70: 'FRC23', 90: 'FRC24',
  14: 'FRD11', 50: 'FRD12', 61: 'FRD13', 27: 'FRD21', 76: 'FRD22',
  59: 'FRE11', 62: 'FRE12', '02': 'FRE21', 60: 'FRE22', 80: 'FRE23',
  67: 'FRF11', 68: 'FRF12', '08': 'FRF21', 10: 'FRF22', 51: 'FRF23', 52: 'FRF24', 54: 'FRF31', 55: 'FRF32', 57: 'FRF33', 88: 'FRF34',
  44: 'FRG01', 49: 'FRG02', 53: 'FRG03', 72: 'FRG04', 85: 'FRG05',
  22: 'FRH01', 29: 'FRH02', 35: 'FRH03', 56: 'FRH04',
  24: 'FRI11', 33: 'FRI12', 40: 'FRI13', 47: 'FRI14', 64: 'FRI15', 19: 'FRI21', 23: 'FRI22', 87: 'FRI23', 16: 'FRI31', 17: 'FRI32', 79: 'FRI33', 86: 'FRI34',
  11: 'FRJ11', 30: 'FRJ12', 34: 'FRJ13', 48: 'FRJ14', 66: 'FRJ15', '09': 'FRJ21', 12: 'FRJ22', 31: 'FRJ23', 32: 'FRJ24', 46: 'FRJ25', 65: 'FRJ26', 81: 'FRJ27', 82: 'FRJ28',
  '03': 'FRK11', 15: 'FRK12', 43: 'FRK13', 63: 'FRK14', '01': 'FRK21', '07': 'FRK22', 26: 'FRK23', 38: 'FRK24', 42: 'FRK25', 69: 'FRK26', 73: 'FRK27', 74: 'FRK28',
  '04': 'FRL01', '05': 'FRL02', '06': 'FRL03', 13: 'FRL04', 83: 'FRL05', 84: 'FRL06',
  200: 'FRM01', 201: 'FRM01', 207: 'FRM01', 202: 'FRM02', 204: 'FRM02', 206: 'FRM02',
  971: 'FRY10', 972: 'FRY20', 973: 'FRY30', 974: 'FRY40', 976: 'FRY50',
};
