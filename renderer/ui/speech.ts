import { directionOf, type Speech, tagOf } from '../../common/languages.ts';
import { speak, spoken } from '../../common/text/index.ts';

/** Makes a language the one of this page: its words, and how it is read aloud and laid out. */
export async function speakHere(speech: Speech): Promise<void> {
  await speak(speech);
  const { documentElement: page } = document;
  page.lang = tagOf(spoken());
  page.dir = directionOf(spoken());
}
