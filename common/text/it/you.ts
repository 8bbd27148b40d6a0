import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'Questo non è un indirizzo e-mail.',
    todo: 'Scrivilo come ada@example.org, o lascia vuoto il campo.',
  },
  'picture-not-https': {
    happened: () => 'Questo indirizzo non inizia con https://.',
    todo: 'Copia l’indirizzo di un’immagine che chiunque può vedere sul web, o lascia vuoto il campo.',
  },
  'picture-too-long': {
    happened: () => 'Questo indirizzo è troppo lungo.',
    todo: 'I biglietti viaggiano negli indirizzi web: scegli un’immagine con un indirizzo più breve.',
  },
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Il tuo nome',
    nameHelp:
      'Lo vedono gli altri in una riunione. Viene inviato solo al server della riunione in cui entri.',
    email: 'E-mail',
    emailHelp: 'Inviata solo dove lo dice la tabella qui sotto. Può restare vuota.',
    picture: 'Immagine',
    pictureHelp:
      'L’indirizzo di un’immagine sul web, che inizia con https://. Parlour non la carica, perciò qui non c’è un’anteprima; la caricano da quell’indirizzo i programmi degli altri.',
    receives: 'Che cosa riceve ogni hosting',
    hosting: 'Hosting',
    receiver: {
      public: 'Server pubblico',
      jaas: 'I tuoi account JaaS',
      'signing-server': 'I tuoi server con biglietti',
      'open-server': 'I tuoi server senza biglietti',
      'ticket-address': 'Hosting della tua organizzazione, che distribuisce i biglietti',
      others: 'Server e account di altri',
    },
    way: {
      ticket: 'nel biglietto firmato',
      address: 'a chi distribuisce il biglietto e quando entri',
      page: 'quando entri',
      no: 'non inviato',
    },
    onlyFilled: 'Un campo vuoto non viene inviato a nessuno.',
  },
};
