import { app, BrowserWindow, net, powerMonitor } from 'electron/main';
import type { MeetingRow, Notice } from '../../common/ipc.ts';
import type { Speech } from '../../common/languages.ts';
import { askForMedia, askToSwitch } from '../ask.ts';
import type { MeetingHistory } from '../history/meeting-history.ts';
import { identifyToServers } from '../identify.ts';
import type { Log } from '../log.ts';
import { createShell, type Shell } from '../native/shell.ts';
import type { Restrictions } from '../managed/restrictions.ts';
import type { Profiles } from '../profiles.ts';
import { createRecovery } from '../recovery/recovery.ts';
import { createRunningCalls } from '../running-calls.ts';
import type { SettingsStore } from '../settings-store.ts';
import { createSharing } from '../sharing/sharing.ts';
import { createTickets, type Tickets, type TicketsParts } from '../tickets/tickets.ts';
import { createUsageHere, type UsageHere } from '../usage/create-usage.ts';
import type { UsageFileParts } from '../usage/usage-file.ts';
import { createAct } from './act.ts';
import { createCurrentInvitation, type CurrentInvitation } from './current-invitation.ts';
import { createJoinMeeting, type JoinMeeting } from './join-meeting.ts';
import { createMeetingSessions, type MeetingSessions } from './meeting-session.ts';
import { createMeetingWindow, type MeetingWindow } from './meeting-window.ts';
import { createRunning, type Running } from './running.ts';

export interface MeetingsParts {
  usageFile: UsageFileParts;
  preloadFolder: string;
  pagesFolder: string;
  settings: SettingsStore;
  restrictions: Restrictions;
  profiles: Profiles;
  history: MeetingHistory;
  home: { hide(): void; show(notice?: Notice): void };
  speech(): Speech;
  /** Opens Home's dialog for an invitation. */
  invite(meeting: MeetingRow): void;
  /** What our pages show of all this is something else now. */
  onChange(): void;
  log: Log;
}

/** Everything that a meeting is made of, connected. */
export interface Meetings {
  join: JoinMeeting;
  running: Running;
  stage: MeetingWindow;
  sessions: MeetingSessions;
  tickets: Tickets;
  usage: UsageHere;
  shell: Shell;
  invitation: CurrentInvitation;
}

export function createMeetings(parts: MeetingsParts): Meetings {
  const {
    preloadFolder,
    pagesFolder,
    settings,
    restrictions,
    profiles,
    history,
    home,
    speech,
    log,
  } = parts;
  const running = createRunning(speech, log);
  const sharing = createSharing({
    preloadFolder,
    stage: {
      window: () => stage.window(),
      frame: () => stage.frame(),
      act: (action) => stage.act(action),
      send: (message) => stage.send(message),
      endFrameProcess: () => stage.endFrameProcess(),
    },
    running,
    meeting: () => join.current(),
    calls: { add: (window, page) => calls.add(window, page) },
    speech,
    zoom: () => settings.get().appearance.zoom,
    log,
  });
  const sessions = createMeetingSessions(
    pagesFolder,
    askForMedia,
    {
      onEntering: (server) => join.entering(server),
      onMissed: (server) => recovery.missed(server),
    },
    sharing.guard,
  );
  const identify = (): ReturnType<TicketsParts['identify']> => {
    // Taken when the request begins: one that is cancelled must not ask in another's window.
    const asker = (stage.window() ?? BrowserWindow.getFocusedWindow())?.webContents;
    let isFirst = true;
    return (info) => {
      const wasFirst = isFirst;
      isFirst = false;
      return sayWho(info, wasFirst, asker ?? null);
    };
  };
  const tickets = createTickets({
    settings,
    restrictions,
    profiles,
    sessionOf: sessions.of,
    identify,
  });
  const stage = createMeetingWindow({
    preloadFolder,
    settings,
    sessionOf: sessions.of,
    onClosing: () => shell.close(),
    onCrashed: (problem) => join.crashed(problem),
    onOpened: (window) => shell.onOpened(window),
    onAct: sharing.onAct,
    onSignIn: () => join.signingIn(),
    log,
  });
  const onAsking = (asks: boolean): void => stage.send({ kind: 'asking', asks });
  const sayWho = identifyToServers(app, { sessions, preloadFolder, speech, log, onAsking });
  const usage = createUsageHere({
    file: parts.usageFile,
    settings,
    profiles,
    running,
    onChange: parts.onChange,
  });
  const join = createJoinMeeting({
    stage,
    running,
    home,
    history,
    log,
    profiles: profiles.all,
    issueTicket: tickets.issue,
    choice: () => ({ ...settings.get(), speech: speech() }),
    askToSwitch,
    heard: (report) => recovery.heard(report),
    now: Date.now,
  });
  const recovery = createRecovery({
    app,
    powerMonitor,
    isOnline: () => net.isOnline(),
    stage,
    meeting: join,
    running,
    opened: sessions.opened,
    log,
  });
  const invitation = createCurrentInvitation({
    meeting: join,
    history,
    open: (meeting) => {
      parts.invite(meeting);
      home.show();
    },
  });
  const leave = (): void => void join.leave();
  const act = createAct({ stage, running, stopSharing: sharing.stop, leave });
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
    canInvite: invitation.makesTickets,
    invite: invitation.invite,
    onShortcutTaken: parts.onChange,
    log,
  });
  return { join, running, stage, sessions, tickets, usage, shell, invitation };
}
