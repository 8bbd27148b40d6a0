import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Création de votre billet',
    reaching: (server: string) => `Connexion à ${server}`,
    opening: 'Ouverture de la réunion',
    asking: 'En attente de votre réponse',
    leaving: 'Sortie de la réunion',
    reconnecting: 'Reconnexion',
    cancel: 'Annuler',
    leave: 'Quitter',
    tryAgain: 'Réessayer',
    openInBrowser: 'Ouvrir dans le navigateur',
    back: 'Revenir à Parlour',
    openSettings: 'Ouvrir les paramètres',
    showTicket: 'Afficher le billet',
    checkServer: 'Vérifier le serveur',
    frame: 'Réunion',
    unnamed: 'Invité',
  },
  switching: {
    question: (name: string) => `Vous êtes dans « ${name} ».`,
    detail: (name: string) => `La quitter et rejoindre « ${name} » ?`,
    again: 'Le lien a son propre billet. Quitter la réunion et la rejoindre avec lui ?',
    ignored: (names: string) => `Le lien demande aussi ce que Parlour ne fait pas : ${names}.`,
    leave: 'Quitter et rejoindre',
    joinAgain: 'Rejoindre de nouveau',
    stay: 'Rester',
  },
  mediaConsent: {
    question: (server: string) => `${server} souhaite utiliser votre caméra et votre micro.`,
    detail:
      'Vous n’avez pas configuré ce serveur. N’acceptez que si vous faites confiance à la personne qui vous a envoyé le lien.',
    allow: 'Autoriser',
    refuse: 'Ne pas autoriser',
  },
};
