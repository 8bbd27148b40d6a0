import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'Een pakket heeft Parlour al voor iedereen toegevoegd.',
    todo: 'Gebruik die Parlour, of verwijder eerst het pakket.',
  },
  'foreign-entry': {
    happened: 'Er is een menu-item met de naam parlour.desktop dat Parlour niet heeft geschreven.',
    todo: 'Haal het uit .local/share/applications in je persoonlijke map en probeer het opnieuw.',
  },
  'no-xdg-mime': {
    happened: 'Op dit systeem ontbreekt xdg-mime, waarmee programma’s voor links worden gekozen.',
    todo: 'Installeer het pakket xdg-utils en probeer het opnieuw.',
  },
  'not-written': {
    happened: 'Niet alles kon in je persoonlijke map worden geschreven.',
    todo: 'Controleer of er ruimte op de schijf is en of je er mag schrijven, en probeer het opnieuw.',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meeting-bestanden openen met Parlour.',
      theirs: (program: string) => `.meeting-bestanden openen met ${program}.`,
      nobody: 'Geen programma opent .meeting-bestanden.',
      someone: 'Het systeem zegt niet wat .meeting-bestanden opent.',
      claim: '.meeting-bestanden openen met Parlour',
      decides:
        'De instellingen van het systeem zijn bepalend. Zoek daar naar “standaard-apps”, en kies Parlour voor .meeting-bestanden.',
    },
    none: 'Parlour staat nog niet in het menu van deze computer. Toevoegen verandert alleen je eigen instellingen, en kan ongedaan worden gemaakt.',
    installed: 'Parlour staat in je menu, en is geregistreerd voor links en .meeting-bestanden.',
    system: 'Een pakket heeft Parlour voor iedereen op deze computer geïnstalleerd.',
    elsewhere:
      'Je menu en je links starten een Parlour op een andere plaats. Is het verplaatst, voeg het dan opnieuw toe.',
    add: 'Parlour aan het menu en de links van deze computer toevoegen',
    addAgain: 'Opnieuw toevoegen',
    takeAway: 'Weer verwijderen',
    problem,
  },
  menuEntry: {
    comment: 'Jitsi-vergaderingen op de server die je kiest',
    newMeeting: 'Nieuwe vergadering',
    settings: 'Instellingen',
    file: 'Parlour-vergadering',
  },
};
