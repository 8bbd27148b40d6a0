import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LostDevice, watchDevices } from '../../../renderer/meeting/device-watch.ts';
import { createFakePage } from './fake-page.ts';

const desk = { deviceId: 'm1', groupId: 'g1', label: 'Desk microphone' };
const headset = { deviceId: 'm2', groupId: 'g2', label: 'Headset' };
const byDefault = { deviceId: 'default', groupId: 'g1', label: 'Default - Desk microphone' };
type Says = ReturnType<typeof createFakePage>['says'];
const camera = { deviceId: 'c1', groupId: 'g3', label: 'Camera' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function inMeeting(current: object) {
  const page = createFakePage();
  const lost: LostDevice[] = [];
  const watch = watchDevices(page.api, (one) => lost.push(one));
  page.answers.devices = current;
  page.says('videoConferenceJoined');
  await Promise.resolve();
  await Promise.resolve();
  return {
    ...page,
    watch,
    lost,
    plugged: async (devices: object) => {
      page.says('deviceListChanged', { devices });
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('a device in use', () => {
  it('that is pulled out is told, with what comes of it', async () => {
    const { lost, plugged } = await inMeeting({ audioInput: desk, videoInput: camera });
    await plugged({ audioInput: [headset], videoInput: [] });
    expect(lost).toEqual([
      { device: 'microphone', name: 'Desk microphone', how: 'gone', replaced: true },
      { device: 'camera', name: 'Camera', how: 'gone', replaced: false },
    ]);
  });

  it('that is there, while others come and go, is nothing to tell', async () => {
    const { lost, plugged } = await inMeeting({ audioInput: desk });
    await plugged({ audioInput: [desk, headset], videoInput: [camera] });
    await plugged({ audioInput: [desk], videoInput: [] });
    expect(lost).toEqual([]);
  });

  it('is known by its hardware where the system chooses', async () => {
    const { lost, plugged, answers } = await inMeeting({ audioInput: byDefault });
    const next = { ...byDefault, groupId: 'g2', label: 'Default - Headset' };
    answers.devices = { audioInput: next };
    // Another one became the default, and this one is still there.
    await plugged({ audioInput: [next, desk, headset] });
    expect(lost).toEqual([]);
    await plugged({ audioInput: [byDefault, desk] });
    expect(lost).toEqual([{ device: 'microphone', name: 'Headset', how: 'gone', replaced: true }]);
  });

  it('that stops working is told by its name', async () => {
    const { lost, says } = await inMeeting({ videoInput: camera });
    says('cameraError', { type: 'gum.general', message: 'Could not start video source' });
    expect(lost).toEqual([{ device: 'camera', name: 'Camera', how: 'broken', replaced: false }]);
  });

  it.each([
    ['is in use a moment later', async () => void (await vi.advanceTimersByTimeAsync(3_000))],
    [
      'is in use once the camera is switched on',
      async (says: Says) => {
        says('videoMuteStatusChanged', { muted: false });
        await vi.advanceTimersByTimeAsync(0);
      },
    ],
  ])('that the person chose in the page %s', async (_when, wait) => {
    const { lost, plugged, answers, says } = await inMeeting({ videoInput: camera });
    const other = { ...camera, deviceId: 'c2', label: 'Other camera' };
    answers.devices = { videoInput: other };
    await wait(says);
    await plugged({ videoInput: [other] });
    expect(lost).toEqual([]);
    await plugged({ videoInput: [] });
    expect(lost).toMatchObject([{ device: 'camera', name: 'Other camera', how: 'gone' }]);
  });

  it('that the page uses no more may go without a word', async () => {
    const { lost, plugged, answers } = await inMeeting({ videoInput: camera });
    answers.devices = {};
    await vi.advanceTimersByTimeAsync(3_000);
    await plugged({ videoInput: [] });
    expect(lost).toEqual([]);
  });

  it('is still known when the page does not answer', async () => {
    const { lost, plugged, answers } = await inMeeting({ videoInput: camera });
    answers.devices = new Error('unknown request');
    await vi.advanceTimersByTimeAsync(3_000);
    await plugged({ videoInput: [] });
    expect(lost).toMatchObject([{ device: 'camera', name: 'Camera' }]);
  });

  it('is asked for by one question at a time', async () => {
    const { asked, answers } = await inMeeting({ videoInput: camera });
    const before = asked();
    answers.devices = new Promise(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(before + 1);
  });

  it('that never was is the page’s to tell', async () => {
    const { lost, says, plugged } = await inMeeting({});
    says('micError', { type: 'gum.not_found' });
    await plugged({ audioInput: [] });
    expect(lost).toEqual([]);
  });
});

describe('nothing is told', () => {
  it('before the meeting or after it', async () => {
    const { lost, says, plugged, watch } = await inMeeting({ audioInput: desk });
    says('videoConferenceLeft');
    await plugged({ audioInput: [] });
    says('videoConferenceJoined');
    await Promise.resolve();
    watch.stop();
    await plugged({ audioInput: [] });
    expect(lost).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([undefined, null, 7, { audioInput: 7 }, { audioInput: null }, []])(
    'of a list that is none: %j',
    async (devices) => {
      const { lost, says } = await inMeeting({ audioInput: desk });
      says('deviceListChanged', { devices });
      expect(lost).toEqual([]);
    },
  );
});
