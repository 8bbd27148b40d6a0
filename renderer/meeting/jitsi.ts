import JitsiMeetExternalAPI from '@jitsi/iframe-api';
import type { JoinOrder } from '../../common/meeting-api.ts';
import { meetingLanguage } from '../../common/languages.ts';
import { text } from '../../common/text/index.ts';
import { eventOfError, removedUs } from './frame-events.ts';
import type { LifeEvent } from './life.ts';
import { watchMessages } from './message-flood.ts';
import { configOverrides, interfaceOverrides, logoOverride } from './overrides.ts';

/**
 * What the server's page may do in its frame. Missing on purpose: navigating the window
 * (`allow-top-navigation`), blocking it (`allow-modals`), windows without these limits
 * (`allow-popups-to-escape-sandbox`), downloads.
 */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-forms';

/** A meeting page in its frame. */
export interface MeetingFrame {
  hangUp(): void;
  dispose(): void;
}

/** Opens the meeting page of an order inside `parent` and tells what happens there. */
export function openMeetingFrame(
  order: JoinOrder,
  ticket: string | null,
  parent: HTMLElement,
  tell: (event: LifeEvent) => void,
): MeetingFrame {
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
    tell({ kind: 'waits' });
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

  return {
    // Without the feedback dialog, which would hold up leaving.
    hangUp: () => jitsi.executeCommand('hangup', false),
    dispose: () => {
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
