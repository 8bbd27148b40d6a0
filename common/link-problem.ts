import type { Problem } from './problem.ts';

/** Why a text names no meeting that Parlour can open. The list is closed; each has its sentence. */
export type LinkProblemCode =
  | 'empty'
  | 'link-too-long'
  | 'link-unreadable'
  | 'scheme-unsupported'
  | 'carries-password'
  | 'server-unknown'
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
  | 'room-nothing-left';

/** `about` is the part of the text the sentence may name: a scheme, a host, a character. */
export type LinkProblem = Problem<LinkProblemCode>;
