import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Melden Sie sich in Ihrem Browser an und kommen Sie dann zurück.',
    stuck: 'Ich bin angemeldet, aber nichts passiert',
    why: 'Nach der Anmeldung übergibt Ihr Browser einen jitsi-meet:-Link. Er erreicht dieses Meeting nur, wenn Parlour solche Links öffnet.',
    choose: 'Wählen, was diese Links öffnet',
    address: 'Adresse hier einfügen',
    addressHelp: 'Die ganze Adresse, die der Browser öffnen wollte. Sie gilt einmal.',
    continue: 'Weiter',
    close: 'Schließen',
  },
};
