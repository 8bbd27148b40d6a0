/** One sentence what happened, one what to do. `about` is the problem's fragment, or ''. */
export interface ProblemText {
  happened: (about: string) => string;
  todo: string;
}
