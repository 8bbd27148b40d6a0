import type { SignInApi, SignInQuestion } from '../../common/sign-in-api.ts';

/** Main as the page of the sign-in window knows it. */
export const createFakeSignIn = (change: Partial<SignInQuestion> = {}): SignInApi => ({
  question: async () => ({
    asker: 'server',
    host: 'meet.example.org:443',
    realm: 'Staff only',
    speech: { language: 'en', locale: 'en' },
    ...change,
  }),
  answer: async () => {},
  cancel: async () => {},
});
