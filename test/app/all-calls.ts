import { checkMethods } from '../../common/server-check.ts';
import { deviceTestMethods } from '../../common/device-test-api.ts';
import { hostingMethods } from '../../common/hosting-api.ts';
import { appMethods } from '../../common/ipc.ts';
import { meetingMethods } from '../../common/meeting-api.ts';
import { isHeard, type MethodUse, methodsOf } from '../../common/method-use.ts';
import { runningMethods } from '../../common/running-api.ts';
import { shareMethods } from '../../common/share-api.ts';
import { signInMethods } from '../../common/sign-in-api.ts';
import type { PageName } from '../../main/page-policy.ts';

type Table = Readonly<Record<string, MethodUse>>;

/** Every group of methods, by what its channels begin with. */
export const groups = {
  app: appMethods,
  hosting: hostingMethods,
  check: checkMethods,
  meeting: meetingMethods,
  running: runningMethods,
  share: shareMethods,
  'sign-in': signInMethods,
  'device-test': deviceTestMethods,
} as const satisfies Record<string, Table>;
export type Group = keyof typeof groups;

/** What each of our pages has on `window`, and the group behind it. */
export const bridges: Readonly<Record<PageName, Readonly<Record<string, Group>>>> = {
  home: { app: 'app', hosting: 'hosting' },
  settings: { app: 'app', hosting: 'hosting', check: 'check' },
  meeting: { meeting: 'meeting' },
  'sign-in': { signIn: 'sign-in' },
  'share-picker': { share: 'share' },
  'sharing-bar': { running: 'running' },
  compact: { running: 'running' },
  'device-test': { deviceTest: 'device-test' },
};

/** The methods of a group that a page has. */
export const methodsIn = (page: PageName, group: Group): string[] => {
  if (!Object.values(bridges[page]).includes(group)) return [];
  const table: Table = groups[group];
  return Object.keys(page === 'home' || page === 'settings' ? methodsOf(page, table) : table);
};

/** The channels that main answers. */
export const channelsOf = (group: Group): string[] =>
  Object.entries<MethodUse>(groups[group])
    .filter(([, use]) => !isHeard(use))
    .map(([method]) => `${group}:${method}`);
export const channels: readonly string[] = (Object.keys(groups) as Group[]).flatMap(channelsOf);

/** Those among them that a page may call. */
export const channelsFor = (page: PageName): string[] =>
  (Object.keys(groups) as Group[]).flatMap((group) =>
    methodsIn(page, group)
      .map((method) => `${group}:${method}`)
      .filter((channel) => channels.includes(channel)),
  );

const key = 'meet.jit.si//standup';
const profile = 'nobody';
const inAnHour = Date.now() + 3_600_000;
const signing = {
  authentication: 'none',
  issuer: '',
  audience: '',
  subject: '*',
  keyId: '',
  extraClaims: '',
};

/** What each takes; nothing, where it is not here. */
const good: Readonly<Record<string, readonly unknown[]>> = {
  'app:join': ['evil'],
  'app:drop': [{ text: 'https://evil.example/room' }],
  'app:answerLink': [1, { kind: 'add' }],
  'app:rejoin': [key],
  'app:change': [{ you: { name: 'Eve' }, privacy: { history: false } }],
  'app:pin': [key, true],
  'app:movePin': [key, key],
  'app:forget': [key],
  'app:clearStorage': ['public'],
  'app:copyLink': [key, 'web'],
  'app:saveLinkFile': [key],
  'app:addToDesktop': [key],
  'app:startInvitation': [key],
  'app:copyInvitation': [key, inAnHour],
  'app:saveInvitation': [key, inAnHour],
  'app:startMove': [key],
  'app:move': [key, 'public', true],
  'app:openSettings': ['privacy'],
  'app:claimAssociation': ['jitsi-meet'],
  'hosting:choose': [profile],
  'hosting:add': ['ownServer', 'evil'],
  'hosting:rename': [profile, 'evil'],
  'hosting:duplicate': [profile, 'evil'],
  'hosting:move': [profile, 1],
  'hosting:setIds': [profile, 'evil', 'evil'],
  'hosting:setServer': [profile, 'evil.example'],
  'hosting:setSigning': [profile, signing],
  'hosting:setTicket': [profile, { role: 'host', lifetime: 60, features: [] }],
  'hosting:remove': [profile],
  'hosting:saveKey': [profile, 'evil'],
  'hosting:chooseKeyFile': [profile],
  'hosting:importEnv': [profile],
  'hosting:unlockKey': [profile, 'evil'],
  'hosting:saveSecret': [profile, 'evil'],
  'hosting:keepForSession': [profile],
  'hosting:testKey': [profile],
  'hosting:forgetKey': [profile],
  'hosting:forgetSecret': [profile],
  'hosting:previewTicket': [profile, 'evil'],
  'check:run': ['public'],
  'check:copyLines': ['clock', 0],
  'meeting:report': [{ kind: 'left' }],
  'meeting:signedIn': ['jitsi-meet://meet.jit.si/evil'],
  'meeting:wish': ['browser'],
  'running:act': ['leave'],
  'share:look': ['window'],
  'share:choose': ['screen:0:0', true],
  'sign-in:answer': ['eve', 'guess'],
};

/** Words that a channel's method takes and that would do something there. */
export const goodFor = (channel: string): readonly unknown[] => good[channel] ?? [];
