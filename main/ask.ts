import { dialog } from 'electron/main';
import { text } from '../common/text/index.ts';

/** Asks whether to leave one meeting for another. Escape and closing the question mean "Stay". */
export async function askToSwitch(from: string, to: string): Promise<boolean> {
  const words = text.switching;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: words.question(from),
    detail: words.detail(to),
    buttons: [words.leave, words.stay],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
