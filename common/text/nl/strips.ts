import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Geen verbinding. Parlour wacht op het netwerk.',
    silent: 'De vergadering reageert niet.',
    entering: (server: string) => `${server} heeft je nog niet binnengelaten.`,
    rejoin: 'Opnieuw deelnemen',
    dismiss: 'Sluiten',
    joiningAgain: 'Je neemt opnieuw deel',
    slept: 'Je computer sliep.',
    networkAway: 'Het netwerk was weg.',
    onceMore: 'Nog een poging',
    microphoneGone: (name: string) => `Je microfoon “${name}” is er niet meer.`,
    cameraGone: (name: string) => `Je camera “${name}” is er niet meer.`,
    speakerGone: (name: string) => `Je luidspreker “${name}” is er niet meer.`,
    microphoneBroken: (name: string) => `Je microfoon “${name}” werkt niet meer.`,
    cameraBroken: (name: string) => `Je camera “${name}” werkt niet meer.`,
    anotherUsed: 'Er wordt een andere gebruikt.',
    chooseAnother: 'Kies een andere in de instellingen van de vergadering.',
    hint: {
      'graphics-restarted': 'Het beeld viel even weg en is weer terug.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'De host heeft je niet binnengelaten.',
      todo: 'Vraag het de host voor je weer aanklopt.',
    },
    'password-cancelled': {
      happened: () => 'Je hebt het wachtwoord niet ingevuld, dus je bent niet in de vergadering.',
      todo: 'Vraag de organisator om het wachtwoord en neem dan opnieuw deel.',
    },
    'out-of-memory': {
      happened: () => 'De vergadering had niet genoeg geheugen en is gestopt.',
      todo: 'Sluit andere programma’s en neem dan opnieuw deel; je camera en microfoon zijn uit.',
    },
    'stopped-answering': {
      happened: () => 'De vergadering reageert niet meer.',
      todo: 'Neem opnieuw deel; je camera en microfoon zijn uit.',
    },
    'captured-screen': {
      happened: (about) =>
        `${about} legde zonder te vragen je scherm vast. Parlour heeft de vergadering gesloten.`,
      todo: 'Meld het bij de beheerder van de server.',
    },
  },
};
