import { BrowserWindow, dialog, type MessageBoxOptions } from 'electron/main';
import { spokenHost } from '../common/host-name.ts';
import { text } from '../common/text/index.ts';
import type { SwitchQuestion } from './meeting/join-meeting.ts';
import type { ClosingAnswer } from './native/closing.ts';
import { pageAddress } from './page-policy.ts';

/** Asks whether to leave one meeting for another. Escape and closing the question mean "Stay". */
export const askToSwitch = ({ from, to, isSame, ignored }: SwitchQuestion): Promise<boolean> => {
  const words = text.switching;
  const lines = [isSame ? words.again : words.detail(to)];
  if (ignored.length > 0) lines.push(words.ignored(ignored.join(', ')));
  const leave = isSame ? words.joinAgain : words.leave;
  return ask(words.question(from), lines.join('\n\n'), leave, words.stay, meetingWindow());
};

/** Asks whether a server nobody set up may use camera and microphone. */
export const askForMedia = (server: string): Promise<boolean> => {
  const { question, detail, allow, refuse } = text.mediaConsent;
  return ask(question(spokenHost(server).ascii), detail, allow, refuse, meetingWindow());
};

/** Asks whether to leave a meeting whose window is being closed. Escape means to stay. */
export async function askToClose(name: string, signal: AbortSignal): Promise<ClosingAnswer> {
  const { question, detail, leave, keep, stay, always } = text.closing;
  const box: MessageBoxOptions = {
    type: 'question',
    message: question(name),
    detail,
    buttons: [leave, keep, stay],
    defaultId: 1,
    cancelId: 2,
    noLink: true,
    checkboxLabel: always,
    signal,
  };
  const { response, checkboxChecked } = await show(box, meetingWindow());
  const choices = ['leave', 'keep', 'stay'] as const;
  return { choice: choices[response] ?? 'stay', always: checkboxChecked };
}

/** Asks whether to remove a profile with everything that belongs to it. */
export const askToRemove = (name: string): Promise<boolean> => {
  const { question, detail, remove, keep } = text.removing;
  return ask(question(name), detail, remove, keep);
};

async function ask(
  message: string,
  detail: string,
  yes: string,
  no: string,
  above?: BrowserWindow,
): Promise<boolean> {
  const box: MessageBoxOptions = {
    type: 'question',
    message,
    detail,
    buttons: [yes, no],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await show(box, above);
  return response === 0;
}

/** A question that belongs to a window is never behind it, and holds up nothing else on a Mac. */
const show = (box: MessageBoxOptions, above: BrowserWindow | undefined) =>
  above ? dialog.showMessageBox(above, box) : dialog.showMessageBox(box);

/** The meeting's window, where there is one to see: a question of a hidden one would be hidden too. */
const meetingWindow = (): BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find(
    (one) =>
      one.webContents.getURL() === pageAddress('meeting') && one.isVisible() && !one.isMinimized(),
  );

/** Lets the person choose one file; undefined when they chose none. */
export async function chooseFile(kind: 'key' | 'env'): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({
    title: text.choosing[kind],
    // Keys often lie in hidden folders, and .env files are hidden.
    properties: ['openFile', 'showHiddenFiles', 'dontAddToRecent'],
  });
  return filePaths[0];
}
