import { describe, expect, it } from 'vitest';
import { createMediaConsent } from '../../../main/meeting/media-consent.ts';

function createPerson(...answers: boolean[]) {
  let asked = 0;
  const consent = createMediaConsent(async () => answers[asked++] ?? false);
  return { consent, asked: () => asked };
}

describe('camera and microphone on a server nobody set up', () => {
  it('are not given before the person said so', () => {
    expect(createPerson(true).consent.isGiven()).toBe(false);
  });

  it('are asked about once, however many ask', async () => {
    const { consent, asked } = createPerson(true);
    expect(await Promise.all([consent.ask(), consent.ask()])).toEqual([true, true]);
    expect(await consent.ask()).toBe(true);
    expect([asked(), consent.isGiven()]).toEqual([1, true]);
  });

  it('stay refused for the whole meeting', async () => {
    const { consent, asked } = createPerson(false, true);
    expect([await consent.ask(), await consent.ask()]).toEqual([false, false]);
    expect([asked(), consent.isGiven()]).toEqual([1, false]);
  });

  it('may be asked about again in the next meeting, after a no', async () => {
    const { consent } = createPerson(false, true);
    await consent.ask();
    consent.renew();
    expect(await consent.ask()).toBe(true);
  });

  it('stay given in the next meeting, after a yes', async () => {
    const { consent, asked } = createPerson(true, false);
    await consent.ask();
    consent.renew();
    expect([await consent.ask(), asked()]).toEqual([true, 1]);
  });
});
