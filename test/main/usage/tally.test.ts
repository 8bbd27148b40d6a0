import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTally, longestGap, mostKnown } from '../../../main/usage/tally.ts';

/** A tally with a clock that the test turns. */
function start() {
  let time = 5_000;
  const tally = createTally(() => time);
  return { tally, pass: (ms: number) => (time += ms) };
}

describe('the sum of a meeting', () => {
  it('counts the person alone before anything is known', () => {
    const { tally, pass } = start();
    pass(20_000);
    expect(tally.sum()).toMatchObject({ time: 20_000, personTime: 20_000, peak: 1 });
  });

  it('multiplies the time by the people who were there in it', () => {
    const { tally, pass } = start();
    tally.people(2);
    pass(10_000);
    tally.people(5);
    pass(20_000);
    tally.people(1);
    pass(30_000);
    expect(tally.sum()).toMatchObject({ time: 60_000, personTime: 150_000, peak: 5 });
  });

  it('leaves out what the computer slept', () => {
    const { tally, pass } = start();
    tally.people(3);
    pass(30_000);
    tally.sum();
    pass(longestGap + 1);
    tally.sum();
    pass(longestGap);
    expect(tally.sum().time).toBe(30_000 + longestGap);
  });

  it('is never less than before, even when a clock goes back', () => {
    const { tally, pass } = start();
    pass(30_000);
    tally.sum();
    pass(-3_600_000);
    expect(tally.sum().time).toBe(30_000);
    pass(1_000);
    expect(tally.sum().time).toBe(31_000);
  });

  it('is what counting second by second comes to', () => {
    const step = fc.record({
      seconds: fc.integer({ min: 0, max: 90 }),
      people: fc.integer({ min: 0, max: 500 }),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { tally, pass } = start();
        let here = 1;
        const naive = { time: 0, personTime: 0, peak: 1 };
        for (const { seconds, people, looks } of steps) {
          for (let second = 0; second < seconds; second++) {
            naive.time += 1_000;
            naive.personTime += 1_000 * here;
          }
          pass(seconds * 1_000);
          if (looks) tally.sum();
          tally.people(people);
          here = Math.max(1, people);
          naive.peak = Math.max(naive.peak, here);
        }
        expect(tally.sum()).toMatchObject(naive);
      }),
    );
  });
});

describe('people without a name', () => {
  it('count as many as there were at a time, however often one comes', () => {
    const { tally } = start();
    for (let time = 0; time < 5; time++) {
      tally.people(2);
      tally.person('');
      tally.people(1);
    }
    expect(tally.sum().unnamed).toBe(1);
    tally.people(3);
    for (let guest = 0; guest < 3; guest++) tally.person('');
    expect(tally.sum().unnamed).toBe(3);
  });

  it('are never more than there is room for', () => {
    const { tally } = start();
    for (let time = 0; time < 9; time++) tally.person('');
    tally.people(3);
    expect(tally.sum().unnamed).toBe(3);
  });

  it('can be told of before or after the number of people', () => {
    const { tally } = start();
    tally.person('');
    tally.people(2);
    tally.people(3);
    tally.person('');
    expect(tally.sum().unnamed).toBe(2);
  });

  it('are not the ones with a name, and those count once each', () => {
    const { tally } = start();
    tally.people(3);
    for (const who of ['a', 'b', 'a']) tally.person(who);
    expect(tally.sum()).toMatchObject({ unnamed: 0, known: new Set(['a', 'b']) });
  });

  it('are not made up without end by a page', () => {
    const { tally } = start();
    for (let one = 0; one < mostKnown + 50; one++) tally.person(`${one}`);
    expect(tally.sum().known.size).toBe(mostKnown);
  });
});
