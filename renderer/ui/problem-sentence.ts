import type { KeyTrouble, PreviewProblem } from '../../common/hosting-api.ts';
import type { ExtraClaimsProblem } from '../../common/extra-claims.ts';
import type { JaasIdProblem } from '../../common/jaas-ids.ts';
import { type ProblemText, text } from '../../common/text/index.ts';
import type { DamageKind, FileDamage } from '../../common/ipc.ts';
import type { LinkProblem } from '../../common/link-problem.ts';
import type { MeetingProblem } from '../../common/meeting-problem.ts';
import type { MoveProblem } from '../../common/move-meeting.ts';
import type { ServerAddressProblem } from '../../common/server-address.ts';
import type { UpdateProblemCode } from '../../common/update.ts';

/** What happened and what to do, in words. */
export interface ProblemSentence {
  happened: string;
  todo: string;
}

/** Of a file of ours that could not be read. */
export function damageSentence({
  kind,
  file,
  isRestored,
  isStuck,
}: { kind: DamageKind } & FileDamage): ProblemSentence {
  const { afresh, restored } = damageWords(kind);
  const { happened, todo } = afresh(file);
  return {
    happened: isRestored ? restored : happened,
    todo: isStuck ? text.notice.damagedStays(file) : todo,
  };
}

function damageWords(kind: DamageKind) {
  const { notice } = text;
  switch (kind) {
    case 'settings-damaged':
      return { afresh: notice.settingsDamaged, restored: notice.settingsRestored };
    case 'meetings-damaged':
      return { afresh: notice.meetingsDamaged, restored: notice.meetingsRestored };
    case 'usage-damaged':
      return { afresh: notice.usageDamaged, restored: notice.usageRestored };
  }
}

export const linkSentence = ({ code, about }: LinkProblem): ProblemSentence =>
  sentence(text.linkProblem[code], about);

export const meetingSentence = ({ code, about }: MeetingProblem): ProblemSentence =>
  sentence(text.meetingProblem[code], about);

export const moveSentence = ({ code, about }: MoveProblem): ProblemSentence =>
  sentence(text.moveProblem[code], about);

export const jaasIdSentence = ({ code, about }: JaasIdProblem): ProblemSentence =>
  sentence(text.jaasIdProblem[code], about);

export const serverAddressSentence = ({ code, about }: ServerAddressProblem): ProblemSentence =>
  sentence(text.serverAddressProblem[code], about);

export const extraClaimsSentence = ({ code, about }: ExtraClaimsProblem): ProblemSentence =>
  sentence(text.extraClaimsProblem[code], about);

export const updateSentence = (code: UpdateProblemCode): ProblemSentence =>
  sentence(text.updateProblem[code]);

export function keyTroubleSentence({ about, problem }: KeyTrouble): ProblemSentence {
  switch (about) {
    case 'key':
      return sentence(text.keyProblem[problem.code], problem.about);
    case 'secret':
      return sentence(text.secretProblem[problem.code]);
    case 'keychain':
      return sentence(text.keychainProblem[problem.code]);
    case 'server':
      return meetingSentence(problem);
  }
}

export function previewSentence({ about, problem }: PreviewProblem): ProblemSentence {
  return about === 'room' ? linkSentence(problem) : sentence(text.ticketProblem[problem]);
}

const sentence = ({ happened, todo }: ProblemText, about = ''): ProblemSentence => ({
  happened: happened(about),
  todo,
});
