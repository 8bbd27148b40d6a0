import JitsiMeetExternalAPI from '@jitsi/iframe-api';
import type { JoinOrder } from '../../common/meeting-api.ts';
import { meetingLanguage } from '../../common/languages.ts';
import type { MeetingAction } from '../../common/meeting-status.ts';
import { text } from '../../common/text/index.ts';
import { type LostDevice, watchDevices } from './device-watch.ts';
import { eventOfError, removedUs } from './frame-events.ts';
import type { LifeEvent } from './life.ts';
import { watchMessages } from './message-flood.ts';
import { configOverrides, interfaceOverrides, logoOverride } from './overrides.ts';
import { actIn } from './page-actions.ts';
import { watchPictureInPicture } from './picture-in-picture.ts';
import { type RoomReport, watchRoom } from './room-reports.ts';

/**
 * What the server's page may do in its frame. Missing on purpose: navigating the window
 * (`allow-top-navigation`), blocking it (`allow-modals`), windows without these limits
 * (`allow-popups-to-escape-sandbox`), downloads.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-forms';

/** A meeting page in its frame. */
export interface MeetingFrame {
  hangUp(): void;
  /** What the person wants done there, from outside of it. */
  act(action: MeetingAction): void;
  /** Asks it something that costs nothing: settles when it answers. */
  ask(): Promise<unknown>;
  dispose(): void;
}

/** Who hears of what happens in the frame. */
export interface FrameEars {
  life(event: LifeEvent): void;
  room(report: RoomReport): void;
  lost(lost: LostDevice): void;
  /** Only main can ask the page for its picture in picture. */
  wishPictureInPicture(): void;
}

/** Opens the meeting page of an order inside `parent` and tells what happens there. */
export function openMeetingFrame(
  order: JoinOrder,
  ticket: string | null,
  parent: HTMLElement,
  ears: FrameEars,
): MeetingFrame {
  const tell = ears.life;
  const endWatch = watchMessages(() =>
    tell({ kind: 'trouble', problem: { code: 'stopped-answering', about: order.server } }),
  );
  const jitsi = new JitsiMeetExternalAPI(order.server, {
    roomName: order.path,
    parentNode: parent,
    configOverwrite: configOverrides(order),
    interfaceConfigOverwrite: interfaceOverrides(order),
    lang: meetingLanguage(order.speech.language),
    sandbox,
    onload: () => tell({ kind: 'page-ready' }),
    ...userInfo(order),
    ...(ticket && { jwt: ticket }),
  });
  const frame = jitsi.getIFrame();
  frame.title = text.meeting.frame;
  frame.addEventListener('load', () => tell({ kind: 'page-loaded' }));

  // The page says `ready` before it has read its server's settings, which would win.
  const showLogo = (): void => {
    const logo = logoOverride(order);
    if (logo) jitsi.executeCommand('overwriteConfig', logo);
  };
  jitsi.on('prejoinScreenLoaded', () => {
    showLogo();
    tell({ kind: 'waits', waits: 'person' });
  });
  jitsi.on('videoConferenceJoined', () => {
    showLogo();
    tell({ kind: 'joined' });
  });
  jitsi.on('videoConferenceLeft', () => tell({ kind: 'conference-left' }));
  jitsi.on('readyToClose', () => tell({ kind: 'over' }));
  jitsi.on('toolbarButtonClicked', (payload) => {
    if ((payload as { key?: unknown }).key === 'hangup') tell({ kind: 'leave' });
  });
  jitsi.on('participantKickedOut', (payload) => {
    if (removedUs(payload)) tell({ kind: 'trouble', problem: { code: 'kicked' } });
  });
  jitsi.on('errorOccurred', (payload) => {
    const event = eventOfError(payload, order.needsTicket || ticket !== null);
    if (event) tell(event);
  });

  jitsi.on('passwordRequired', () => tell({ kind: 'waits', waits: 'password' }));

  const room = watchRoom(jitsi, order.email, ears.room);
  const devices = watchDevices(jitsi, ears.lost);
  const pictureInPicture = watchPictureInPicture(jitsi, ears.wishPictureInPicture);

  return {
    // Without the feedback dialog, which would hold up leaving.
    hangUp: () => jitsi.executeCommand('hangup', false),
    act: (action) => {
      if (action === 'picture-in-picture') pictureInPicture.toggle();
      else actIn(jitsi, action, room.status());
    },
    ask: () => jitsi.isAudioMuted(),
    dispose: () => {
      room.stop();
      devices.stop();
      jitsi.dispose();
      endWatch();
    },
  };
}

/**
 * Both or none: the page takes what is missing for empty, and forgets the name a person gave it
 * (jitsi-meet `base/settings/middleware.any.ts`). An address without a name is not worth that.
 */
const userInfo = ({ displayName, email }: JoinOrder) =>
  displayName ? { userInfo: { displayName, ...(email && { email }) } } : {};
