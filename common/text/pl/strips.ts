import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Brak połączenia. Parlour czeka na sieć.',
    silent: 'Spotkanie nie odpowiada.',
    entering: (server: string) => `Serwer ${server} jeszcze cię nie wpuścił.`,
    rejoin: 'Dołącz ponownie',
    dismiss: 'Zamknij',
    joiningAgain: 'Ponowne dołączanie',
    slept: 'Komputer był uśpiony.',
    networkAway: 'Nie było sieci.',
    onceMore: 'Kolejna próba',
    microphoneGone: (name: string) => `Nie ma już mikrofonu „${name}”.`,
    cameraGone: (name: string) => `Nie ma już kamery „${name}”.`,
    speakerGone: (name: string) => `Nie ma już głośnika „${name}”.`,
    microphoneBroken: (name: string) => `Mikrofon „${name}” przestał działać.`,
    cameraBroken: (name: string) => `Kamera „${name}” przestała działać.`,
    anotherUsed: 'Używane jest inne urządzenie.',
    chooseAnother: 'Wybierz inne urządzenie w ustawieniach spotkania.',
    hint: {
      'graphics-restarted': 'Obraz na chwilę zniknął i już wrócił.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'Gospodarz cię nie wpuścił.',
      todo: 'Zapytaj gospodarza, zanim zapukasz ponownie.',
    },
    'password-cancelled': {
      happened: () => 'Nie podano hasła, więc nie udało się wejść na spotkanie.',
      todo: 'Poproś organizatora o hasło, a potem dołącz ponownie.',
    },
    'out-of-memory': {
      happened: () => 'Spotkaniu zabrakło pamięci i się zatrzymało.',
      todo: 'Zamknij inne programy, a potem dołącz ponownie; kamera i mikrofon są wyłączone.',
    },
    'stopped-answering': {
      happened: () => 'Spotkanie przestało odpowiadać.',
      todo: 'Dołącz ponownie; kamera i mikrofon są wyłączone.',
    },
    'captured-screen': {
      happened: (about) =>
        `Serwer ${about} bez pytania przechwycił obraz twojego ekranu. Parlour zamknął spotkanie.`,
      todo: 'Powiadom administratora serwera.',
    },
  },
};
