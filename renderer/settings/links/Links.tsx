import type { AppState } from '../../../common/ipc.ts';
import { LinkJoining } from './LinkJoining.tsx';
import { LinkSchemes } from './LinkSchemes.tsx';

/** Which links come to Parlour, and how their meetings are entered. */
export const Links = ({ state }: { state: AppState }) => (
  <>
    <LinkSchemes />
    <LinkJoining state={state} />
  </>
);
