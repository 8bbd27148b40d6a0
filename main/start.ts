import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, powerMonitor, session } from 'electron/main';
import { hostingMethods } from '../common/hosting-api.ts';
import { appMethods, type Notice, type SettingsSection } from '../common/ipc.ts';
import { checkMethods } from '../common/server-check.ts';
import { written } from '../common/written.ts';
import { createAppApi, createMeetingApi } from './api.ts';
import { createAppState } from './app-state.ts';
import { keepAppearance } from './appearance.ts';
import type { Arrival } from './links/arrival.ts';
import type { DeepLinks } from './links/deep-links.ts';
import { offerFieldMenus } from './native/field-menu.ts';
import { guardSession } from './guards.ts';
import { answerCalls } from './ipc.ts';
import { createLog } from './log.ts';
import { readLinkFile } from './links/link-file.ts';
import { createLinkQuestions } from './links/link-questions.ts';
import { createOpenLink } from './links/open-link.ts';
import { createPlainStart } from './links/plain-start.ts';
import { createLinkFiles } from './links/save-link-file.ts';
import { createDeviceTest } from './device-test/device-test.ts';
import { createLinkRegistration } from './links/link-registration.ts';
import { createUpdatesHere } from './updates/updates-here.ts';
import { createAssociations } from './links/associations.ts';
import { forgetKeys } from './managed/forget-keys.ts';
import type { Policy } from './managed/policy.ts';
import { createRestrictions } from './managed/restrictions.ts';
import { policyLine, shownPolicy } from './managed/shown-policy.ts';
import { createMeetings } from './meeting/meetings.ts';
import { reportRate } from './meeting/report-limit.ts';
import { createMeetingHistory } from './history/meeting-history.ts';
import { createMeetingsStore } from './history/meetings-store.ts';
import { createNotWritten } from './files/not-written.ts';
import { startHidden } from './native/hidden-start.ts';
import { createNative } from './native/native.ts';
import { createProfiles } from './profiles.ts';
import { createChecks } from './server-check/checks.ts';
import { servePages } from './pages.ts';
import { createSettingsStore } from './settings-store.ts';
import { createMeetingStorage } from './storage.ts';
import { createSpeaking, systemWishes } from './speech.ts';
import { keepSurprises } from './surprises.ts';
import { versionsOf } from './versions.ts';
import { createWindows, surface } from './windows.ts';
import { createZoomWindow, zoomByWheel, zoomFocused } from './native/zoom-focused.ts';

export interface StartParts {
  links: DeepLinks;
  /** What this start was told and does not obey, by name. */
  refused: readonly string[];
  /** The organisation's, where there is one. */
  policy(): Policy | undefined;
  preloadFolder: string;
  pagesFolder: string;
}

