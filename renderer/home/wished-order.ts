import { useRef } from 'preact/hooks';

/** The pinned meetings in the order the person wants by now. */
export interface WishedOrder {
  now(): readonly string[];
  /** The person wants one of them before another; `null`: behind the last. */
  wish(key: string, before: string | null): void;
}

/**
 * Main takes a moment to tell of an order, and a key that is held down does not wait for it: each
 * step starts where the one before leads. Gone once `pins`, as main told them, are so.
 */
export function useWishedOrder(pins: readonly string[]): WishedOrder {
  const wished = useRef<readonly string[]>();
  const { current } = wished;
  if (current && (isSame(current, pins) || !isSame([...current].sort(), [...pins].sort()))) {
    wished.current = undefined;
  }
  const now = (): readonly string[] => wished.current ?? pins;
  return {
    now,
    wish: (key, before) => {
      const others = now().filter((one) => one !== key);
      const at = before === null ? others.length : others.indexOf(before);
      wished.current = [...others.slice(0, at), key, ...others.slice(at)];
    },
  };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);
