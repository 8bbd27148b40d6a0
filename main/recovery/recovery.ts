import type { App, PowerMonitor, Session } from 'electron/main';
import type { MeetingReport } from '../../common/meeting-api.ts';
import type { ProfileId } from '../../common/profile.ts';
import type { Log } from '../log.ts';
import type { JoinMeeting, MeetingStage } from '../meeting/join-meeting.ts';
import type { Running } from '../meeting/running.ts';
import { createServerQuestion } from './ask-server.ts';
import { createGraphicsWatch } from './graphics.ts';
import { createNetworkWatch } from './network-watch.ts';

export interface RecoveryParts {
  app: Pick<App, 'on' | 'commandLine'>;
  powerMonitor: Pick<PowerMonitor, 'on'>;
  isOnline(): boolean;
  stage: Pick<MeetingStage, 'send'>;
  meeting: Pick<JoinMeeting, 'current' | 'profile' | 'comeBack' | 'woke'>;
  running: Pick<Running, 'now' | 'onChange'>;
  /** The session that a profile's meetings have. */
  opened(profile: ProfileId): Session | undefined;
  log: Pick<Log, 'info'>;
}

/** Brings a running meeting back after what happens around it: sleep, networks, processes. */
export interface Recovery {
  heard(report: MeetingReport): void;
  /** A request of the meeting's page found no way to this server. */
  missed(server: string): void;
}

export function createRecovery(parts: RecoveryParts): Recovery {
  const { app, stage, meeting, running, log } = parts;

  const question = createServerQuestion();
  const network = createNetworkWatch({
    isOnline: parts.isOnline,
    ask: async () => {
      const server = meeting.current()?.server;
      const from = parts.opened(meeting.profile()?.id ?? '');
      return server !== undefined && from !== undefined && question.ask(from, server);
    },
    tell: (isThere) => {
      log.info(`network: ${isThere ? 'back' : 'lost'}`);
      stage.send({ kind: 'network', isThere });
    },
    enterAgain: () => meeting.comeBack({ after: 'network' }),
    now: Date.now,
  });
  running.onChange(() => network.setRunning(running.now() !== undefined));

  const graphics = createGraphicsWatch(app.commandLine, () =>
    stage.send({ kind: 'hint', hint: 'graphics-restarted' }),
  );

  app.on('child-process-gone', (_event, { type, name, reason }) => {
    if (reason === 'clean-exit') return;
    log.info(`process ended: ${name ?? type} (${reason})`);
    if (type === 'GPU') graphics.ended();
    if (name !== 'Network Service') return;
    question.networkEnded();
    network.broke();
  });
  parts.powerMonitor.on('resume', meeting.woke);

  return {
    heard: network.heard,
    missed: (server) => {
      if (meeting.current()?.server === server) network.missed();
    },
  };
}
