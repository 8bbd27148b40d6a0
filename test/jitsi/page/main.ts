import type { PageError, PageSettings, Participant, ToPage } from '../protocol.ts';
import { acceptedConfig, type Address, cleanPath, readAddress } from './address.ts';
import { closeDown, giveUp } from './closing.ts';
import { currentDevices, devicesByKind } from './devices.ts';
import { isEmbedLimited } from './embed-limit.ts';
import { createFrameApi, type FrameApi } from './frame-api.ts';
import { createMedia } from './media.ts';
import { createPeers } from './peers.ts';
import { offerPictureInPicture } from './picture-in-picture.ts';
import { createScreen } from './screen.ts';
import { connect, type Server } from './server.ts';
import { createView } from './view.ts';
import { connectXmpp } from './xmpp.ts';

const settings = JSON.parse(document.querySelector('#settings')!.textContent) as PageSettings;
const has = (fault: PageSettings['faults'][number]): boolean => settings.faults.includes(fault);

const clean = cleanPath(location.pathname);
if (clean !== location.pathname) {
  location.replace(`${clean}${location.search}${location.hash}`);
} else if (!has('never-ready')) {
  const address = readAddress(location);
  void start(address, createFrameApi(address.apiId));
}

async function start(address: Address, frame: FrameApi): Promise<void> {
  const config: Record<string, unknown> = { ...settings.config, ...address.config };
  const roomName = address.path.split('/').at(-1) ?? '';
  const server = await connect(address.path);
  server.tell({ kind: 'arrived', report: report(address, config) });
  frame.send('browser-support', { supported: true });
  frame.send('ready');
  if (has('closes-at-once')) return closeDown(settings.closing, roomName, frame);
  // As JaaS does for an account whose state is BLOCKED.
  if (has('account-blocked')) return location.assign('/static/planLimit.html');

  const logo = (config['defaultLogoUrl'] as string | undefined) ?? '/images/watermark.svg';
  const screen = createScreen(logo);
  const local = new MediaStream();
  const media = createMedia(() => {
    for (const track of local.getTracks()) local.removeTrack(track);
    for (const track of [media.audio, media.video]) if (track) local.addTrack(track);
    peers.refresh();
    tellMedia();
  });
  const names = new Map<string, string>();
  const peers = createPeers(
    media,
    (to, signal) => server.tell({ kind: 'signal', to, signal }),
    (id, stream) => screen.remoteVideo(id, stream, names.get(id) ?? ''),
  );
  const tellMedia = (): void =>
    server.tell({
      kind: 'media',
      audioMuted: !media.audio,
      videoMuted: !media.video,
      sharing: media.sharing,
    });

  let name = address.displayName;
  let password: string | undefined;
  let connected: Promise<void> | undefined;
  let me = '';
  const join = (): void => {
    // Once: who is asked for a password stays connected.
    void (connected ??= connectXmpp(config, address));
    server.tell({
      kind: 'join',
      name: name || 'Nameless',
      ...(address.ticket && { ticket: address.ticket }),
      ...(password !== undefined && { password }),
    });
  };
  const leave = (): void => {
    server.tell({ kind: 'leave' });
    media.stop();
    peers.close();
    closeDown(settings.closing, roomName, frame);
  };
  const setAudio = async (on: boolean): Promise<void> => {
    await media.setAudio(on);
    frame.send('audio-mute-status-changed', { muted: !media.audio });
  };
  const setVideo = async (on: boolean): Promise<void> => {
    await media.setVideo(on);
    frame.send('video-mute-status-changed', { muted: !media.video });
  };
  const setScreen = async (on: boolean): Promise<void> => {
    const sharing = await media.setScreen(on).catch(() => false);
    frame.send('screen-sharing-status-changed', {
      on: sharing,
      details: sharing ? { sourceType: 'screen' } : {},
    });
  };

  const view = createView(frame, (raised) => {
    frame.send('raise-hand-updated', { id: me, handRaised: raised });
    server.tell({ kind: 'hand', raised });
  });
  const buttons = {
    mute: () => void setAudio(!media.audio),
    camera: () => void setVideo(!media.video),
    share: () => void setScreen(!media.sharing),
    hangup: () => pressed('hangup', config, frame) && leave(),
  };
  frame.onCommands({
    'video-hangup': leave,
    'toggle-audio': buttons.mute,
    'toggle-video': buttons.camera,
    'toggle-share-screen': buttons.share,
    ...view.commands,
    'hide-pip': () => void document.exitPictureInPicture(),
    password: (text) => enter(String(text)),
    'overwrite-config': (values) => {
      Object.assign(config, acceptedConfig(values as Record<string, unknown>));
      screen.setLogo(String(config['defaultLogoUrl']));
    },
  });
  frame.onRequests({
    'is-audio-muted': () => !media.audio,
    'is-video-muted': () => !media.video,
    'is-sharing-screen': () => media.sharing,
    getCurrentDevices: currentDevices,
    getAvailableDevices: devicesByKind,
  });
  const enter = (text: string): void => {
    password = text;
    join();
  };

  const admitted = (
    others: readonly Participant[],
    polite: readonly string[],
    id: string,
  ): void => {
    me = id;
    screen.conference(buttons);
    screen.localVideo(local, `${name} (me)`);
    tellMedia();
    for (const other of others) {
      names.set(other.id, other.name);
      peers.add(other.id, polite.includes(other.id));
      frame.send('participant-joined', fieldsOf(other));
    }
    offerPictureInPicture(config, frame, local);
    frame.send('video-conference-joined', {
      roomName,
      id,
      displayName: name,
      formattedDisplayName: `${name} (me)`,
      breakoutRoom: false,
    });
    // Once: the reloaded page finds the mark.
    if (has('reloads-itself') && !sessionStorage.getItem('reloaded')) {
      sessionStorage.setItem('reloaded', 'yes');
      setTimeout(() => location.reload(), 300);
    }
  };

  server.onLost((isBack) => {
    frame.send('error-occurred', {
      error: { name: 'conference.focusLeft', type: 'CONFERENCE', isFatal: true },
    });
    frame.send('video-conference-left', { roomName });
    void isBack.then(() => location.reload());
  });
  server.on((message) => {
    switch (message.kind) {
      case 'admitted':
        return admitted(message.others, message.polite, message.id);
      case 'refused':
        return refused(message.error, frame, screen, name, {
          enter,
          giveUp: () => giveUp(settings.closing, frame),
          logIn: () => openSignIn(config, address),
        });
      case 'participant-joined': {
        const { id, name: displayName } = message.participant;
        names.set(id, displayName);
        peers.add(id, false);
        return frame.send('participant-joined', fieldsOf(message.participant));
      }
      case 'hand':
        return frame.send('raise-hand-updated', { id: message.id, handRaised: message.raised });
      case 'speaks':
        return frame.send('dominant-speaker-changed', { id: message.id });
      case 'knock':
        return frame.send('knocking-participant', { participant: message.participant });
      case 'message':
        return view.hearMessage(message.from, message.text);
      case 'participant-left':
        peers.remove(message.id);
        screen.removeVideo(message.id);
        return frame.send('participant-left', { id: message.id });
      case 'signal':
        return void peers.hear(message.from, message.signal);
      default:
        return ended(message, server, frame, roomName, screen);
    }
  });

  const prejoin = (config['prejoinConfig'] as { enabled?: boolean } | undefined)?.enabled;
  if (!config['startWithAudioMuted']) await media.setAudio(true);
  if (!config['startWithVideoMuted']) await media.setVideo(true);
  if (!prejoin) return join();
  frame.send('prejoin-screen-loaded', {
    id: 'local',
    displayName: name,
    formattedDisplayName: name,
  });
  screen.prejoin(name, local, (entered) => {
    name = entered;
    join();
  });
}

