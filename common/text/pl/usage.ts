import type { usageText as source } from '../en/usage.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

/** What meetings came to, counted on this computer. */
export const usageText: typeof source = {
  usage: {
    title: 'Użycie',
    about: 'Ile było twoich spotkań, miesiąc po miesiącu, według obliczeń tego komputera.',
    empty:
      'Niczego jeszcze nie policzono. Pierwszy miesiąc pojawi się tu po twoim pierwszym spotkaniu.',
    off: 'Liczenie jest wyłączone w Ustawieniach, w sekcji Prywatność. To, co policzono wcześniej, zostaje do wyczyszczenia.',
    failed: {
      happened: 'Nie udało się odczytać tego, co policzono.',
      todo: 'Zamknij Ustawienia i otwórz je ponownie.',
    },
    hosting: 'Hosting',
    all: 'Wszystkie hostingi',
    visited: 'Nieskonfigurowane serwery',
    removed: 'Usunięte hostingi',
    measure: 'Pokaż',
    measures: {
      minutes: { name: 'Moje minuty', help: 'Twój własny czas na spotkaniach.' },
      personMinutes: {
        name: 'Minuty wszystkich',
        help: 'Łączne minuty wszystkich osób na twoich spotkaniach, w czasie twojej obecności.',
      },
      people: {
        name: 'Osoby',
        help: 'Różne osoby ze spotkań, razem z tobą. Kto spotyka cię w dwóch hostingach, liczy się w każdym.',
      },
      meetings: { name: 'Spotkania', help: 'Spotkania, do których dołączono.' },
    },
    month: 'Miesiąc',
    table: (measure: string) => `${measure}, według miesięcy`,
    totals: 'Wszystkie te miesiące razem',
    peak: 'Najwięcej osób naraz',
    jaas: 'Użytkownicy JaaS a twój plan',
    jaasUsers: 'Użytkownicy',
    jaasCost: 'Koszt',
    ofPlan: (people: string, included: string) => `${people} z ${included}`,
    soFar: (month: string) => `${month}, do tej pory`,
    estimate:
      'Oszacowanie na podstawie tego, co widział ten komputer: nie obejmuje cudzych spotkań. Plan i ceny pochodzą z „Ile by to kosztowało?”.',
    use: 'Użyj tych liczb',
    useHelp: (month: string) => `Wpisuje liczby do „Ile by to kosztowało?” (${month}).`,
    noMonth: 'Po pełnym miesiącu można użyć jego liczb w „Ile by to kosztowało?”.',
    save: 'Zapisz jako CSV…',
    saved: (file: string) => `Zapisano: ${file}`,
    notSaved: {
      happened: 'Nie udało się zapisać pliku.',
      todo: 'Wybierz inny folder albo zwolnij miejsce na dysku.',
    },
    saving: { title: 'Zapisz dane użycia', kind: 'Tabela (CSV)', file: 'Użycie Parlour' },
    clear: 'Wyczyść dane użycia…',
    clearTitle: 'Wyczyścić dane użycia?',
    clearMeans: (months: number) =>
      plural(months, {
        one: 'Z tego komputera zniknie to, co policzono w # miesiącu. Nie da się tego przywrócić.',
        few: 'Z tego komputera zniknie to, co policzono w # miesiącach. Nie da się tego przywrócić.',
        many: 'Z tego komputera zniknie to, co policzono w # miesiącach. Nie da się tego przywrócić.',
        other:
          'Z tego komputera zniknie to, co policzono w # miesiąca. Nie da się tego przywrócić.',
      }),
    clearNow: 'Wyczyść dane użycia',
    cleared: 'Wyczyszczono dane użycia.',
    count: 'Licz minuty i osoby ze spotkań na tym komputerze',
    countHelp:
      'Widać je według miesięcy w Ustawieniach, w sekcji Hosting, pod nagłówkiem „Użycie”. Imiona nie są zachowywane i nic nie jest nigdzie wysyłane. Po wyłączeniu nic nowego nie jest liczone; to, co już jest, zostaje do wyczyszczenia. Zwykle włączone.',
  },
};
