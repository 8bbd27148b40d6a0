import type { Speech } from './languages.ts';

/** Who asks for a user name and a password. */
export interface SignInQuestion {
  asker: 'server' | 'proxy' | 'tickets';
  /** `host:port`, in plain script. */
  host: string;
  /** The asker's own words for what the password is for; shortened. */
  realm: string;
  /** The name that was tried, when it was refused just now. */
  refused?: string;
  speech: Speech;
}

/** What the page of the sign-in window may ask of main. */
export interface SignInApi {
  /** `null` once it is answered. */
  question(): Promise<SignInQuestion | null>;
  /** Ends the question; the window closes. */
  answer(user: string, password: string): Promise<void>;
  cancel(): Promise<void>;
}

export const signInMethods = {
  question: 'call',
  answer: 'call',
  cancel: 'call',
} satisfies Record<keyof SignInApi, 'call'>;
