import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem: {
    running: {
      happened: (about) => `Trwa spotkanie w hostingu „${about}”.`,
      todo: 'Opuść je, a potem wyczyść ponownie.',
    },
    failed: {
      happened: () => 'Nie udało się sprawdzić, co spotkania zostawiły na tym komputerze.',
      todo: 'Zamknij Ustawienia i otwórz je ponownie.',
    },
  },
  privacy: {
    history: 'Twoje spotkania',
    remember: 'Pamiętaj spotkania',
    rememberHelp:
      'Okno startowe pokazuje spotkania, do których dołączono, tylko na tym komputerze. Po wyłączeniu nic nowego nie przybywa; to, co już jest, zostaje do wyczyszczenia. Zwykle włączone.',
    clear: 'Wyczyść…',
    clearTitle: 'Wyczyścić „Twoje spotkania”?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# spotkanie zostanie zapomniane, nawet jeśli jest przypięte.',
        few: '# spotkania zostaną zapomniane, także te przypięte.',
        many: '# spotkań zostanie zapomnianych, także te przypięte.',
        other: '# spotkania zostanie zapomniane, także te przypięte.',
      }),
    clearNow: 'Wyczyść spotkania',
    nothingToClear: 'Nie ma spotkań do zapomnienia.',
    cleared: (count: number) =>
      plural(count, {
        one: 'Zapomniano # spotkanie',
        few: 'Zapomniano # spotkania',
        many: 'Zapomniano # spotkań',
        other: 'Zapomniano # spotkania',
      }),
    undo: 'Cofnij',
    close: 'Zamknij',
    outside: 'Kto jeszcze dowiaduje się o twoich spotkaniach',
    outsideWhy:
      'Strona spotkania może pobierać różne rzeczy z innych serwerów. Parlour prosi ją, aby tego nie robiła; zmodyfikowany serwer może robić to mimo wszystko.',
    thirdParties: 'Inne serwery na spotkaniach',
    thirdPartiesHelp:
      'Strona może łączyć się nie tylko ze swoim serwerem, na przykład po zdjęcia osób lub kalendarze. Inne serwery poznają twój adres sieciowy. Zwykle wyłączone.',
    analytics: 'Statystyki spotkań',
    analyticsHelp:
      'Strona może zgłaszać usługom wybranym przez operatora, jak przebiegło spotkanie. Wymaga też pozycji „Inne serwery na spotkaniach”. Zwykle wyłączone.',
    gravatar: 'Zdjęcia z Gravatara',
    gravatarHelp:
      'Strona może prosić gravatar.com o zdjęcia przypisane do adresów e-mail osób. Wymaga też pozycji „Inne serwery na spotkaniach”. Zwykle wyłączone.',
    sets: (key: string) => `Nazwa w Jitsi: ${key}`,
    storage: 'Co spotkania zostawiły na tym komputerze',
    storageWhy:
      'Serwery przechowują na tym komputerze różne rzeczy: ciasteczka, dane logowania, ustawienia swojej strony. Każdy hosting ma na nie osobne miejsce.',
    hosting: 'Hosting',
    size: 'Rozmiar',
    noStorage: 'Spotkania niczego jeszcze nie zostawiły.',
    looking: 'Sprawdzanie…',
    clearStorage: 'Wyczyść…',
    clearStorageFor: (hosting: string) => `Wyczyść „${hosting}”…`,
    clearStorageTitle: (hosting: string) =>
      `Wyczyścić to, co zostawiły spotkania w hostingu „${hosting}”?`,
    clearStorageMeans:
      'Ciasteczka i ustawienia strony serwera zostaną usunięte i może być potrzebne ponowne zalogowanie. Twoje spotkania, klucze i ustawienia w Parlour zostaną.',
    jaasWarning:
      'JaaS liczy wyczyszczony komputer jako nową osobę: na rachunku konta może przybyć jeden aktywny użytkownik miesięcznie.',
    clearStorageNow: 'Wyczyść',
    storageCleared: (hosting: string) =>
      `Usunięto to, co zostawiły spotkania w hostingu „${hosting}”.`,
    kept: 'Co przechowuje Parlour',
    keptWhere: (folder: string) =>
      `Parlour przechowuje ustawienia, hostingi, „Twoje spotkania” i krótki dziennik w ${folder}. Klucze prywatne i wspólne sekrety leżą w pęku kluczy systemu, bilety nie są nigdy przechowywane, a do twórców Parlour nic nie jest wysyłane.`,
  },
};
