import { describe, expect, it } from 'vitest';
import type { Life } from '../../../renderer/meeting/life.ts';
import { type Beside, nothingBeside, stripsOf } from '../../../renderer/meeting/strips.ts';

const lost = { device: 'camera', name: 'Desk', how: 'gone', replaced: false } as const;
const everything: Beside = {
  answers: false,
  network: { main: false, window: true },
  signsIn: true,
  hints: ['graphics-restarted'],
  lost: [lost],
};
const kinds = (life: Life, beside: Beside) => stripsOf(life, beside).map(({ kind }) => kind);

describe('above the page stands', () => {
  it('nothing when all is well', () => {
    expect(kinds({ phase: 'joined' }, nothingBeside)).toEqual([]);
    expect(kinds({ phase: 'entering', slow: false }, nothingBeside)).toEqual([]);
  });

  it('the most important first, and one reason for a page that stands still', () => {
    expect(kinds({ phase: 'entering', slow: true }, everything)).toEqual([
      'offline',
      'hint',
      'device',
      'sign-in',
    ]);
    const online = { ...everything, network: nothingBeside.network };
    expect(kinds({ phase: 'entering', slow: true }, online)).toEqual([
      'silent',
      'hint',
      'device',
      'entering',
      'sign-in',
    ]);
    expect(kinds({ phase: 'joined' }, online)).toEqual(['silent', 'hint', 'device']);
  });

  it.each<Life>([
    { phase: 'ticket' },
    { phase: 'connecting', pageLoaded: true },
    { phase: 'silent' },
    { phase: 'gone', lost: true },
    { phase: 'leaving' },
    { phase: 'left' },
    { phase: 'failed', problem: { code: 'offline' } },
  ])('nothing while a panel covers it: %j', (life) => {
    expect(kinds(life, everything)).toEqual([]);
  });
});
