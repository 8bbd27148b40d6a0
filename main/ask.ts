import { dialog } from 'electron/main';
import { spokenHost } from '../common/host-name.ts';
import { text } from '../common/text/index.ts';
import type { SwitchQuestion } from './meeting/join-meeting.ts';
import type { ClosingAnswer } from './native/closing.ts';

/** Asks whether to leave one meeting for another. Escape and closing the question mean "Stay". */
export const askToSwitch = ({ from, to, isSame, ignored }: SwitchQuestion): Promise<boolean> => {
  const words = text.switching;
  const lines = [isSame ? words.again : words.detail(to)];
  if (ignored.length > 0) lines.push(words.ignored(ignored.join(', ')));
  const leave = isSame ? words.joinAgain : words.leave;
  return ask(words.question(from), lines.join('\n\n'), leave, words.stay);
};

/** Asks whether a server nobody set up may use camera and microphone. */
export const askForMedia = (server: string): Promise<boolean> => {
  const { question, detail, allow, refuse } = text.mediaConsent;
  return ask(question(spokenHost(server).ascii), detail, allow, refuse);
};

/** Asks whether to leave a meeting whose window is being closed. Escape means to stay. */
export async function askToClose(name: string, signal: AbortSignal): Promise<ClosingAnswer> {
  const { question, detail, leave, keep, stay, always } = text.closing;
  const { response, checkboxChecked } = await dialog.showMessageBox({
    type: 'question',
    message: question(name),
    detail,
    buttons: [leave, keep, stay],
    defaultId: 1,
    cancelId: 2,
    noLink: true,
    checkboxLabel: always,
    signal,
  });
  const choices = ['leave', 'keep', 'stay'] as const;
  return { choice: choices[response] ?? 'stay', always: checkboxChecked };
}

/** Asks whether to remove a profile with everything that belongs to it. */
export const askToRemove = (name: string): Promise<boolean> => {
  const { question, detail, remove, keep } = text.removing;
  return ask(question(name), detail, remove, keep);
};

async function ask(message: string, detail: string, yes: string, no: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message,
    detail,
    buttons: [yes, no],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** Lets the person choose one file; undefined when they chose none. */
export async function chooseFile(kind: 'key' | 'env'): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({
    title: text.choosing[kind],
    // Keys often lie in hidden folders, and .env files are hidden.
    properties: ['openFile', 'showHiddenFiles', 'dontAddToRecent'],
  });
  return filePaths[0];
}
