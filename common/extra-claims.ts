import { longestExtraClaims } from './own-server.ts';
import type { Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/** Why a text is no set of extra claims. The list is closed; each has its sentence. */
export const extraClaimsProblemCodes = [
  'claims-too-long',
  'claims-not-json',
  'claims-not-object',
  'claims-reserved',
] as const;
export type ExtraClaimsProblemCode = (typeof extraClaimsProblemCodes)[number];

/** `about` is what the sentence may name: a claim, or where the text stops being JSON. */
export type ExtraClaimsProblem = Problem<ExtraClaimsProblemCode>;

export type ExtraClaims = Readonly<Record<string, unknown>>;

/** What binds a ticket to its room and its time: no extra claim may change it. */
const reserved = ['exp', 'nbf', 'iat', 'room'];

/** Names that change an object instead of naming a value in it. */
const traps = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON object as written, or nothing → the claims in it. */
export function parseExtraClaims(text: string): Result<ExtraClaims, ExtraClaimsProblem> {
  if (text.length > longestExtraClaims) return fail({ code: 'claims-too-long' });
  if (text.trim() === '') return ok({});
  let claims: unknown;
  try {
    claims = JSON.parse(text, (name, value: unknown) => (traps.has(name) ? undefined : value));
  } catch {
    return fail({ code: 'claims-not-json' });
  }
  if (!isObject(claims)) return fail({ code: 'claims-not-object' });
  const taken = reserved.find((name) => Object.hasOwn(claims as object, name));
  return taken === undefined ? ok(claims) : fail({ code: 'claims-reserved', about: taken });
}

/**
 * Claims with the extra ones merged into them: objects are joined, anything else is replaced.
 * What binds the ticket stays, also where the extra claims did not come through the parser.
 */
export function withExtraClaims<Claims extends object>(claims: Claims, extra: ExtraClaims): Claims {
  const free = Object.entries(extra).filter(([name]) => !reserved.includes(name));
  return joined({ ...claims } as Record<string, unknown>, Object.fromEntries(free)) as Claims;
}

function joined(into: Record<string, unknown>, from: ExtraClaims): Record<string, unknown> {
  for (const [name, value] of Object.entries(from)) {
    const there = Object.hasOwn(into, name) ? into[name] : undefined;
    if (traps.has(name)) continue;
    into[name] = isObject(there) && isObject(value) ? joined({ ...there }, value) : value;
  }
  return into;
}

const isObject = (value: unknown): value is ExtraClaims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
