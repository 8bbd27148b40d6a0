import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  nativeTheme,
  net,
  powerMonitor,
  session,
} from 'electron/main';
import type { MeetingRow, Notice, SettingsSection } from '../common/ipc.ts';
import { type Meeting, meetingKey, webLink } from '../common/meeting.ts';
import { signsTickets } from '../common/profile.ts';
import { written } from '../common/written.ts';
import { createAppApi, createMeetingApi } from './api.ts';
import { createAppState } from './app-state.ts';
import { keepAppearance } from './appearance.ts';
import { askForMedia, askToSwitch } from './ask.ts';
import type { Arrival } from './links/arrival.ts';
import type { DeepLinks } from './links/deep-links.ts';
import { offerFieldMenus } from './native/field-menu.ts';
import { guardSession } from './guards.ts';
import { identifyToServers } from './identify.ts';
import { answerCalls } from './ipc.ts';
import { createAct } from './meeting/act.ts';
import { createJoinMeeting } from './meeting/join-meeting.ts';
import { createLog } from './log.ts';
import { readLinkFile } from './links/link-file.ts';
import { createLinkQuestions } from './links/link-questions.ts';
import { createOpenLink } from './links/open-link.ts';
import { createLinkFiles } from './links/save-link-file.ts';
import { createDeviceTest } from './device-test/device-test.ts';
import { createSchemes } from './links/schemes.ts';
import { createMeetingHistory } from './history/meeting-history.ts';
import { createRunning } from './meeting/running.ts';
import { createMeetingSessions } from './meeting/meeting-session.ts';
import { createMeetingWindow } from './meeting/meeting-window.ts';
import { createMeetingsStore } from './history/meetings-store.ts';
import { createNative } from './native/native.ts';
import { createShell } from './native/shell.ts';
import { createProfiles } from './profiles.ts';
import { createRecovery } from './recovery/recovery.ts';
import { createRunningCalls } from './running-calls.ts';
import { createChecks } from './server-check/checks.ts';
import { servePages } from './pages.ts';
import { createSharing } from './sharing/sharing.ts';
import { createSettingsStore } from './settings-store.ts';
import { createMeetingStorage } from './storage.ts';
import { createSpeaking, systemWishes } from './speech.ts';
import { createTickets } from './tickets/tickets.ts';
import { keepSurprises } from './surprises.ts';
import { createUsageHere } from './usage/create-usage.ts';
import { createWindows, surface } from './windows.ts';
import { createZoomWindow, zoomByWheel, zoomFocused } from './native/zoom-focused.ts';

export interface StartParts {
  links: DeepLinks;
  preloadFolder: string;
  pagesFolder: string;
}

