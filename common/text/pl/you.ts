import type { youText as source } from '../en/you.ts';

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem: {
    'email-unreadable': {
      happened: () => 'To nie jest adres e-mail.',
      todo: 'Zapisz go na przykład tak: ada@example.org, albo zostaw pole puste.',
    },
    'picture-not-https': {
      happened: () => 'To nie jest adres, który zaczyna się od https://.',
      todo: 'Skopiuj adres zdjęcia, które każdy może zobaczyć w sieci, albo zostaw pole puste.',
    },
    'picture-too-long': {
      happened: () => 'Ten adres jest za długi.',
      todo: 'Bilety podróżują w adresach WWW: wybierz zdjęcie o krótszym adresie.',
    },
  },
  you: {
    name: 'Twoje imię',
    nameHelp:
      'Widzą je inni na spotkaniu. Trafia tylko do serwera spotkania, do którego dołączasz.',
    email: 'E-mail',
    emailHelp: 'Wysyłany tylko tam, gdzie wskazuje poniższa tabela. Może być pusty.',
    picture: 'Zdjęcie',
    pictureHelp:
      'Adres zdjęcia w sieci, zaczynający się od https://. Parlour go nie wczytuje, więc nie ma tu podglądu; wczytują je spod tego adresu programy innych osób.',
    receives: 'Co otrzymuje każdy hosting',
    hosting: 'Hosting',
    receiver: {
      public: 'Serwer publiczny',
      jaas: 'Twoje konta JaaS',
      'signing-server': 'Twoje serwery z biletami',
      'open-server': 'Twoje serwery bez biletów',
      'ticket-address': 'Hostingi Twojej organizacji, która wydaje bilety',
      others: 'Serwery i konta innych osób',
    },
    way: {
      ticket: 'w podpisanym bilecie',
      address: 'do serwera, który wydaje bilet, i gdy dołączasz',
      page: 'gdy dołączasz',
      no: 'niewysyłane',
    },
    onlyFilled: 'Puste pole nie trafia do nikogo.',
  },
};
