import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Face } from './faces.ts';
import type { Moderators } from './moderators.ts';
import type { PageFault, Participant, ToPage, ToServer } from './protocol.ts';
import type { Seen } from './seen.ts';
import { judgeTicket } from './ticket-rules.ts';

/** Faults of a room: of its web server, of its page, of its admission. */
export type Fault =
  | 'reset'
  | 'silent'
  | 'not-found'
  | 'server-error'
  | 'not-jitsi'
  | 'redirects-away'
  | 'bad-framing'
  | PageFault
  /** The page keeps silent the first time it is loaded, and never again. */
  | 'silent-once'
  /** Whoever goes on from the screen before the meeting hears nothing more. */
  | 'stalls-after-prejoin'
  | 'members-only'
  | 'not-allowed';

/** One room of one host, as tests see it. */
export interface Room {
  faults: Set<Fault>;
  /** People need it to get in. */
  password: string | undefined;
  readonly participants: readonly Participant[];
  /** Lets everybody in who waits in the lobby. */
  admit(): void;
  /** A host wants nobody of those who wait there. */
  refuse(): void;
  /** Somebody knocks, and is seen by everybody who is in. */
  knock(name: string): void;
  /** Somebody writes to everybody; they need not be there. */
  message(from: string, text: string): void;
  raiseHand(name: string): void;
  /** Somebody speaks louder than the others. */
  speak(name: string): void;
  kick(name: string): void;
  /** A host ends the meeting for everyone. */
  end(): void;
  /** Every page of the room reloads itself. */
  reload(): void;
  /** Every page loses its server and comes back by itself. */
  loseConnection(): void;
}

interface Guest extends Participant {
  socket: WebSocket;
  moderator: boolean;
}

export interface Rooms {
  /** `path` is below the server, decoded, in any case: `standup`, `team/standup`. */
  get(host: string, path: string): Room;
  /** A meeting page has opened its connection. */
  connect(socket: WebSocket, host: string, path: string, face: Face): void;
}

export function createRooms(seen: Seen, moderators: Pick<Moderators, 'rules'>): Rooms {
  const rooms = new Map<string, ReturnType<typeof createRoom>>();
  const roomAt = (host: string, path: string) => {
    const key = `${host}/${path}`.normalize('NFKC').toLowerCase();
    const room = rooms.get(key) ?? createRoom(host, path, seen, moderators);
    rooms.set(key, room);
    return room;
  };
  return {
    get: (host, path) => roomAt(host, path).room,
    connect: (socket, host, path, face) => roomAt(host, path).connect(socket, face),
  };
}

