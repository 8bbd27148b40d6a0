import { describe, expect, it } from 'vitest';
import type { CheckFindingCode } from '../../../common/check-finding.ts';
import { fail, ok } from '../../../common/result.ts';
import { judgeScript } from '../../../main/server-check/server-script.ts';

type End = 'whole' | 'cut' | 'too-big' | 'too-slow';
const judge = (status: number, text = '', end: End = 'whole') => {
  const body = { text, end };
  const answer = { status, headers: {}, before: 0, after: 0, body: Promise.resolve(body) };
  return judgeScript(ok({ answer, body }));
};
const script = '!function(){window.JitsiMeetExternalAPI=class{}}();';

describe('what comes instead of the script is called by its name', () => {
  it.each<[CheckFindingCode, number, string?, End?]>([
    ['script-empty', 204],
    ['script-unauthorised', 401],
    ['script-forbidden', 403],
    ['script-missing', 404],
    ['script-too-many', 429],
    ['script-server-error', 500],
    ['script-gateway', 502],
    ['script-unavailable', 503],
    ['script-gateway', 504],
    ['script-status', 418],
    ['script-empty', 200, '\n'],
    ['script-html', 200, '<!doctype html><title>JitsiMeetExternalAPI</title>'],
    ['script-html', 200, '\uFEFF <html>'],
    ['script-html', 200, '<!-- hello --><body>'],
    ['script-not-jitsi', 200, 'window.other = 1;'],
    ['script-not-jitsi', 200, '{"error": "no"}'],
    ['script-damaged', 200, `${script}\nfunction (`],
    ['script-cut', 200, script, 'cut'],
    ['script-too-slow', 200, script, 'too-slow'],
    ['script-too-big', 200, script, 'too-big'],
    ['script-found', 200, script],
  ])('%s (%i %j)', async (code, status, text, end) => {
    expect((await judge(status, text, end)).code).toBe(code);
  });

  it('a connection that broke is not the script’s fault, nor is the time', async () => {
    expect(await judgeScript(fail('ERR_HTTP2_PROTOCOL_ERROR'))).toEqual({
      code: 'script-failed',
      about: { error: 'ERR_HTTP2_PROTOCOL_ERROR' },
    });
    expect(await judgeScript(fail('ERR_ABORTED'))).toEqual({ code: 'script-too-slow' });
  });
});
