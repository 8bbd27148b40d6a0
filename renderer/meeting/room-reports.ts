import type { MeetingReport } from '../../common/meeting-api.ts';
import { type MeetingStatus, quietStatus } from '../../common/meeting-status.ts';
import { countIn, idIn, type Said, said, textIn } from './hostile.ts';
import type { PageApi } from './page-api.ts';

/** What goes on in the room, as main hears of it. */
export type RoomReport = Extract<MeetingReport, { kind: 'status' | 'news' | 'person' }>;

export interface RoomReports {
  /** As it was told last, or will be in a moment. */
  status(): MeetingStatus;
  stop(): void;
}

/** Changes come in flocks, and every one of them redraws menus: they travel together. */
const flock = 100;

const longestName = 200;
const longestMessage = 200;
const longestWho = 300;
/** Beyond this nobody counts; a page that makes people up must not fill the memory. */
const mostPeople = 10_000;

/** Turns the page's events into reports, from joining until `stop`. */
export function watchRoom(
  page: PageApi,
  email: string,
  report: (report: RoomReport) => void,
): RoomReports {
  let status = quietStatus;
  let isIn = false;
  let isStopped = false;
  let me = '';
  let speaker = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** By their ids: their name, and who they are. */
  const people = new Map<string, { name: string; who: string }>();

  const send = (): void => {
    timer = undefined;
    if (isIn) report({ kind: 'status', status });
  };
  const set = (change: Partial<MeetingStatus>): void => {
    const wasSharing = status.sharing;
    status = { ...status, ...change };
    if (!isIn) return;
    timer ??= setTimeout(send, flock);
    // On and off within a flock would be nothing to the one who keeps the bar: each is told.
    if (status.sharing === wasSharing) return;
    clearTimeout(timer);
    send();
  };
  const countPeople = (): void =>
    set({ people: people.size, speaker: people.get(speaker)?.name ?? '' });
  const nameOf = (id: unknown): string => people.get(idIn(id))?.name ?? '';

  const enters = (payload: Said, ofPerson: unknown): string => {
    const id = idIn(payload['id']);
    if (people.size >= mostPeople) return id;
    const name = textIn(payload['displayName'], longestName);
    const known = [said(payload['userContext'])['id'], ofPerson, payload['displayName']];
    const who = known.map((one) => textIn(one, longestWho)).find((one) => one !== '') ?? '';
    people.set(id, { name, who });
    if (isIn) report({ kind: 'person', who });
    return id;
  };
  const forgetRoom = (): void => {
    isIn = false;
    people.clear();
    speaker = '';
    clearTimeout(timer);
    timer = undefined;
  };

  /** What may have been decided before the meeting, and is told only when it changes. */
  const ask = async (
    question: () => Promise<unknown>,
    key: 'audioMuted' | 'videoMuted' | 'sharing',
  ): Promise<void> => {
    const answer = await question().catch(() => undefined);
    if (typeof answer === 'boolean' && !isStopped) set({ [key]: answer });
  };

  const on = (event: string, hear: (payload: Said) => void): void =>
    void page.on(event, (payload) => isStopped || hear(said(payload)));
  const onSwitch = (event: string, field: string, key: keyof MeetingStatus): void =>
    on(event, (payload) => set({ [key]: payload[field] === true }));

  // A page that comes, or comes back, begins with an empty room; the others may be told first.
  on('ready', forgetRoom);
  on('videoConferenceLeft', forgetRoom);
  on('videoConferenceJoined', (payload) => {
    const { audioMuted, videoMuted } = status;
    status = { ...quietStatus, audioMuted, videoMuted };
    const before = [...people.values()];
    isIn = true;
    me = enters(payload, payload['email'] ?? email);
    for (const { who } of before) report({ kind: 'person', who });
    countPeople();
    void ask(() => page.isAudioMuted(), 'audioMuted');
    void ask(() => page.isVideoMuted(), 'videoMuted');
    void ask(() => page.isSharingScreen(), 'sharing');
  });
  on('participantJoined', (payload) => {
    enters(payload, payload['email']);
    countPeople();
  });
  on('participantLeft', ({ id }) => {
    people.delete(idIn(id));
    countPeople();
  });
  on('displayNameChange', ({ id, displayname }) => {
    const person = people.get(idIn(id));
    if (!person) return;
    person.name = textIn(displayname, longestName);
    countPeople();
  });
  on('dominantSpeakerChanged', ({ id }) => {
    speaker = idIn(id);
    countPeople();
  });
  onSwitch('audioMuteStatusChanged', 'muted', 'audioMuted');
  onSwitch('videoMuteStatusChanged', 'muted', 'videoMuted');
  onSwitch('screenSharingStatusChanged', 'on', 'sharing');
  onSwitch('tileViewChanged', 'enabled', 'tiles');
  onSwitch('participantsPaneToggled', 'open', 'participantsOpen');
  on('chatUpdated', ({ unreadCount, isOpen }) =>
    set({ unread: countIn(unreadCount, mostPeople), chatOpen: isOpen === true }),
  );

  const tell = (what: 'knock' | 'message' | 'hand', name: string, text = ''): void => {
    if (isIn) report({ kind: 'news', news: { what, name, text } });
  };
  on('raiseHandUpdated', ({ id, handRaised }) => {
    const isUp = countIn(handRaised, Number.MAX_SAFE_INTEGER) > 0;
    if (idIn(id) === me) set({ handRaised: isUp });
    else if (isUp) tell('hand', nameOf(id));
  });
  on('knockingParticipant', ({ participant }) =>
    tell('knock', textIn(said(participant)['name'], longestName)),
  );
  on('incomingMessage', ({ nick, message }) =>
    tell('message', textIn(nick, longestName), textIn(message, longestMessage)),
  );

  return {
    status: () => status,
    stop: () => {
      isStopped = true;
      forgetRoom();
    },
  };
}
