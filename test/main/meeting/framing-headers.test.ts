import { describe, expect, it } from 'vitest';
import { type Headers, withoutFramingLimits } from '../../../main/meeting/framing-headers.ts';

const csp = 'Content-Security-Policy';

describe('a response keeps', () => {
  it.each<[string, Headers]>([
    ['nothing, when there is nothing', {}],
    ['every other header', { 'Content-Type': ['text/html'], 'Set-Cookie': ['a=1', 'b=2'] }],
    ['a policy that says nothing about framing', { [csp]: ["default-src 'self'; img-src *"] }],
    ['several such policies', { [csp]: ["default-src 'self'", "script-src 'self', img-src *"] }],
    ['a directive that only begins alike', { [csp]: ['frame-ancestors-x a.example'] }],
    ['a directive that only ends alike', { [csp]: ['x-frame-ancestors a.example'] }],
    ['what its page may frame', { [csp]: ['frame-src a.example; child-src b.example'] }],
    ['a policy’s spelling, spaces and all', { [csp]: [" Default-Src  'self' ;; img-src *;"] }],
    ['a header whose value only names it', { Vary: ['X-Frame-Options'] }],
  ])('%s', (_what, headers) => {
    expect(withoutFramingLimits(headers)).toEqual(headers);
  });
});

describe('a response loses', () => {
  it.each<[string, Headers, Headers]>([
    ['X-Frame-Options', { 'X-Frame-Options': ['DENY'] }, {}],
    ['it in any spelling', { 'x-frame-OPTIONS': ['SAMEORIGIN'] }, {}],
    ['it on several lines', { 'X-Frame-Options': ['DENY', 'SAMEORIGIN'] }, {}],
    ['a policy of nothing else', { [csp]: ["frame-ancestors 'none'"] }, {}],
    [
      'the directive from between others',
      { [csp]: ["default-src 'self'; frame-ancestors 'self' a.example; img-src *"] },
      { [csp]: ["default-src 'self'; img-src *"] },
    ],
    [
      'it in any spelling and spacing',
      { [csp]: ["\tFrame-Ancestors\t'none' ;img-src *"] },
      { [csp]: ['img-src *'] },
    ],
    ['it without a source', { [csp]: ['frame-ancestors; img-src *'] }, { [csp]: ['img-src *'] }],
    [
      'it when it is there twice',
      { [csp]: ['frame-ancestors a; frame-ancestors b; img-src *'] },
      { [csp]: ['img-src *'] },
    ],
    [
      'it from each of several lines',
      { [csp]: ["frame-ancestors 'none'", "img-src *; frame-ancestors 'self'"] },
      { [csp]: ['img-src *'] },
    ],
    [
      'it from each policy of one line',
      { [csp]: ["frame-ancestors 'none', img-src *,script-src 'self'; frame-ancestors a"] },
      { [csp]: [" img-src *,script-src 'self'"] },
    ],
    [
      'it from a policy that only reports',
      { 'content-security-policy-REPORT-ONLY': ["frame-ancestors 'none'; report-uri /x"] },
      { 'content-security-policy-REPORT-ONLY': ['report-uri /x'] },
    ],
    [
      'both, and keeps the rest',
      { Server: ['x'], 'X-Frame-Options': ['DENY'], [csp]: ["frame-ancestors 'none'; img-src *"] },
      { Server: ['x'], [csp]: ['img-src *'] },
    ],
  ])('%s', (_what, headers, kept) => {
    expect(withoutFramingLimits(headers)).toEqual(kept);
  });
});