function createRoom(host: string, path: string, seen: Seen, moderators: Pick<Moderators, 'rules'>) {
  const guests = new Map<string, Guest>();
  const lobby = new Set<{ letIn(): void; refuse(): void }>();
  /** They wait until somebody who signed in is here. */
  const waiting = new Set<() => void>();
  const segments = path.split('/');
  const roomName = segments.pop() ?? '';
  const tenant = segments.join('/');

  const send = (socket: WebSocket, message: ToPage): void => socket.send(JSON.stringify(message));
  const tellAll = (message: ToPage, except?: string): void => {
    for (const guest of guests.values()) if (guest.id !== except) send(guest.socket, message);
  };
  const remove = (guest: Guest | undefined): void => {
    if (!guest || !guests.delete(guest.id)) return;
    seen.add({ kind: 'left', host, room: path, name: guest.name });
    tellAll({ kind: 'participant-left', id: guest.id });
  };

  const called = (name: string): Guest => {
    const guest = [...guests.values()].find((one) => one.name === name);
    if (!guest) throw new Error(`Nobody called ${name} is in ${path}.`);
    return guest;
  };

  const room: Room = {
    faults: new Set(),
    password: undefined,
    get participants() {
      return [...guests.values()].map(asParticipant);
    },
    admit: () => {
      for (const { letIn } of lobby) letIn();
      lobby.clear();
    },
    refuse: () => {
      for (const { refuse } of lobby) refuse();
      lobby.clear();
    },
    knock: (name) => tellAll({ kind: 'knock', participant: { id: newId(), name } }),
    message: (from, text) => tellAll({ kind: 'message', from: { id: newId(), name: from }, text }),
    raiseHand: (name) => {
      const { id } = called(name);
      tellAll({ kind: 'hand', id, raised: Date.now() }, id);
    },
    speak: (name) => tellAll({ kind: 'speaks', id: called(name).id }),
    kick: (name) => {
      const guest = called(name);
      send(guest.socket, { kind: 'kicked', by: { id: 'host', name: 'The host' } });
      remove(guest);
    },
    end: () => {
      tellAll({ kind: 'ended' });
      for (const guest of guests.values()) remove(guest);
    },
    reload: () => tellAll({ kind: 'reload' }),
    loseConnection: () => tellAll({ kind: 'connection-lost' }),
  };

  const connect = (socket: WebSocket, face: Face): void => {
    let guest: Guest | undefined;
    let isGone = false;

    const admit = (name: string, moderator = false, userContext?: unknown): void => {
      guest = { id: newId(), name, socket, moderator, userContext };
      const others = room.participants;
      guests.set(guest.id, guest);
      const polite = others.map(({ id }) => id);
      send(socket, { kind: 'admitted', id: guest.id, others: [...others], polite });
      tellAll({ kind: 'participant-joined', participant: asParticipant(guest) }, guest.id);
      seen.add({ kind: 'joined', host, room: path, name, ...(moderator && { moderator }) });
      if (!moderator) return;
      for (const letIn of waiting) letIn();
      waiting.clear();
    };

    const join = async (message: Extract<ToServer, { kind: 'join' }>): Promise<void> => {
      const refuse = (name: string, recoverable = false): void =>
        send(socket, {
          kind: 'refused',
          error: { name, type: 'CONFERENCE', isFatal: false, recoverable },
        });
      if (room.faults.has('stalls-after-prejoin')) return;
      let user: unknown;
      const rules = face.signIn ? moderators.rules : face.tickets;
      if (rules) {
        const now = Date.now() + face.clock;
        const verdict = await judgeTicket(message.ticket, rules, tenant, roomName, now);
        const what = verdict.ok ? { claims: verdict.claims } : { refusal: verdict.message };
        seen.add({ kind: 'ticket', host, room: path, ...what });
        if (!verdict.ok) return send(socket, { kind: 'refused', error: verdict.error });
        user = userIn(verdict.claims);
      }
      if (room.faults.has('not-allowed')) return refuse('conference.connectionError.notAllowed');
      if (room.password !== undefined && message.password !== room.password) {
        return refuse('conference.passwordRequired');
      }
      if (room.faults.has('members-only')) {
        lobby.add({
          letIn: () => admit(message.name, false, user),
          refuse: () => refuse('conference.connectionError.accessDenied'),
        });
        return refuse('conference.connectionError.membersOnly', true);
      }
      const moderator = face.signIn && message.ticket !== undefined;
      if (face.signIn && !moderator && ![...guests.values()].some((one) => one.moderator)) {
        waiting.add(() => isGone || admit(message.name));
        return refuse('conference.authenticationRequired', true);
      }
      admit(message.name, moderator, user);
    };

    const hear = (message: ToServer): void => {
      switch (message.kind) {
        case 'arrived':
          return seen.add({ kind: 'page', host, room: path, report: message.report });
        case 'join':
          return void join(message);
        case 'media': {
          const { kind, ...media } = message;
          return seen.add({ kind, host, room: path, name: guest?.name ?? '', ...media });
        }
        case 'signal': {
          const to = guests.get(message.to);
          if (to && guest)
            send(to.socket, { kind: 'signal', from: guest.id, signal: message.signal });
          return;
        }
        case 'hand':
          return guest && tellAll({ kind: 'hand', id: guest.id, raised: message.raised }, guest.id);
        case 'leave':
          return remove(guest);
      }
    };
    socket.on('message', (data) => hear(JSON.parse((data as Buffer).toString()) as ToServer));
    socket.on('close', () => {
      isGone = true;
      remove(guest);
    });
    socket.on('error', () => remove(guest));
  };

  return { room, connect };
}

const newId = (): string => randomUUID().slice(0, 8);

const asParticipant = ({ id, name, userContext }: Guest): Participant => ({
  id,
  name,
  ...(userContext !== undefined && { userContext }),
});

/** What the others get to know of a ticket. */
const userIn = (claims: unknown): unknown =>
  (claims as { context?: { user?: unknown } } | undefined)?.context?.user;
