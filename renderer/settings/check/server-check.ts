import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../common/profile.ts';
import type { ServerCheck } from '../../../common/server-check.ts';

/** The one check there is, as Settings shows it. */
export interface ShownCheck {
  /** The check that runs, or the last one. */
  latest: ServerCheck | undefined;
  /** It was not started here. */
  isFromElsewhere: boolean;
  /** It began elsewhere a moment ago: whoever comes for it is led to it, once. */
  leads(): boolean;
  of(profile: Profile['id']): boolean;
  /** Somebody came for the check of another profile than this one. */
  ofOther(profile: Profile['id']): boolean;
  run(profile: Profile['id']): void;
  /** Takes the check of another profile away. */
  hide(): void;
}

/** Follows the check, whoever starts it. `current` is the profile whose form is shown. */
export function useServerCheck(current: Profile['id']): ShownCheck {
  const [latest, setLatest] = useState<ServerCheck>();
  const [hidden, setHidden] = useState(0);
  const shown = useRef(current);
  shown.current = current;
  // Numbers of checks are main's: the next one to be heard of is the one that was asked for.
  const isAsked = useRef(false);
  const ours = useRef(0);
  const leading = useRef(0);
  useEffect(() => {
    let known = 0;
    const show = (check: ServerCheck): void => {
      if (check.number < known) return;
      if (check.number > known) {
        if (isAsked.current || isOver(check, shown.current)) ours.current = check.number;
        else if (check.state === 'running') leading.current = check.number;
        isAsked.current = false;
      }
      known = check.number;
      setLatest(check);
    };
    const stop = window.check.onCheck(show);
    void window.check.current().then((check) => check && check.number > known && show(check));
    return stop;
  }, []);
  const number = latest?.number ?? 0;
  const isFromElsewhere = number !== ours.current;
  return {
    latest,
    isFromElsewhere,
    leads: () => {
      const isNew = number > 0 && number === leading.current;
      leading.current = 0;
      return isNew;
    },
    of: (profile) => latest?.profile === profile,
    ofOther: (profile) => isFromElsewhere && number !== hidden && latest?.profile !== profile,
    run: (profile) => {
      isAsked.current = true;
      void window.check.run(profile);
    },
    hide: () => setHidden(number),
  };
}

/** It ended before this page came, and nobody needs to be told about it but in its own form. */
const isOver = ({ state, lines, profile }: ServerCheck, current: string): boolean =>
  state !== 'running' && (profile === current || !lines.some((line) => line.state === 'problem'));
