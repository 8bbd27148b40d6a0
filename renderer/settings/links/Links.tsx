import type { AppState } from '../../../common/ipc.ts';
import { LinkAssociations } from './LinkAssociations.tsx';
import { LinkJoining } from './LinkJoining.tsx';

/** Which links come to Parlour, and how their meetings are entered. */
export const Links = ({ state }: { state: AppState }) => (
  <>
    <LinkAssociations />
    <LinkJoining state={state} />
  </>
);
