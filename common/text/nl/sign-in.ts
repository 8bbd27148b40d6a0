import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Log in via je browser en kom dan terug.',
    stuck: 'Ik ben ingelogd, maar er gebeurt niets',
    why: 'Na het inloggen geeft je browser een jitsi-meet:-link door. Die bereikt deze vergadering alleen als Parlour zulke links opent.',
    choose: 'Kiezen wie deze links opent',
    address: 'Plak het adres hier',
    addressHelp: 'Het hele adres dat de browser wilde openen. Het werkt één keer.',
    continue: 'Doorgaan',
    close: 'Sluiten',
  },
};