/** Builds the parts and connects them, once the app is ready. */
export async function start(parts: StartParts): Promise<void> {
  const { links, preloadFolder, pagesFolder } = parts;
  const userData = app.getPath('userData');
  const log = createLog(join(userData, 'logs', 'parlour.log'));
  keepSurprises(process, log);
  const settings = createSettingsStore(userData, log, Date.now);
  const speaking = createSpeaking({
    settings,
    wishes: () => systemWishes(app),
    onSpoken: () => {
      native.speak();
      shell.speak();
    },
    onFailed: (error) => log.surprise('language', error),
  });
  const zoomWindow = createZoomWindow(settings);
  zoomByWheel(app, zoomWindow);
  offerFieldMenus(app);
  keepAppearance({
    settings,
    nativeTheme,
    windows: () => BrowserWindow.getAllWindows(),
    surface,
    onPage: (listener) => app.on('web-contents-created', (_event, page) => listener(page)),
  });
  const meetings = createMeetingsStore({
    folder: userData,
    old: settings.oldMeetings,
    log,
    now: Date.now,
    onDamaged: (file) => state.notify({ kind: 'meetings-damaged', file }),
  });
  const history = createMeetingHistory({
    store: meetings,
    isWanted: () => settings.get().privacy.history,
    now: Date.now,
  });
  const profiles = createProfiles(settings, () => randomUUID().replaceAll('-', ''));

  servePages(session.defaultSession, pagesFolder);
  guardSession(session.defaultSession);

  const schemes = createSchemes(app, process);
  const windows = createWindows(preloadFolder, settings, () => {
    log.info(`home shown after ${Date.now() - (process.getCreationTime() ?? Date.now())} ms`);
    schemes.claimFree();
  });
  const versions = {
    app: app.getVersion(),
    electron: process.versions.electron ?? '',
    chromium: process.versions['chrome'] ?? '',
  };
  const state = createAppState({
    settings,
    history,
    profiles,
    speech: speaking.now,
    versions,
    usageRevision: () => usage.revision(),
    isMuteShortcutTaken: () => shell.isShortcutTaken(),
    tell: (all) => windows.tell('app:onState', written(all)),
  });
  const home = {
    hide: () => windows.hide('home'),
    show: (notice?: Notice) => {
      if (notice) state.notify(notice);
      windows.show('home');
    },
  };

  const running = createRunning(speaking.now);
  const sharing = createSharing({
    preloadFolder,
    stage: {
      window: () => stage.window(),
      frame: () => stage.frame(),
      send: (message) => stage.send(message),
    },
    running,
    meeting: () => joinMeeting.current(),
    calls: { add: (window) => calls.add(window) },
    speech: speaking.now,
    zoom: () => settings.get().appearance.zoom,
    log,
  });
  const sessions = createMeetingSessions(
    pagesFolder,
    askForMedia,
    {
      onEntering: (server) => joinMeeting.entering(server),
      onMissed: (server) => recovery.missed(server),
    },
    sharing.guard,
  );
  const sessionOf = sessions.of;
  const tickets = createTickets({ settings, profiles, sessionOf });
  const stage = createMeetingWindow({
    preloadFolder,
    settings,
    sessionOf,
    onClosing: () => shell.close(),
    onCrashed: (problem) => joinMeeting.crashed(problem),
    onOpened: (window) => shell.onOpened(window),
    onAct: sharing.onAct,
    onSignIn: () => joinMeeting.signingIn(),
    log,
  });
  const onAsking = (asks: boolean): void => stage.send({ kind: 'asking', asks });
  identifyToServers(app, { sessions, preloadFolder, speech: speaking.now, log, onAsking });
  const usage = createUsageHere({
    folder: userData,
    log,
    settings,
    profiles,
    running,
    onChange: state.changed,
  });
  const joinMeeting = createJoinMeeting({
    stage,
    running,
    home,
    history,
    log,
    profiles: profiles.all,
    issueTicket: tickets.issue,
    choice: () => ({ ...settings.get(), speech: speaking.now() }),
    askToSwitch,
    heard: (report) => recovery.heard(report),
    now: Date.now,
  });
  const recovery = createRecovery({
    app,
    powerMonitor,
    isOnline: () => net.isOnline(),
    stage,
    meeting: joinMeeting,
    running,
    opened: sessions.opened,
    log,
  });

  const openSettings = (section: SettingsSection, toInspector?: boolean): void => {
    state.showSection(section, toInspector);
    windows.show('settings');
  };
  const checks = createChecks({
    pagesFolder,
    profiles,
    trialTicket: tickets.forTrial,
    tell: (check) => windows.tell('check:onCheck', check),
    log,
  });
  const deviceTest = createDeviceTest({
    preloadFolder,
    pagesFolder,
    profile: profiles.current,
    speech: speaking.now,
    log,
  });
  const checkServer = (): void => {
    const profile = joinMeeting.profile();
    if (profile) checks.run(profile.id);
    openSettings('hosting');
  };
  const focus = (): void => (joinMeeting.current() ? stage.focus() : home.show());
  const questions = createLinkQuestions(state.ask);
  const openLink = createOpenLink({
    profiles,
    settings,
    ask: questions.ask,
    readFile: readLinkFile,
    join: joinMeeting.join,
    running: joinMeeting.current,
    focus,
    home,
    openSettings: () => openSettings('hosting'),
    log,
  });
  const appApi = createAppApi({
    state,
    settings,
    history,
    profiles,
    joinMeeting,
    openLink,
    questions,
    linkFiles: createLinkFiles({
      showSaveDialog: (options) => dialog.showSaveDialog(options),
      desktopFolder: () => app.getPath('desktop'),
    }),
    schemes,
    invite: tickets.invite,
    usage,
    storage: createMeetingStorage({
      folder: join(userData, 'Partitions'),
      profiles: profiles.all,
      opened: sessions.opened,
      running: () => joinMeeting.profile()?.id,
    }),
    openSettings,
    openDeviceTest: deviceTest.open,
  });
  answerCalls('app', appApi, windows.owns, log);
  answerCalls('hosting', tickets.api, windows.owns, log);
  answerCalls('check', checks.api, windows.owns, log);
  answerCalls(
    'meeting',
    createMeetingApi(stage, joinMeeting, openSettings, checkServer, openLink),
    stage.owns,
    log,
  );
  const rowOf = (meeting: Meeting): MeetingRow => {
    const { server, tenant, room, name } = meeting;
    const key = meetingKey(meeting);
    // Nobody who wants no list has it there.
    const lastJoined = Date.now();
    return history.find(key) ?? { server, tenant, room, name, key, pinned: false, lastJoined };
  };
  const inviteToCurrent = (): void => {
    const meeting = joinMeeting.current();
    const profile = joinMeeting.profile();
    if (!meeting || !profile || !signsTickets(profile)) return;
    state.invite(rowOf(meeting));
    home.show();
  };
  const canInvite = (): boolean => {
    const profile = joinMeeting.profile();
    return profile !== undefined && signsTickets(profile);
  };
  const leave = (): void => void joinMeeting.leave();
  const act = createAct({ stage, running, leave });
  const calls = createRunningCalls({ running, act, log });
  const shell = createShell({
    app,
    platform: process.platform,
    preloadFolder,
    settings,
    running,
    stage,
    act,
    calls,
    home: () => home.show(),
    leave,
    canInvite,
    invite: () => {
      const meeting = joinMeeting.current();
      if (canInvite()) return inviteToCurrent();
      // Returned by newer Electrons, which write asynchronously.
      if (meeting) void clipboard.writeText(webLink(meeting));
    },
    onShortcutTaken: state.changed,
    log,
  });
  const native = createNative({
    app,
    platform: process.platform,
    program: process.execPath,
    settings,
    history,
    versions,
    running,
    menu: {
      // Menus call with themselves; that is no notice.
      home: () => home.show(),
      settings: () => openSettings('hosting'),
      about: () => openSettings('about'),
      invite: inviteToCurrent,
      canInvite,
      meetingMenu: shell.meetingMenu,
      meeting: stage.focus,
      hasMeeting: () => joinMeeting.current() !== undefined,
      zoom: zoomFocused(zoomWindow, () => BrowserWindow.getFocusedWindow()),
    },
    dock: {
      home: () => home.show(),
      join: (key) => {
        const known = history.find(key);
        if (known) void openLink.again({ audioMuted: false, videoMuted: false, ...known });
      },
    },
  });
  // From here on things are said: by the menu, and by what links lead to.
  await speaking.ready;
  native.speak();

  if (settings.damagedFile) state.notify({ kind: 'settings-damaged', file: settings.damagedFile });
  const arrived = (arrival: Arrival): void => void openLink.arrived(arrival);
  arrived(links.first);
  links.onArrival(arrived);

  app.on('activate', focus);
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  powerMonitor.on('shutdown', meetings.flush);
  endMeetingBeforeQuit(joinMeeting);
  app.on('will-quit', meetings.flush);
  // Everything is written by now; ending by itself, the process would wait 50 s and then crash.
  app.on('quit', () => tickets.isKeychainBusy() && process.kill(process.pid, 'SIGKILL'));
}

/** Quitting hangs up first, so that nobody stays in the room as a frozen picture. */
function endMeetingBeforeQuit(meeting: { current(): unknown; leave(): Promise<void> }): void {
  app.on('before-quit', (event) => {
    if (!meeting.current()) return;
    event.preventDefault();
    void meeting.leave().then(() => app.quit());
  });
}
