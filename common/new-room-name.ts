/**
 * Plain, short, friendly words that stay apart when read over the phone. 128 of each kind, so
 * that one random byte picks one without bias.
 */
const adjectives = words(`
  agile amber ample azure basic blond blue bold brave brief bright brisk bronze calm candid
  careful cheery civil clear clever coastal cosy crisp curious daily dapper daring deep direct
  eager early earnest easy elder equal even exact fair famous fancy fast fine firm first fluent
  fond formal free fresh frosty gentle giant glad global golden good grand green handy happy
  hardy hearty honest humble ideal indigo inner ivory jolly joyful keen kind known large lasting
  leafy legal level light little lively local loyal lucky lunar major mellow merry mild mighty
  modern modest narrow native neat new noble northern novel olive open orange orderly patient
  placid plain polite proud pure quick quiet rapid ready real regal rosy round royal rural
  sandy serene sharp silent silver simple smart snowy sunny
`);
const nouns = words(`
  acorn alder anchor apple arch aspen atlas autumn badge bakery balcony bamboo banner barley
  basil bay beacon beaver bench birch bison bloom board boat book bridge brook bucket cabin cactus
  camel canal candle canoe canyon castle cedar chapel cherry circle cliff clock cloud clover coast
  comet compass copper coral corner cotton crane creek cricket crystal daisy dolphin dove dragon
  drum eagle elm ember falcon feather fern ferry field finch fjord flute forest fountain fox garden
  ginger glacier globe grape grove guitar hammer harbor harvest hazel heron hill honey horizon
  iris island ivy jasmine journal juniper kettle kite ladder lake lantern lark laurel lemon lilac
  linen lion lotus maple marble market meadow melon mill mint mirror moon mountain oasis orchard
  otter palm parrot pebble pepper piano pine planet plum
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Bits of chance in a name: 2 × 7 from adjectives, 2 × 7 from nouns, 40 from the ending. */
export const roomNameBits = 68;

/** Without the letters that look like digits: 32 signs, five bits each. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A readable room name that nobody guesses: `brave-maple-quiet-harbor-7kq2m9xa`.
 * `randomBytes` must come from a generator made for secrets.
 */
export function newRoomName(randomBytes: (count: number) => Uint8Array): string {
  const bytes = [...randomBytes(12)];
  const pick = (list: readonly string[], at: number): string => list[(bytes[at] ?? 0) % 128] ?? '';
  const ending = bytes.slice(4).map((byte) => signs[byte % 32]);
  return [
    pick(adjectives, 0),
    pick(nouns, 1),
    pick(adjectives, 2),
    pick(nouns, 3),
    ending.join(''),
  ].join('-');
}

export const roomNameWords = { adjectives, nouns, signs };
