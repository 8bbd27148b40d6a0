import type { youText as source } from '../en/you.ts';

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem: {
    'email-unreadable': {
      happened: () => 'Dit is geen e-mailadres.',
      todo: 'Schrijf het zoals ada@example.org, of laat het veld leeg.',
    },
    'picture-not-https': {
      happened: () => 'Dit is geen adres dat met https:// begint.',
      todo: 'Kopieer het adres van een foto die iedereen op het web kan zien, of laat het veld leeg.',
    },
    'picture-too-long': {
      happened: () => 'Dit adres is te lang.',
      todo: 'Tickets reizen mee in webadressen: kies een foto met een korter adres.',
    },
  },
  you: {
    name: 'Je naam',
    nameHelp:
      'Wat de anderen in een vergadering zien. Gaat alleen naar de server van de vergadering waaraan je deelneemt.',
    email: 'E-mail',
    emailHelp: 'Gaat alleen waarheen de tabel hieronder zegt. Mag leeg zijn.',
    picture: 'Foto',
    pictureHelp:
      'Het adres van een foto op het web, dat begint met https://. Parlour laadt de foto niet, dus hier zie je geen voorbeeld; de programma’s van de anderen laden die van dat adres.',
    receives: 'Wat elke hosting krijgt',
    hosting: 'Hosting',
    receiver: {
      public: 'Openbare server',
      jaas: 'Je JaaS-accounts',
      'signing-server': 'Je servers met tickets',
      'open-server': 'Je servers zonder tickets',
      'ticket-address': 'Hostings van je organisatie, die de tickets uitgeeft',
      others: 'Servers en accounts van anderen',
    },
    way: {
      ticket: 'in het ondertekende ticket',
      address: 'aan wie het ticket uitgeeft, en als je deelneemt',
      page: 'als je deelneemt',
      no: 'niet verstuurd',
    },
    onlyFilled: 'Een leeg veld wordt naar niemand gestuurd.',
  },
};
