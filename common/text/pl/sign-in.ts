import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Zaloguj się w przeglądarce, a potem wróć.',
    stuck: 'Po zalogowaniu nic się nie dzieje',
    why: 'Po zalogowaniu przeglądarka przekazuje link „jitsi-meet:”. Dociera on do tego spotkania tylko wtedy, gdy takie linki otwiera Parlour.',
    choose: 'Wybierz, co otwiera te linki',
    address: 'Wklej tutaj adres',
    addressHelp: 'Cały adres, który przeglądarka chciała otworzyć. Działa jeden raz.',
    continue: 'Kontynuuj',
    close: 'Zamknij',
  },
};
