/** Somebody who said no this often, in so short a time, is left alone for a while. In ms. */
const mostRefusals = 3;
const within = 20_000;
const rest = 60_000;

/** How long a page takes to ask after the person wished to share, at most, in ms. */
const afterWish = 5_000;

/** How often a page may ask a person for their screen: it must not wear them down. */
export interface AskLimit {
  mayAsk(server: string): boolean;
  /** The person did not want to. */
  refused(server: string): void;
  /** The person themselves wants to share, by a menu or a key of ours. */
  wished(): void;
}

export function createAskLimit(now: () => number): AskLimit {
  const refusals = new Map<string, number[]>();
  const restsUntil = new Map<string, number>();
  let wishedAt = -Infinity;
  return {
    mayAsk: (server) => {
      const isWished = now() - wishedAt < afterWish;
      wishedAt = -Infinity;
      return isWished || now() >= (restsUntil.get(server) ?? 0);
    },
    refused: (server) => {
      const recent = [...(refusals.get(server) ?? []), now()].filter((at) => at > now() - within);
      if (recent.length < mostRefusals) return void refusals.set(server, recent);
      refusals.delete(server);
      restsUntil.set(server, now() + rest);
    },
    wished: () => {
      wishedAt = now();
    },
  };
}
