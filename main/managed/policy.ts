import type { Managed, PolicyProblem } from '../../common/managed.ts';
import type { KeptProfile } from '../../common/profile.ts';
import type { SettingGroup, Settings } from '../../common/settings.ts';

/** What an organisation's policy file says, once it was read and found to be the organisation's. */
export interface Policy {
  /** `''` where it does not say. */
  organisation: string;
  /** Values that nobody changes here. */
  locked: PolicySettings;
  /** Values that hold until the person chooses another. */
  suggested: PolicySettings;
  /** Hostings it brings, without secrets; each is `managed`. */
  profiles: readonly KeptProfile[];
  /** Whether that is every hosting it names, or some could not be read. */
  hasAllProfiles: boolean;
  /** The kinds of hosting that are left. */
  hostings: Managed['hostings'];
  /** The servers meetings may be on, those of its own profiles among them. */
  servers: Managed['servers'];
  updates: PolicyUpdates;
  /** Where it lies. */
  file: string;
  problems: readonly PolicyProblem[];
}

/** Some settings of some groups. */
export type PolicySettings = { [Group in SettingGroup]?: Partial<Settings[Group]> };

/** What it says of updates; absent parts are as Parlour was built. */
export interface PolicyUpdates {
  /** Parlour does not look for any. */
  forbidden?: true;
  /** The https folder that `latest*.yml` lie in. */
  address?: string;
  /** Nothing newer than this version. */
  version?: string;
  /** Who signs them instead: an Ed25519 public key, SPKI in PEM. */
  publicKey?: string;
}
