/** The one thing a person chose to share. */
export interface ShareChoice {
  /** Electron's, `screen:…` or `window:…`. */
  id: string;
  /** As the picker called it; '' where only the system knows. */
  name: string;
  withSound: boolean;
  /** The display of a screen. */
  displayId?: string;
}

/** What came of the question: a “no” is the person's, `gone` is nobody there to hear the answer. */
export type ShareAnswer = ShareChoice | 'no' | 'gone';
