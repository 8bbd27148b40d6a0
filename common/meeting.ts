import * as v from 'valibot';

/**
 * Where a meeting is, in the cleaned spelling the server keeps, so that its page never has to
 * rewrite its own address. `tenant` is the path before the room (`''` when there is none),
 * segments separated by `/`; neither part is percent-encoded.
 */
export const meetingAddressSchema = v.object({
  server: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  tenant: v.pipe(v.string(), v.maxLength(255)),
  room: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
});
export type MeetingAddress = v.InferOutput<typeof meetingAddressSchema>;

/** What a link asks for: the address and the few wishes a link may carry. */
export interface Meeting extends MeetingAddress {
  /** The room as the person wrote it ("Café am Fluss"), for titles and lists. */
  name: string;
  /** A ticket (JWT) that came with the link. Used for this meeting only and kept nowhere. */
  ticket?: string;
  subject?: string;
  /** A link may ask to be quieter than the person's choice, never louder. */
  audioMuted: boolean;
  videoMuted: boolean;
}

/** Path below the server, percent-encoded, without a leading slash: `team/Caf%C3%A9`. */
export function meetingPath(address: MeetingAddress): string {
  return `${encodedPath(address.tenant)}${encodeURIComponent(address.room)}`;
}

/** Where the files of a server lie for the rooms below a path, with a slash at the end. */
export const baseAddress = (server: string, path: string): string =>
  `https://${server}/${encodedPath(path)}`;

/** `team/a b` → `team/a%20b/`; nothing for nothing. */
const encodedPath = (path: string): string =>
  path === '' ? '' : `${path.split('/').map(encodeURIComponent).join('/')}/`;

/** The link to give to other people. It carries no ticket. */
export function webLink(address: MeetingAddress): string {
  return `https://${address.server}/${meetingPath(address)}`;
}

/** The same link for Parlour alone. */
export function parlourLink(address: MeetingAddress): string {
  // A host of one word could be a folder of the current server, or a scheme.
  const isWord = /^[^.[]+$/.test(address.server);
  return isWord
    ? `parlour:${webLink(address)}`
    : `parlour://${address.server}/${meetingPath(address)}`;
}

/**
 * Two spellings of one room have the same key: servers compare rooms in NFKC and lower case
 * (jitsi-meet `react/features/base/util/uri.ts`, `getBackendSafeRoomName`).
 */
export function meetingKey({ server, tenant, room }: MeetingAddress): string {
  return `${server}/${tenant ? `${tenant}/` : ''}${room}`.normalize('NFKC').toLowerCase();
}
