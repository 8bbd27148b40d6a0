import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'To jest serwer Jitsi.' },
  'script-missing': {
    happened: () => 'Nie ma tu pliku external_api.js, a ma go każdy serwer Jitsi.',
    todo: () =>
      'Sprawdź adres i ścieżkę; jeśli są poprawne, ustaw serwer WWW tak, aby podawał skrypt.',
  },
  'script-empty': {
    happened: () => 'Plik external_api.js jest pusty.',
    todo: () => 'Zainstaluj ponownie pliki WWW Jitsi.',
  },
  'script-unauthorised': {
    happened: () => 'Serwer chce wiedzieć, kto prosi o jego pliki (401).',
    todo: () => 'Pozwól wszystkim je czytać; o tym, kto może wejść, decyduje samo Jitsi.',
  },
  'script-forbidden': {
    happened: () => 'Serwer odmawia podania swoich plików (403).',
    todo: () => 'Pozwól wszystkim je czytać i sprawdź listy dozwolonych sieci i krajów.',
  },
  'script-too-many': {
    happened: () => 'Serwer mówi, że pytano go zbyt często (429).',
    todo: () => 'Odczekaj minutę i sprawdź ponownie; jeśli to nie minie, zezwól na więcej zapytań.',
  },
  'script-server-error': {
    happened: (about) => `Serwer WWW ma własny błąd (${status(about)}).`,
    todo: () => 'Jaki, mówi jego dziennik.',
  },
  'script-gateway': {
    happened: (about) =>
      `Serwer z przodu nie dostaje odpowiedzi od Jitsi za nim (${status(about)}).`,
    todo: () => 'Uruchom serwer WWW Jitsi i sprawdź adres, pod którym jest dostępny.',
  },
  'script-unavailable': {
    happened: () => 'Serwer mówi, że nie może teraz odpowiedzieć (503).',
    todo: () => 'Jeśli trwają prace, poczekaj; jeśli nie, powód jest w jego dzienniku.',
  },
  'script-status': {
    happened: (about) => `Serwer odpowiada w nieoczekiwany sposób (${status(about)}).`,
    todo: () => 'Sprawdź adres i ścieżkę w tym profilu.',
  },
  'script-html': {
    happened: () => 'Zamiast skryptu Jitsi przychodzi strona WWW.',
    todo: () =>
      'Albo to nie jest serwer Jitsi, albo serwer WWW odpowiada na wszystko jedną stroną: ustaw go tak, aby podawał skrypt.',
  },
  'script-not-jitsi': {
    happened: () => 'Jest tu plik external_api.js, ale nie pochodzi od Jitsi.',
    todo: () => 'Sprawdź adres i ścieżkę w tym profilu.',
  },
  'script-damaged': {
    happened: (about) => `Skrypt Jitsi ma błąd w wierszu ${named(about, 'line')}.`,
    todo: () => 'Zainstaluj ponownie pliki WWW Jitsi; plik mógł zostać ucięty.',
  },
  'script-too-big': {
    happened: () => 'Plik external_api.js ma ponad 2 MB, a ten z Jitsi nigdy tyle nie ma.',
    todo: () => 'Sprawdź adres i ścieżkę w tym profilu.',
  },
  'script-cut': {
    happened: () => 'Skrypt urwał się przed końcem.',
    todo: () => 'Sprawdź dysk i pamięć podręczną serwera WWW oraz serwera proxy przed nim.',
  },
  'script-too-slow': {
    happened: () => 'Serwer jest na miejscu, ale nie wysłał skryptu na czas.',
    todo: () => 'Sprawdź, jak bardzo serwer jest obciążony, a potem sprawdź ponownie.',
  },
  'script-failed': {
    happened: (about) => `Nie udało się pobrać skryptu (${named(about, 'error')}).`,
    todo: () => 'Sprawdź ponownie; jeśli to nie minie, zajrzyj do dziennika serwera WWW.',
  },

  'config-found': { happened: () => 'Da się odczytać i podaje adresy tego serwera.' },
  'config-missing': {
    happened: () => 'Nie ma pliku config.js, więc strona spotkania nie może się uruchomić.',
    todo: () => 'Ustaw serwer WWW tak, aby go podawał.',
  },
  'config-status': {
    happened: (about) => `Serwer nie podaje swojego pliku config.js (${status(about)}).`,
    todo: () => 'Pozwól wszystkim go czytać.',
  },
  'config-html': {
    happened: () => 'Zamiast pliku config.js przychodzi strona WWW.',
    todo: () => 'Ustaw serwer WWW tak, aby podawał plik, zanim odpowie swoją stroną.',
  },
  'config-empty': {
    happened: () => 'Plik config.js jest pusty, więc strona spotkania nie może się uruchomić.',
    todo: () => 'Zapisz go na nowo.',
  },
  'config-too-big': {
    happened: () => 'Plik config.js ma ponad 512 KB, więc Parlour go nie odczytał.',
    todo: () => 'Sprawdź, czy to właściwy plik.',
  },
  'config-cut': {
    happened: () => 'Plik config.js urwał się przed końcem.',
    todo: () => 'Sprawdź dysk i pamięć podręczną serwera WWW oraz serwera proxy przed nim.',
  },
  'config-too-slow': {
    happened: () => 'Serwer nie wysłał pliku config.js na czas.',
    todo: () => 'Sprawdź, jak bardzo serwer jest obciążony, a potem sprawdź ponownie.',
  },
  'config-failed': {
    happened: (about) => `Nie udało się pobrać pliku config.js (${named(about, 'error')}).`,
    todo: () => 'Sprawdź ponownie; jeśli to nie minie, zajrzyj do dziennika serwera WWW.',
  },
  'config-syntax': {
    happened: (about) =>
      `Nikt nie może dołączyć, dopóki config.js ma błąd w wierszu ${named(about, 'line')}.`,
    todo: () => 'Obejrzyj ten wiersz i poprzedni: często brakuje przecinka lub cudzysłowu.',
  },
  'config-unreadable': {
    happened: () => 'Plik config.js nie zawiera konfiguracji, którą da się odczytać.',
    todo: () => 'Musi zaczynać się od: var config = {',
  },
  'config-no-domain': {
    happened: () => 'Plik config.js nie podaje domeny do logowania (hosts.domain).',
    todo: () => 'Wpisz tam domenę, którą obsługuje Prosody.',
  },
  'config-local-address': {
    happened: (about) =>
      `Według config.js ${named(about, 'name')} jest pod adresem ${named(about, 'host')}, do którego z zewnątrz nikt nie dotrze.`,
    todo: () => 'Ustaw publiczny adres serwera; w Dockerze jest to PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Według config.js ${named(about, 'name')} działa bez szyfrowania, a stronom przez https nie wolno się tak łączyć.`,
    todo: () => 'Niech jego adres zaczyna się od https lub wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `Według config.js ${named(about, 'name')} jest pod adresem ${named(about, 'host')}, a nie ${named(about, 'server')}.`,
    todo: () => 'Jeśli tak ma być, to dobrze; jeśli nie, ustaw publiczny adres serwera.',
  },

  'framing-free': {
    happened: () => 'Serwer pozwala innym programom pokazywać swoje spotkania.',
  },
  'framing-limited': {
    happened: () =>
      'Serwer pozwala pokazywać swoje spotkania tylko niektórym stronom; w przypadku serwera z profilu Parlour o to dba.',
  },
  'framing-unknown': {
    happened: () => 'Strona spotkania nie przyszła.',
    todo: () => 'Ustaw serwer WWW tak, aby dla każdego pokoju odpowiadał stroną Jitsi.',
  },

  'iframe-api-on': {
    happened: () => 'Programom takim jak Parlour wolno prowadzić spotkania.',
  },
  'iframe-api-off-known': {
    happened: () => 'Wyłączone dla stron WWW; Parlour jako programu to nie dotyczy.',
  },
  'iframe-api-off': {
    happened: () =>
      'Wyłączone (disableIframeAPI), więc spotkania na stronach WWW kończą się po pięciu minutach; Parlour to nie dotyczy.',
    todo: () => 'Zostaw tak albo dopuść także strony WWW.',
  },

  'clock-agrees': { happened: () => 'Zegary tego komputera i serwera są zgodne.' },
  'clock-unknown': { happened: () => 'Serwer nie mówi, którą ma godzinę.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Zegar serwera spóźnia się względem tego komputera o ${named(about, 'span')}.`
        : `Zegar serwera spieszy się względem tego komputera o ${named(about, 'span')}.`,
    todo: () => 'Ustaw ten, który chodzi źle; Parlour uwzględnia to, gdy tworzy bilety.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `Zegar serwera spóźnia się względem tego komputera o ${named(about, 'span')}, a to dla biletów za dużo.`
        : `Zegar serwera spieszy się względem tego komputera o ${named(about, 'span')}, a to dla biletów za dużo.`,
    todo: () => 'Ustaw ten, który chodzi źle.',
  },

  'relay-none': {
    happened: () =>
      'Konfiguracja nie podaje żadnych; serwer może je jeszcze podać, gdy ktoś będzie na spotkaniu.',
  },
  'relay-answers': { happened: (about) => `Odpowiadają: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Brak odpowiedzi od ${named(about, 'server')}.`,
    todo: () =>
      'Spotkania dwóch osób mogą iść okrężną drogą; przepuść te porty w zaporach po obu stronach.',
  },

  'version-known': {
    happened: (about) => `Serwer przedstawia się jako ${named(about, 'version')}.`,
  },
  'version-unknown': { happened: () => 'Serwer nie mówi, jaka wersja na nim działa.' },
};
