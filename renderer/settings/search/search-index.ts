import type { SettingsSection } from '../../../common/ipc.ts';
import type { Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { folded } from '../../ui/folded.ts';
import { managedTitle } from '../about/managed-title.ts';

/** A setting, by the name it has on its page. */
export interface FoundSetting {
  section: SettingsSection;
  name: string;
  /** What has to be chosen, or stands there, while the setting is not shown; the nearest first. */
  shownFor: readonly string[];
}

type Entry = FoundSetting & { help: string };

/** The settings that fit what is searched: first where a word of the name begins so, last by the help. */
export function findSettings(wanted: string, managed?: Managed): FoundSetting[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = ({ section, name, help }: Entry): number => {
    const inName = folded(name);
    // One or two letters are in nearly every help. In Japanese or Chinese they are a word.
    const isShort = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u.test(words.join(''));
    const around = isShort ? '' : `${folded(help)} ${folded(text.settings.sections[section])}`;
    const everything = `${inName} ${around}`;
    if (!words.every((word) => everything.includes(word))) return 0;
    if (` ${inName}`.includes(` ${words.join(' ')}`)) return 3;
    return words.every((word) => inName.includes(word)) ? 2 : 1;
  };
  return settingsIndex(managed)
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

/** Everything there is to set, in the order of the sections; with what only a policy brings. */
export function settingsIndex(managed?: Managed): Entry[] {
  return [
    ...hosting(),
    ...you(),
    ...meetings(),
    ...links(),
    ...appearance(),
    ...privacy(),
    ...(managed ? policy(managed) : []),
    ...about(),
  ];
}

/** `help`: more words it is found by. */
type Named = [name: string, help?: string, ...shownFor: string[]];
const entries = (section: SettingsSection, all: readonly Named[]): Entry[] =>
  all.map(([name, help = '', ...shownFor]) => ({ section, name, help, shownFor }));

function hosting(): Entry[] {
  const { cards, list, profileName } = text.hostings;
  const { jaas, key, ticket, ownServer: own } = text;
  const account = cards.jaas.name;
  const server = cards.ownServer.name;
  const signing = [own.authentication, server];
  const anyKey = [key.title, own.authentication, account];
  const kinds = Object.values(cards).map(({ name, promise }): Named => [name, promise]);
  const claims = (['issuer', 'audience', 'subject'] as const).map((one): Named => [
    own[one],
    own[`${one}Help`],
    ...signing,
  ]);
  return entries('hosting', [
    ...kinds,
    [list.jaas.title, list.jaas.add, list.jaas.add, account],
    [list.ownServer.title, list.ownServer.add, list.ownServer.add, server],
    [text.checking.start],
    [profileName, '', account],
    [jaas.appId, jaas.appIdHelp, account],
    [jaas.keyId, `${jaas.keyIdHelp} ${own.keyIdHelp}`, own.authentication, account],
    [key.field, key.fieldHelp, ...anyKey],
    [key.save, '', ...anyKey],
    [key.choose, '', ...anyKey],
    [key.env, own.envHelp, ...anyKey],
    [key.test, '', ...anyKey],
    [key.replace, '', ...anyKey],
    [key.forget, '', ...anyKey],
    [own.address, own.addressHelp, server],
    [own.authentication, Object.values(own.authenticationHelp).join(' '), server],
    [own.secret, own.secretHelp, own.secretTitle, ...signing],
    [own.saveSecret, '', own.secretTitle, ...signing],
    [own.testSecret, '', own.secretTitle, ...signing],
    [own.replaceSecret, '', own.secretTitle, ...signing],
    [own.forgetSecret, '', own.secretTitle, ...signing],
    ...claims,
    [own.extraClaims, own.extraClaimsHelp, ...signing],
    [ticket.role, Object.values(ticket.roles).join(' '), own.authentication, account],
    [ticket.lifetime, ticket.lifetimeHelp, own.authentication, account],
    [ticket.features, Object.values(ticket.feature).join(' '), own.authentication, account],
    [text.inspector.title, '', own.authentication, account],
    [text.inspector.field, text.inspector.help, own.authentication, account],
    [text.invitation.issued, '', own.authentication, account],
    [text.compare.title, `${text.compare.about} ${text.compare.matters}`],
    [text.cost.title, text.cost.about],
    [text.usage.title, text.usage.about],
    [text.usage.save, text.usage.title, text.usage.title],
    [text.usage.clear, text.usage.title, text.usage.title],
  ]);
}

function you(): Entry[] {
  const words = text.you;
  return entries('you', [
    [words.name, words.nameHelp],
    [words.email, words.emailHelp],
    [words.picture, words.pictureHelp],
    [words.receives],
  ]);
}

function meetings(): Entry[] {
  const words = text.meetingSettings;
  const running = text.runningSettings;
  const all = (group: Record<string, string>): string => Object.values(group).join(' ');
  return entries('meetings', [
    [words.muted, words.mutedHelp],
    [words.cameraOff, words.cameraOffHelp],
    [words.prejoin, `${all(words.prejoinChoice)} ${all(words.prejoinHelp)}`],
    [words.quality, `${all(words.qualityChoice)} ${all(words.qualityHelp)}`],
    [running.testDevices, running.testDevicesHelp],
    [running.notifications, running.notificationsHelp],
    [running.compact, running.compactHelp],
    [running.shortcut, running.shortcutHelp],
    [running.chooseKeys, running.shortcut],
    [running.removeKeys, running.shortcut, running.shortcut],
    [running.closing, `${all(running.closingChoice)} ${all(running.closingHelp)}`],
    [words.logo, words.logoHelp],
    [words.chooseLogo, words.logo],
    [words.removeLogo, words.logo, words.logo],
    [words.background, words.backgroundHelp],
    [words.branding],
  ]);
}

function links(): Entry[] {
  const words = text.linkSettings;
  const { add, takeAway, files } = text.registration;
  return entries('links', [
    [words.schemes, `${words.schemesWhy} ${words.claim} ${files.claim}`],
    [add, takeAway, words.schemes],
    [words.joining, words.joiningWhy],
    [words.atOnce, words.joiningWhy],
    [words.theirTicket, '', words.joining],
    [words.forgetChosen, '', words.joining],
  ]);
}

function appearance(): Entry[] {
  const words = text.appearance;
  return entries('appearance', [
    [words.theme, Object.values(words.themeChoice).join(' ')],
    [words.language, words.languageHelp],
    [words.zoom, words.zoomHelp],
    [words.meetingZoom, words.meetingZoomHelp],
  ]);
}

function privacy(): Entry[] {
  const words = text.privacy;
  return entries('privacy', [
    [words.remember, words.rememberHelp],
    [words.clear, words.history],
    [text.usage.count, text.usage.countHelp],
    [words.thirdParties, words.thirdPartiesHelp],
    [words.analytics, words.analyticsHelp],
    [words.gravatar, words.gravatarHelp],
    [words.storage, `${words.storageWhy} ${words.clearStorageMeans}`],
    [words.kept],
  ]);
}

function policy(managed: Managed): Entry[] {
  const words = text.managed;
  const title = managedTitle(managed);
  return entries('about', [
    [title, `${words.about} ${words.file} ${words.titleYours}`],
    [words.values, `${words.setting} ${words.source} ${words.titleYours}`, title],
    [words.copy, `${words.problems} ${words.file}`],
  ]);
}

function about(): Entry[] {
  const words = text.about;
  const { title, mode, modeChoice, modeHelp, check } = text.updates;
  const modes = [...Object.values(modeChoice), ...Object.values(modeHelp)].join(' ');
  return entries('about', [
    [words.versions, words.copyVersions],
    [words.copyVersions],
    [title],
    [mode, modes, title],
    [check, title, title],
    [words.credits],
    [words.show, words.licencesWhy],
  ]);
}
