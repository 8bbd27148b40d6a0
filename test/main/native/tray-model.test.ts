import { describe, expect, it } from 'vitest';
import { type MeetingStatus, quietStatus } from '../../../common/meeting-status.ts';
import { text } from '../../../common/text/index.ts';
import { trayModel } from '../../../main/native/tray-model.ts';
import { trayMenu } from '../../../main/native/tray.ts';

const meeting = (status: Partial<MeetingStatus>, name = 'standup') => ({
  name,
  joinedAt: 0,
  status: { ...quietStatus, audioMuted: false, videoMuted: false, ...status },
  speech: { language: 'en', locale: 'en' } as const,
});
const labels = (status: Partial<MeetingStatus>) =>
  trayModel(meeting(status))
    .groups.flat()
    .map(({ label }) => label);

describe('the icon in the tray', () => {
  it.each([
    [{}, 'talking', 'In standup'],
    [{ audioMuted: true }, 'muted', 'In standup, muted'],
    [{ sharing: true }, 'sharing', 'In standup, sharing'],
    [{ sharing: true, audioMuted: true }, 'sharing', 'In standup, muted and sharing'],
  ] as const)('for %j is %s, with the tip “%s”', (status, state, tip) => {
    expect(trayModel(meeting(status))).toMatchObject({ state, tip });
  });

  it('offers what can be done now', () => {
    const { open, mute, unmute, cameraOff, cameraOn, stopSharing, leave } = text.running;
    const { home, quit } = text.menu;
    expect(labels({})).toEqual([open, mute, cameraOff, leave, home, quit]);
    const all = { audioMuted: true, videoMuted: true, sharing: true };
    expect(labels(all)).toEqual([open, unmute, cameraOn, stopSharing, leave, home, quit]);
  });

  it('says why a meeting is away, and offers only what needs no page then', () => {
    const away = {
      ...meeting({}),
      away: { code: 'connection-lost', about: 'meet.jit.si' } as const,
    };
    const model = trayModel(away);
    expect(model.tip).toBe('The connection to meet.jit.si was lost.');
    const enabled = trayMenu(model, () => undefined).filter((one) => one.id && one.enabled);
    expect(enabled.map(({ id }) => id)).toEqual(['open', 'leave', 'home', 'quit']);
  });

  it('says the state first, and an & in a name as one', () => {
    const done: string[] = [];
    const menu = trayMenu(trayModel(meeting({}, 'R&D')), (act) => void done.push(act));
    expect(menu[0]).toEqual({ label: 'In R&&D', enabled: false });
    for (const { click } of menu) (click as (() => void) | undefined)?.();
    expect(done).toEqual(['open', 'audio', 'video', 'leave', 'home', 'quit']);
  });
});
