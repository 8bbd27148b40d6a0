import type { CheckFindingCode } from '../../common/check-finding.ts';
import type { Result } from '../../common/result.ts';
import type { Reached } from './ask-server.ts';
import { judgeCertificate } from './certificate.ts';
import type { NetError } from './check-net.ts';
import { finding } from './finding.ts';
import type { Looking } from './look.ts';
import { faultOf, type NetFault } from './net-error.ts';
import { unlessAborted, within } from './time-limit.ts';

/** In ms. */
const limits = { name: 3_000, knock: 1_000 };

/** A file that was asked for. */
export type Asked = Promise<Result<Reached, NetError>>;

/** Does the name lead anywhere? */
export async function lookAtName({ lines, net, target, signal }: Looking): Promise<boolean> {
  lines.start('name');
  const { hostname } = new URL(`https://${target.server}`);
  if (/^\[|^[\d.]+$/.test(hostname)) {
    lines.end('name', finding('name-is-address'));
    return true;
  }
  const limit = within(signal, limits.name);
  const [found, proxy] = await Promise.all([
    unlessAborted(net.resolve(hostname), limit),
    unlessAborted(net.proxyFor(`https://${target.server}/`), limit),
  ]);
  if (proxy !== undefined) lines.end('name', finding('name-by-proxy', { proxy }));
  else if (!found) lines.end('name', finding('name-server-silent'));
  else if (found.ok) {
    lines.end('name', finding('name-found', { addresses: found.value.slice(0, 4).join(', ') }));
  } else {
    const { step, code } = faultOf(found.problem);
    lines.end('name', finding(step === 'name' ? code : 'name-unknown', { error: found.problem }));
  }
  return proxy !== undefined || found?.ok === true;
}

/** Is there a connection, and who is at its other end? */
export async function lookAtConnection(
  looking: Looking,
  files: readonly Asked[],
): Promise<boolean> {
  const { lines, net, target, now } = looking;
  lines.start('connection', 'certificate');
  const { hostname } = new URL(`https://${target.server}`);
  const [answered, proxy] = await Promise.all([
    firstAnswer(files),
    net.proxyFor(`https://${target.server}/`),
  ]);
  const shown = net.certificateOf(hostname);
  const fault = answered.ok ? undefined : await faultIn(answered.problem);

  if (fault?.step !== 'connection') {
    const code = proxy === undefined ? 'connection-stands' : 'connection-by-proxy';
    lines.end('connection', finding(code, { proxy }));
  }
  if (fault?.step !== 'connection' && fault?.step !== 'certificate') {
    // A name in the system's own list of exceptions is trusted without a look.
    const certificate = shown ?? { chain: [], verdict: 'OK' };
    lines.end('certificate', judgeCertificate(certificate, hostname, now()));
  }
  if (!fault) return true;
  const { step, code, error } = fault;
  const isJudged = shown && error?.startsWith('ERR_CERT_');
  lines.end(
    step,
    isJudged
      ? judgeCertificate({ ...shown, verdict: error ?? '' }, hostname, now())
      : finding(code, { error, proxy }),
  );
  lines.skipRest({ cause: step });
  return false;

  async function faultIn(problem: NetError): Promise<FoundFault> {
    if (problem !== 'ERR_ABORTED') {
      const { step: at, code: what } = faultOf(problem);
      // The name was found a moment ago, but not by the connection.
      return { step: at === 'name' ? 'connection' : at, code: what, error: problem };
    }
    // It shook hands and then said nothing.
    if (shown) return { step: 'script', code: 'script-too-slow' };
    // Behind a proxy only the proxy could say more.
    const silent = proxy === undefined ? await whySilent(looking) : 'connection-timed-out';
    return { step: 'connection', code: silent };
  }
}

interface FoundFault {
  step: Exclude<NetFault['step'], 'name'>;
  code: CheckFindingCode;
  error?: NetError;
}

/** The first file that came, or why none did. */
async function firstAnswer(files: readonly Asked[]): Asked {
  const good = files.map(async (file) => {
    const asked = await file;
    if (!asked.ok) throw new Error(asked.problem);
    return asked;
  });
  const [first] = files as [Asked];
  return Promise.any(good).catch(() => first);
}

/** Nobody said anything: does at least somebody listen? */
async function whySilent({ net, target, signal }: Looking): Promise<CheckFindingCode> {
  const { hostname, port } = new URL(`https://${target.server}`);
  const found = await net.resolve(hostname.replace(/^\[|\]$/g, ''));
  const [address] = found.ok ? found.value : [];
  const isThere =
    address !== undefined &&
    (await net.connects({ address, port: Number(port || 443) }, within(signal, limits.knock)));
  return isThere ? 'connection-silent' : 'connection-timed-out';
}
