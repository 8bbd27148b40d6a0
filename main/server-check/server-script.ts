import type { CheckFinding } from '../../common/server-check.ts';
import type { Result } from '../../common/result.ts';
import type { Answer, Body, NetError } from './check-net.ts';
import { finding } from './finding.ts';
import { isHtml } from './html.ts';
import { syntaxError } from './javascript.ts';

/** An answer with its body, or why there is none. */
export type Read = Result<{ answer: Answer; body: Body }, NetError>;

/** Jitsi's script has 200 KB; more is not parsed, because that takes a while. */
const longestParsed = 1024 * 1024;

/** Is this the script that every Jitsi server has at `/external_api.js`? */
export async function judgeScript(read: Read): Promise<CheckFinding> {
  if (!read.ok) {
    return read.problem === 'ERR_ABORTED'
      ? finding('script-too-slow')
      : finding('script-failed', { error: read.problem });
  }
  const { answer, body } = read.value;
  const byStatus = statusFinding(answer.status);
  if (byStatus) return byStatus;
  if (body.end === 'too-slow') return finding('script-too-slow');
  if (body.end === 'too-big') return finding('script-too-big');
  if (body.text.trim() === '' && body.end === 'whole') return finding('script-empty');
  if (isHtml(body.text)) return finding('script-html');
  if (body.end === 'cut') return finding('script-cut');
  if (!body.text.includes('JitsiMeetExternalAPI')) return finding('script-not-jitsi');
  const line = body.text.length > longestParsed ? undefined : await syntaxError(body.text);
  return line === undefined ? finding('script-found') : finding('script-damaged', { line });
}

function statusFinding(status: number): CheckFinding | undefined {
  switch (status) {
    case 200:
      return undefined;
    case 204:
      return finding('script-empty');
    case 401:
      return finding('script-unauthorised');
    case 403:
      return finding('script-forbidden');
    case 404:
    case 410:
      return finding('script-missing');
    case 429:
      return finding('script-too-many');
    case 502:
    case 504:
      return finding('script-gateway', { status });
    case 503:
      return finding('script-unavailable');
    default:
      return finding(status >= 500 ? 'script-server-error' : 'script-status', { status });
  }
}
