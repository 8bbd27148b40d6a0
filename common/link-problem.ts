import type { PolicyRefusal } from './policy-refusal.ts';
import type { Problem } from './problem.ts';

/** Why a text names no meeting that Parlour can open. The list is closed; each has its sentence. */
export type LinkProblemCode =
  | 'empty'
  | 'link-too-long'
  | 'link-unreadable'
  | 'scheme-unsupported'
  | 'carries-password'
  | 'profile-unfinished'
  | 'room-missing'
  | 'room-too-long'
  | 'room-reserved'
  | 'room-climbs'
  | 'room-question-mark'
  | 'room-hash'
  | 'room-emoji'
  | 'room-hidden-character'
  | 'room-character'
  | 'room-nothing-left'
  /** The ticket of a sign-in serves once. */
  | 'ticket-used'
  /** The address after a sign-in was pasted without what the sign-in gave. */
  | 'ticket-missing'
  /** The profile that was named with it is none that the running Parlour has. */
  | 'hosting-unknown'
  | PolicyRefusal['code']
  | LinkFileProblemCode;

/** Why a link file names no meeting. */
export type LinkFileProblemCode =
  | 'file-missing'
  /** No ending of a link file. */
  | 'file-kind'
  | 'file-too-big'
  /** A link to another file, a folder, a device, a pipe. */
  | 'file-irregular'
  /** On another computer: asking for it would tell that computer who asks. */
  | 'file-remote'
  | 'file-unreadable'
  /** Its contents name no meeting. */
  | 'file-empty'
  /** Written by a later Parlour. */
  | 'file-newer'
  /** A calendar with several events. */
  | 'file-several';

/** `about` is the part of the text the sentence may name: a scheme, a host, a character. */
export type LinkProblem = Problem<LinkProblemCode>;
