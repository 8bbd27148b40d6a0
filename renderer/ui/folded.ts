/**
 * Letters as one searches them, without case and accents: “uberwachung” finds “Überwachung”, and
 * “isik” finds “Işık”. The marks of other scripts are letters of their own (Hindi writes its vowels
 * with them) and stay.
 */
export const folded = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .trim();
