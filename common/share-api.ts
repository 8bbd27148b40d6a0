import type { Speech } from './languages.ts';

export type ShareKind = 'screen' | 'window';

/** One thing that can be shared. */
export interface ShareSource {
  /** Electron's, `screen:…` or `window:…`. */
  id: string;
  kind: ShareKind;
  /** Of a window its title; of a screen ours. */
  name: string;
  /** A `data:` address of what it looks like now; '' before it is known. */
  picture: string;
  /** The icon of a window's program, as a `data:` address; ''. */
  icon: string;
}

/** Everything there is of one kind. */
export interface ShareSources {
  kind: ShareKind;
  sources: readonly ShareSource[];
}

/** Who asks for a screen. */
export interface ShareQuestion {
  /** The meeting, as the person wrote it. */
  name: string;
  /** The system lets Parlour see the screen. */
  canSee: boolean;
  /** Sound of the computer can go along. */
  canSound: boolean;
  speech: Speech;
}

/** The bridge of the share picker. */
export interface ShareApi {
  /** `null` once it is answered; the window closes then. */
  question(): Promise<ShareQuestion | null>;
  /** Which kind is looked at: pictures are taken of that one only. */
  look(kind: ShareKind): Promise<void>;
  choose(id: string, withSound: boolean): Promise<void>;
  cancel(): Promise<void>;
  /** What there is of the kind that is looked at, again and again. */
  onSources(listener: (sources: ShareSources) => void): () => void;
}

export const shareMethods = {
  question: 'call',
  look: 'call',
  choose: 'call',
  cancel: 'call',
  onSources: 'listen',
} satisfies Record<keyof ShareApi, 'call' | 'listen'>;
