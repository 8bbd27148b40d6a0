import type { Result } from '../../common/result.ts';

/** A net error of Chromium's by its name (`net_error_list.h`), without `net::`: `ERR_TIMED_OUT`. */
export type NetError = string;

/** The network as a check sees it: Chromium's own, as the meeting page would use it. */
export interface CheckNet {
  resolve(host: string): Promise<Result<readonly string[], NetError>>;
  /** The proxy on the way to an address, as `host:port`; undefined where there is none. */
  proxyFor(address: string): Promise<string | undefined>;
  /** Asks, and follows no redirect. */
  ask(question: Question): Promise<Result<Answer, NetError>>;
  /** The certificates a host showed, its own first, in PEM, and Chromium's verdict on them. */
  certificateOf(host: string): ShownCertificate | undefined;
  /** Opens a WebSocket for XMPP as a page of `origin` would. */
  openSocket(address: string, signal: AbortSignal): Promise<Result<TextSocket, SocketProblem>>;
  /** Sends a datagram; answers the one that comes back. */
  sendDatagram(target: Endpoint, bytes: Uint8Array, signal: AbortSignal): Promise<Bytes>;
  /** Does it take TCP connections? */
  connects(target: Endpoint, signal: AbortSignal): Promise<boolean>;
  /** Ends whatever is under way. */
  close(): void;
}
type Bytes = Uint8Array | undefined;

export interface Question {
  address: string;
  /** Posted as XML; without it the address is got. */
  body?: string;
  headers?: Readonly<Record<string, string>>;
  /** Of the answer, in bytes, unpacked. */
  longest: number;
  signal: AbortSignal;
}

export interface Answer {
  status: number;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** Where the server sends one instead; such an answer has no body. */
  redirect?: string;
  /** This computer's time before and after, in ms since 1970. */
  before: number;
  after: number;
  body: Promise<Body>;
}

export interface Body {
  text: string;
  end: 'whole' | 'too-big' | 'cut' | 'too-slow';
}

export interface ShownCertificate {
  chain: readonly string[];
  /** `OK`, or a net error without `net::`. */
  verdict: string;
}

export interface TextSocket {
  say(text: string): void;
  /** The next message; undefined once there will be none. */
  next(): Promise<string | undefined>;
  close(): void;
}

/** Why there is no WebSocket: what the server answered, or a net error. */
export type SocketProblem = { status: number } | { error: NetError };

export interface Endpoint {
  /** An IP address. */
  address: string;
  port: number;
}
