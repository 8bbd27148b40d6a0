import type { deviceTestText as source } from '../en/device-test.ts';

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Test kamery, mikrofonu i głośnika',
    stays: 'Twój dźwięk i obraz nie opuszczają tego komputera.',
    choice:
      'To, co tu wybierzesz, dotyczy tego testu. Każde spotkanie ma własne ustawienia urządzeń.',
    retry: 'Spróbuj ponownie',
    unnamed: (number: string) => `Urządzenie ${number}`,
    none: 'Żadne nie jest używane',
    usual: 'Wybór systemu',
    usualForCalls: 'Wybór systemu do rozmów',
    camera: {
      title: 'Kamera',
      which: 'Kamera do testu',
      picture: 'Twój obraz, jak w lustrze',
      opening: 'Kamera się uruchamia…',
      size: (size: string) => `${size} pikseli`,
    },
    microphone: {
      title: 'Mikrofon',
      which: 'Mikrofon do testu',
      level: 'Poziom mikrofonu',
      speak: 'Powiedz coś.',
      heard: 'Słychać cię.',
      silent:
        'Nic nie słychać. Powiedz coś, sprawdź, czy mikrofon nie jest wyłączony na samym urządzeniu, albo wybierz inny.',
      muted:
        'System wyłączył ten mikrofon. Włącz go jego przyciskiem albo w ustawieniach dźwięku systemu.',
      record: 'Nagraj i odtwórz',
      recordAbout: 'Trzy sekundy, które zostaną zapomniane zaraz po odsłuchaniu.',
      recording: 'Nagrywanie: mów teraz.',
      playing: 'Tak cię słychać.',
      stop: 'Zatrzymaj',
    },
    speaker: {
      title: 'Głośnik',
      which: 'Głośnik do testu',
      play: 'Odtwórz dźwięk testowy',
      stop: 'Zatrzymaj dźwięk testowy',
      level: 'Poziom dźwięku testowego',
      playing: 'Gra dźwięk testowy.',
      played: 'Nic nie słychać? Zwiększ głośność albo wybierz inny głośnik.',
      usualOnly: 'Dźwięk płynie z głośnika, którego używa system.',
    },
    problem: {
      camera: {
        none: {
          happened: 'Nie ma kamery.',
          todo: 'Podłącz kamerę; zostanie od razu wypróbowana.',
        },
        refused: {
          happened: 'System nie pozwala Parlour używać kamery.',
          todo: {
            mac: 'Włącz Parlour w Ustawieniach systemowych, Prywatność i ochrona, Kamera, a potem spróbuj ponownie.',
            windows:
              'Zezwól aplikacjom klasycznym na dostęp do kamery w ustawieniach systemu Windows, Prywatność, Kamera, a potem spróbuj ponownie.',
            other: 'Zezwól na to w ustawieniach systemu, a potem spróbuj ponownie.',
          },
        },
        inUse: {
          happened: 'Kamery używa inny program albo kamera się nie uruchamia.',
          todo: 'Zamknij program, który jej używa, i spróbuj ponownie.',
        },
        unfit: {
          happened: 'Tej kamery nie da się już otworzyć.',
          todo: 'Wybierz inną albo podłącz tę ponownie.',
        },
        failed: {
          happened: 'Kamera się nie uruchomiła.',
          todo: 'Odłącz ją i podłącz ponownie albo uruchom ponownie komputer.',
        },
      },
      microphone: {
        none: {
          happened: 'Nie ma mikrofonu.',
          todo: 'Podłącz mikrofon; zostanie od razu wypróbowany.',
        },
        refused: {
          happened: 'System nie pozwala Parlour używać mikrofonu.',
          todo: {
            mac: 'Włącz Parlour w Ustawieniach systemowych, Prywatność i ochrona, Mikrofon, a potem spróbuj ponownie.',
            windows:
              'Zezwól aplikacjom klasycznym na dostęp do mikrofonu w ustawieniach systemu Windows, Prywatność, Mikrofon, a potem spróbuj ponownie.',
            other: 'Zezwól na to w ustawieniach systemu, a potem spróbuj ponownie.',
          },
        },
        inUse: {
          happened: 'Mikrofonu używa inny program albo mikrofon się nie uruchamia.',
          todo: 'Zamknij program, który go używa, i spróbuj ponownie.',
        },
        unfit: {
          happened: 'Tego mikrofonu nie da się już otworzyć.',
          todo: 'Wybierz inny albo podłącz ten ponownie.',
        },
        failed: {
          happened: 'Mikrofon się nie uruchomił.',
          todo: 'Odłącz go i podłącz ponownie albo uruchom ponownie komputer.',
        },
      },
      gone: (device: string) => ({
        happened: `Nie ma już urządzenia „${device}”.`,
        todo: 'Podłącz je ponownie albo wybierz inne.',
      }),
      speakerGone: (device: string) => ({
        happened: `Nie ma już urządzenia „${device}”.`,
        todo: 'Teraz używany jest głośnik systemu; podłącz poprzedni ponownie albo wybierz inny.',
      }),
      speakerFailed: {
        happened: 'Nie udało się odtworzyć dźwięku.',
        todo: 'Wybierz inny głośnik albo sprawdź, czy tego nie zajmuje inny program.',
      },
      recordingFailed: {
        happened: 'Nie udało się nagrać dźwięku.',
        todo: 'Wybierz inny mikrofon albo spróbuj ponownie.',
      },
    },
    reach: {
      title: 'Połączenie',
      about: (server: string) =>
        `Pyta przekaźniki, które serwer ${server} podaje dla dźwięku i obrazu, czy odpowiadają. Nic więcej nie jest wysyłane.`,
      noServer:
        'Ten hosting nie ma jeszcze serwera. Dokończ konfigurację w Ustawieniach, w sekcji Hosting.',
      start: 'Testuj połączenie',
      asking: 'Odpytywanie przekaźników…',
      reached: (milliseconds: string) =>
        `Przekaźnik odpowiedział w ${milliseconds} ms przez UDP: droga dla dźwięku i obrazu jest otwarta.`,
      overTcp: (milliseconds: string) =>
        `Przekaźnik odpowiedział w ${milliseconds} ms, ale tylko przez TCP. Twoja sieć może blokować UDP: dźwięk i obraz mogą się opóźniać.`,
      noAnswer: {
        happened: 'Żaden przekaźnik nie odpowiedział.',
        todo: 'Twoja sieć może blokować UDP: spróbuj w innej albo poproś jej administratora o otwarcie portów UDP 3478 i 10000.',
      },
      noneNamed:
        'Serwer nie podaje przekaźników. To nic złego: dźwięk i obraz idą bezpośrednio od osoby do osoby albo przez sam serwer.',
      noConfig: {
        happened: 'Serwer nie podał, jakie ma przekaźniki.',
        todo: 'Sprawdź go w Ustawieniach, w sekcji Hosting: tam widać dlaczego.',
      },
      failed: {
        happened: 'Nie udało się przetestować połączenia.',
        todo: 'Spróbuj ponownie.',
      },
    },
  },
};
