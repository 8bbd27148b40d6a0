import { join } from 'node:path';
import { BrowserWindow } from 'electron/main';
import * as v from 'valibot';
import type { DeviceTestApi, DeviceTestStart, MediaReach } from '../../common/device-test-api.ts';
import type { Speech } from '../../common/languages.ts';
import type { PolicyRefusal } from '../../common/policy-refusal.ts';
import { type Profile, serverOf } from '../../common/profile.ts';
import { hostingName } from '../../common/text/hosting-name.ts';
import { answerCalls, type Handler, handler } from '../ipc.ts';
import type { Log } from '../log.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import { pageAddress } from '../page-policy.ts';
import { createOpenNet } from '../server-check/open-net.ts';
import { bringToFront, holdsPage, lockedDown, windowOptions } from '../windows.ts';
import { createDeviceSession } from './device-session.ts';
import { reach } from './reach.ts';

export interface DeviceTestParts {
  preloadFolder: string;
  pagesFolder: string;
  /** The one whose server is asked. */
  profile(): Profile;
  refusalOf: Restrictions['refusalOf'];
  speech(): Speech;
  log: Log;
}

/** “Test camera, microphone and speaker”: one window, which leaves nothing behind. */
export interface DeviceTest {
  open(): void;
}

export function createDeviceTest(parts: DeviceTestParts): DeviceTest {
  const { preloadFolder, pagesFolder, profile, speech, log } = parts;
  const sessionOfTest = createDeviceSession(pagesFolder);
  const openNet = createOpenNet({ pagesFolder, name: 'device-test-reach' });
  let open: Open | undefined;

  const create = (): void => {
    const window = new BrowserWindow({
      ...windowOptions('device-test'),
      webPreferences: {
        ...lockedDown,
        session: sessionOfTest(),
        preload: join(preloadFolder, 'device-test.cjs'),
      },
    });
    const closed = new AbortController();
    open = { window, closed };
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      open = undefined;
      closed.abort();
    });
    void window.loadURL(pageAddress('device-test'));
  };

  const handlers: Record<keyof DeviceTestApi, Handler> = {
    start: handler(nothing, (): DeviceTestStart => {
      const current = profile();
      return {
        speech: speech(),
        hosting: hostingName(current),
        server: serverOf(current),
        system: systems[process.platform] ?? 'other',
      };
    }),
    // One at a time: who asks again meanwhile gets the same answer. Closing ends it.
    reach: handler(nothing, () => {
      const here = open;
      if (!here) return undefined;
      const current = profile();
      const refusal = parts.refusalOf(current);
      if (refusal) return notAllowed(current, refusal);
      here.asking ??= reach(current, openNet, here.closed.signal).finally(() => {
        here.asking = undefined;
      });
      return here.asking;
    }),
  };
  answerCalls(
    'device-test',
    handlers,
    (frame) => holdsPage(open?.window, 'device-test', frame),
    log,
  );

  return {
    open: () => {
      if (open) bringToFront(open.window);
      else create();
    },
  };
}

const notAllowed = (profile: Profile, problem: PolicyRefusal): MediaReach => ({
  hosting: hostingName(profile),
  server: serverOf(profile),
  outcome: 'not-allowed',
  problem,
});

interface Open {
  window: BrowserWindow;
  closed: AbortController;
  asking?: Promise<MediaReach> | undefined;
}

const nothing = v.strictTuple([]);

const systems: Partial<Record<NodeJS.Platform, DeviceTestStart['system']>> = {
  darwin: 'mac',
  win32: 'windows',
};
