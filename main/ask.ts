import { dialog } from 'electron/main';
import { text } from '../common/text/index.ts';

/** Asks whether to leave one meeting for another. Escape and closing the question mean "Stay". */
export const askToSwitch = (from: string, to: string): Promise<boolean> => {
  const { question, detail, leave, stay } = text.switching;
  return ask(question(from), detail(to), leave, stay);
};

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
