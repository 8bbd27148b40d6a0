import { describe, expect, it } from 'vitest';
import { newRoomName, roomNameBits, roomNameWords } from '../../common/new-room-name.ts';
import { cleanRoomName } from '../../common/room-name.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

describe('a new room name', () => {
  it('has at least 60 bits of chance', () => {
    const { adjectives, nouns, signs } = roomNameWords;
    const counted =
      2 * Math.log2(new Set(adjectives).size) +
      2 * Math.log2(new Set(nouns).size) +
      8 * Math.log2(new Set(signs).size);
    expect(counted).toBe(roomNameBits);
    expect(roomNameBits).toBeGreaterThanOrEqual(60);
  });

  it('is a room as the server keeps it', () => {
    const name = newRoomName(random);
    expect(cleanRoomName(name)).toEqual({ ok: true, value: name });
    expect(name).toMatch(/^[a-z]+-[a-z]+-[a-z]+-[a-z]+-[a-z2-9]{8}$/);
  });

  it('uses every bit it asked for', () => {
    const zero = newRoomName((count) => new Uint8Array(count));
    const others = Array.from({ length: 12 }, (_, at) =>
      newRoomName((count) => Uint8Array.from({ length: count }, (_, one) => Number(one === at))),
    );
    expect(new Set([zero, ...others]).size).toBe(13);
  });
});
