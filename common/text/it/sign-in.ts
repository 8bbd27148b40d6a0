import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Accedi nel browser, poi torna qui.',
    stuck: 'Ho effettuato l’accesso, ma non succede nulla',
    why: 'Dopo l’accesso il browser consegna un link «jitsi-meet:». Raggiunge questa riunione solo se questi link li apre Parlour.',
    choose: 'Scegli chi apre questi link',
    address: 'Incolla qui l’indirizzo',
    addressHelp: 'L’intero indirizzo che il browser voleva aprire. Serve una volta sola.',
    continue: 'Continua',
    close: 'Chiudi',
  },
};
