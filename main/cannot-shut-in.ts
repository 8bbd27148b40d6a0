import { app, dialog } from 'electron/main';
import { speechFor } from '../common/languages.ts';
import { speak, text } from '../common/text/index.ts';
import { systemWishes } from './speech.ts';

/**
 * Says that this system does not let Parlour shut its pages in, and ends. Nothing else is built: until
 * the app is ready Linux would show no box.
 */
export async function tellCannotShutIn(): Promise<void> {
  await app.whenReady();
  try {
    await speak(speechFor('system', systemWishes(app)));
  } catch {
    // It is said in English, then.
  }
  dialog.showErrorBox(text.cannotShutIn.happened, text.cannotShutIn.todo);
  app.exit(1);
}
