import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Identifiez-vous dans votre navigateur, puis revenez ici.',
    stuck: 'C’est fait, mais rien ne se passe',
    why: 'Après l’identification, votre navigateur transmet un lien jitsi-meet:. Il n’arrive à cette réunion que si Parlour ouvre ces liens.',
    choose: 'Choisir qui ouvre ces liens',
    address: 'Collez l’adresse ici',
    addressHelp: 'Toute l’adresse que le navigateur voulait ouvrir. Elle ne sert qu’une fois.',
    continue: 'Continuer',
    close: 'Fermer',
  },
};
