import { decoded } from './address.ts';

/**
 * A room as servers compare it: in the address of the conference and in a ticket (jitsi-meet
 * `react/features/base/util/uri.ts`, `getBackendSafeRoomName`). A room that is percent-encoded
 * already comes out the same, so doing it twice changes nothing.
 */
export function backendRoom(room: string): string {
  const plain = (decoded(room) ?? room).normalize('NFKC').toLowerCase();
  // Half a surrogate pair has no encoding and would throw.
  return encodeURIComponent(plain.replace(/\p{Cs}/gu, '\uFFFD')).toLowerCase();
}
