/** Letters without case, accents or marks, for searching: “uberwachung” finds “Überwachung”. */
export const folded = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