/** Builds the parts and connects them, once the app is ready. */
export async function start(parts: StartParts): Promise<void> {
  const { links, preloadFolder, pagesFolder } = parts;
  const userData = app.getPath('userData');
  const log = createLog(join(userData, 'logs', 'parlour.log'));
  keepSurprises(process, log);
  if (parts.refused.length > 0) log.info(`started anew without ${parts.refused.join(', ')}`);
  const files = {
    folder: userData,
    log,
    now: Date.now,
    onNotWritten: createNotWritten(
      // A moment later: what is told is put together by then.
      () => queueMicrotask(() => state.notify({ kind: 'not-written', folder: userData })),
      () => performance.now(),
    ),
  };
  const policy = parts.policy();
  if (policy) log.info(policyLine(policy));
  const settings = createSettingsStore(files, policy);
  const restrictions = createRestrictions(policy);
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
    ...files,
    old: settings.oldMeetings,
    onDamaged: (damage) => state.notify({ kind: 'meetings-damaged', ...damage }),
  });
  const history = createMeetingHistory({
    store: meetings,
    isWanted: () => settings.get().privacy.history,
    now: Date.now,
  });
  const profiles = createProfiles(
    settings,
    () => randomUUID().replaceAll('-', ''),
    restrictions.allowsKind('public'),
  );

  servePages(session.defaultSession, pagesFolder);
  guardSession(session.defaultSession);

  const associations = createAssociations(app, process);
  const updates = createUpdatesHere({
    files,
    settings,
    policy: policy?.updates ?? {},
    isMeeting: () => joinMeeting.current() !== undefined,
    changed: () => state.changed(),
    log,
  });
  /** What Parlour does by itself once it is there, with Home or without a window. */
  const comeUp = (): void => {
    void associations.claimFree();
    updates.begin();
  };
  const windows = createWindows(preloadFolder, settings, () => {
    log.info(`home shown after ${Date.now() - (process.getCreationTime() ?? Date.now())} ms`);
    comeUp();
  });
  const versions = versionsOf(app);
  const state = createAppState({
    settings,
    history,
    profiles,
    speech: speaking.now,
    versions,
    usageRevision: () => usage.revision(),
    update: updates.status,
    isMeetingRunning: () => all.join.current() !== undefined,
    managed: () => policy && shownPolicy(policy, settings.get()),
    isMuteShortcutTaken: () => shell.isShortcutTaken(),
    tell: (all) => windows.tell('app:onState', written(all)),
  });
  const home = {
    // Both come with a meeting that begins or ends, which the state tells.
    hide: () => {
      state.changed();
      windows.hide('home');
    },
    show: (notice?: Notice) => {
      if (notice) state.notify(notice);
      state.showHome(false);
      windows.show('home');
    },
  };

  const all = createMeetings({
    usageFile: {
      ...files,
      onDamaged: (damage) => state.notify({ kind: 'usage-damaged', ...damage }),
    },
    preloadFolder,
    pagesFolder,
    settings,
    restrictions,
    profiles,
    history,
    home,
    speech: speaking.now,
    invite: state.invite,
    onChange: state.changed,
    log,
  });
  const { join: joinMeeting, running, stage, sessions, tickets, usage, shell, invitation } = all;

  running.onChange(updates.consider);
  settings.onChange(updates.consider);

  const openSettings = (section: SettingsSection, toInspector?: boolean): void => {
    state.showSection(section, toInspector);
    windows.show('settings');
  };
  const checks = createChecks({
    pagesFolder,
    profiles,
    refusalOf: restrictions.refusalOf,
    trialTicket: tickets.forTrial,
    tell: (check) => windows.tell('check:onCheck', check),
    log,
  });
  const deviceTest = createDeviceTest({
    preloadFolder,
    pagesFolder,
    profile: profiles.current,
    refusalOf: restrictions.refusalOf,
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
    restrictions,
    ask: questions.ask,
    readFile: readLinkFile,
    join: joinMeeting.join,
    running: joinMeeting.current,
    focus,
    home,
    openSettings: () => openSettings('hosting'),
    log,
  });
  const storage = createMeetingStorage({
    folder: join(userData, 'Partitions'),
    profiles: profiles.all,
    opened: sessions.opened,
    running: () => joinMeeting.profile()?.id,
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
    associations,
    registration: createLinkRegistration(app, process),
    updates,
    invite: tickets.invite,
    usage,
    storage,
    openSettings,
    openDeviceTest: deviceTest.open,
  });
  answerCalls('app', appApi, windows.mayCall(appMethods), log);
  answerCalls('hosting', tickets.api, windows.mayCall(hostingMethods), log);
  answerCalls('check', checks.api, windows.mayCall(checkMethods), log);
  answerCalls(
    'meeting',
    createMeetingApi(stage, joinMeeting, openSettings, checkServer, openLink),
    stage.owns,
    log,
    // More than the limit of its reports, which ends the meeting of a page that goes beyond.
    { report: reportRate },
  );
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
      invite: invitation.openDialog,
      canInvite: invitation.makesTickets,
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

  if (policy && policy.problems.length > 0) state.notify({ kind: 'policy-problem' });
  if (settings.damage) state.notify({ kind: 'settings-damaged', ...settings.damage });
  void forgetKeys(
    policy,
    settings,
    async (id) => (await storage.forget(id)) && tickets.forgetSecrets(id),
  );
  const plainStart = createPlainStart({
    profiles,
    unknown: () => home.show({ kind: 'link-problem', problem: { code: 'hosting-unknown' } }),
    focus,
    proposeRoom: () => {
      state.showHome(true);
      windows.show('home');
    },
    openSettings: () => openSettings('hosting'),
    startHidden: () => {
      comeUp();
      void startHidden({
        app,
        platform: process.platform,
        showHome: () => home.show(),
        minimiseHome: () => windows.showMinimised('home'),
        log,
      });
    },
  });
  const arrived = (arrival: Arrival, isFirst = false): void => {
    if (arrival.kind === 'start') plainStart(arrival, isFirst);
    else void openLink.arrived(arrival);
  };
  arrived(links.first, true);
  links.onArrival((arrival) => arrived(arrival));

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
