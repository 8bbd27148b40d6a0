import type { IncomingHttpHeaders } from 'node:http';
import type { PageReport } from './protocol.ts';

/** Everything the deployment saw, in order. `room` is the path below the server, decoded. */
export type Sighting =
  | {
      kind: 'request';
      host: string;
      method: string;
      path: string;
      query: string;
      headers: IncomingHttpHeaders;
    }
  | { kind: 'page'; host: string; room: string; report: PageReport }
  | { kind: 'ticket'; host: string; room: string; claims?: unknown; refusal?: string }
  /** Somebody signed in, which is not yet a room; `tenant` is what stands before the rooms. */
  | { kind: 'sasl'; host: string; tenant: string; refusal?: string }
  /** `moderator`: with the ticket of somebody who signed in. */
  | { kind: 'joined'; host: string; room: string; name: string; moderator?: true }
  | { kind: 'left'; host: string; room: string; name: string }
  | {
      kind: 'media';
      host: string;
      room: string;
      name: string;
      audioMuted: boolean;
      videoMuted: boolean;
      sharing: boolean;
    }
  /** A page for before or after meetings came before a person's eyes. */
  | { kind: 'painted'; host: string; page: string };

export type SightingOf<Kind extends Sighting['kind']> = Extract<Sighting, { kind: Kind }>;

/** The record of what was seen, and a way to wait for more of it. */
export interface Seen {
  all: readonly Sighting[];
  of<Kind extends Sighting['kind']>(kind: Kind): SightingOf<Kind>[];
  add(sighting: Sighting): void;
  /** The first sighting, past or to come, that fits; throws with `what` after the limit. */
  until<Kind extends Sighting['kind']>(
    what: string,
    kind: Kind,
    fits?: (sighting: SightingOf<Kind>) => boolean,
    limit?: number,
  ): Promise<SightingOf<Kind>>;
}

export function createSeen(): Seen {
  const all: Sighting[] = [];
  const waiting = new Set<() => void>();

  const of = <Kind extends Sighting['kind']>(kind: Kind): SightingOf<Kind>[] =>
    all.filter((one): one is SightingOf<Kind> => one.kind === kind);

  return {
    all,
    of,
    add: (sighting) => {
      all.push(sighting);
      for (const look of waiting) look();
    },
    until: (what, kind, fits = () => true, limit = 15_000) =>
      new Promise((resolve, reject) => {
        const end = setTimeout(() => {
          waiting.delete(look);
          const lately = all.slice(-8).map((one) => `  ${summary(one)}`);
          reject(new Error(`Not seen in ${limit} ms: ${what}. Lately:\n${lately.join('\n')}`));
        }, limit);
        const look = (): void => {
          const found = of(kind).find(fits);
          if (!found) return;
          clearTimeout(end);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

function summary(sighting: Sighting): string {
  const place = 'room' in sighting ? sighting.room : 'path' in sighting ? sighting.path : '';
  return `${sighting.kind} ${sighting.host}/${place.replace(/^\//, '')}`;
}