/** Of somebody else, as jitsi-meet's `external-api/middleware.ts` tells of them. */
const fieldsOf = ({ id, name, userContext }: Participant) => ({
  id,
  displayName: name,
  formattedDisplayName: name,
  userContext,
});

function report(address: Address, config: Record<string, unknown>) {
  return {
    referrer: document.referrer,
    userAgent: navigator.userAgent,
    framed: window.self !== window.top,
    embedLimit: isEmbedLimited(config, settings.jaas),
    config: address.config,
    interfaceConfig: address.interfaceConfig,
    ignored: address.ignored,
    displayName: address.displayName,
    email: address.email,
    lang: address.lang,
    ticketIn: address.ticketIn,
  };
}

/** Tells that a button was pressed; false when whoever embeds the page wants to act instead. */
function pressed(key: string, config: Record<string, unknown>, frame: FrameApi): boolean {
  const told = (config['buttonsWithNotifyClick'] ?? []) as (
    | string
    | { key: string; preventExecution: boolean }
  )[];
  const mine = told.find((one) => (typeof one === 'string' ? one : one.key) === key);
  if (mine === undefined) return true;
  const preventExecution = typeof mine === 'object' && mine.preventExecution;
  frame.send('toolbar-button-clicked', { key, preventExecution });
  return !preventExecution;
}

