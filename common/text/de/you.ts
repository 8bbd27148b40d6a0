import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'Das ist keine E-Mail-Adresse.',
    todo: 'Schreiben Sie sie wie ada@example.org oder lassen Sie das Feld leer.',
  },
  'picture-not-https': {
    happened: () => 'Das ist keine Adresse, die mit https:// beginnt.',
    todo: 'Kopieren Sie die Adresse eines Bildes, das im Web alle sehen können, oder lassen Sie das Feld leer.',
  },
  'picture-too-long': {
    happened: () => 'Diese Adresse ist zu lang.',
    todo: 'Tickets reisen in Webadressen: Wählen Sie ein Bild mit einer kürzeren.',
  },
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Ihr Name',
    nameHelp:
      'Die anderen sehen ihn im Meeting. Er geht nur an den Server des Meetings, dem Sie beitreten.',
    email: 'E-Mail',
    emailHelp: 'Geht nur dorthin, wo es in der Tabelle unten steht. Darf leer sein.',
    picture: 'Bild',
    pictureHelp:
      'Die Adresse eines Bildes im Web, die mit https:// beginnt. Parlour lädt es nicht, darum gibt es hier keine Vorschau; die Programme der anderen laden es von dieser Adresse.',
    receives: 'Was jedes Hosting erhält',
    hosting: 'Hosting',
    receiver: {
      public: 'Öffentlicher Server',
      jaas: 'Ihre JaaS-Konten',
      'signing-server': 'Ihre Server mit Tickets',
      'open-server': 'Ihre Server ohne Tickets',
      'ticket-address': 'Hostings Ihrer Organisation, die Tickets ausgibt',
      others: 'Server und Konten anderer',
    },
    way: {
      ticket: 'im signierten Ticket',
      address: 'an den Server, der das Ticket ausgibt, und beim Beitreten',
      page: 'beim Beitreten',
      no: 'nicht gesendet',
    },
    onlyFilled: 'Ein leeres Feld wird niemandem gesendet.',
  },
};
