import * as v from 'valibot';

/** What a link may need to know before it opens. Nothing is sent to its server until then. */
export type LinkQuestion = {
  /** Names the question in its answer. */
  id: number;
  /** The room as the link writes it. */
  name: string;
  /** `host[:port]` as `URL.host` gives it: foreign letters in punycode. */
  server: string;
  /** The link's wishes that are not granted, by their names. */
  ignored: readonly string[];
} & (
  | { kind: 'unknown-server' }
  /** Several profiles fit alike; their ids. */
  | { kind: 'which-hosting'; profiles: readonly string[] }
);

export const linkAnswerSchema = v.variant('kind', [
  /** Joins there, and keeps nothing of the server. */
  v.strictObject({ kind: v.literal('once') }),
  /** Adds the server to the person's own. */
  v.strictObject({ kind: v.literal('add') }),
  /** With this profile, now or from now on. */
  v.strictObject({
    kind: v.literal('with'),
    profile: v.pipe(v.string(), v.maxLength(32)),
    always: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('cancel') }),
]);
export type LinkAnswer = v.InferOutput<typeof linkAnswerSchema>;