function refused(
  error: PageError,
  frame: FrameApi,
  screen: ReturnType<typeof createScreen>,
  name: string,
  person: { enter(password: string): void; giveUp(): void; logIn(): void },
): void {
  frame.send('error-occurred', { error });
  switch (error.name) {
    case 'conference.passwordRequired':
      frame.send('password-required');
      return screen.askPassword(person.enter, person.giveUp);
    case 'conference.connectionError.membersOnly':
      frame.send('prejoin-screen-loaded', { id: 'local', displayName: name });
      return screen.lobby(person.giveUp);
    case 'conference.authenticationRequired':
      return screen.waitForModerator(person.logIn);
    case 'connection.passwordRequired':
      return screen.message('sign-in', `Authentication failed: ${error.message ?? ''}`);
    default:
      return screen.message('refused', 'Sorry, you’re not allowed to join this call.');
  }
}

/** As jitsi-meet does for programs of the desktop (`authentication/actions.web.ts`). */
function openSignIn(config: Record<string, unknown>, { path, overrides }: Address): void {
  const segments = path.split('/');
  const room = segments.at(-1) ?? '';
  const state = {
    room,
    roomSafe: room.toLowerCase(),
    tenant: segments.slice(0, -1).join('/'),
    'config.prejoinConfig.enabled': false,
    electron: true,
    ...overrides,
  };
  const address = String(config['tokenAuthUrl'])
    .replace('{room}', encodeURIComponent(room))
    .replace('{state}', encodeURIComponent(JSON.stringify(state)));
  window.open(address, '_blank');
}

/** What a host or a fault does to people in the meeting; the page never closes itself then. */
function ended(
  message: Extract<ToPage, { kind: 'kicked' | 'ended' | 'reload' | 'connection-lost' }>,
  server: Server,
  frame: FrameApi,
  roomName: string,
  screen: ReturnType<typeof createScreen>,
): void {
  switch (message.kind) {
    case 'kicked':
      frame.send('participant-kicked-out', {
        kicked: { id: 'local', name: 'me', local: true },
        kicker: { ...message.by, local: false },
      });
      frame.send('video-conference-left', { roomName });
      return screen.message('removed', 'You have been removed from the meeting');
    case 'ended':
      frame.send('error-occurred', {
        error: { name: 'conference.destroyed', type: 'CONFERENCE', isFatal: false },
      });
      setTimeout(() => frame.send('video-conference-left', { roomName }), 4_000);
      return screen.message('destroyed', 'The meeting has been ended for everyone');
    case 'reload':
      return location.reload();
    case 'connection-lost':
      // As seen on a real server: fatal by name, and back by itself.
      frame.send('error-occurred', {
        error: { name: 'conference.focusLeft', type: 'CONFERENCE', isFatal: true },
      });
      frame.send('video-conference-left', { roomName });
      server.tell({ kind: 'leave' });
      return void setTimeout(() => location.reload(), 1_500);
  }
}
