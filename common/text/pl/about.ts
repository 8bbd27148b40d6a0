import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Wersje',
    copyVersions: 'Kopiuj wersje',
    copied: 'Skopiowano',
    independent:
      'Parlour to wolny program do spotkań Jitsi. Nie jest tworzony, sprzedawany ani polecany przez 8x8 ani przez projekt Jitsi.',
    licence: 'Parlour jest dostępny na licencji Apache 2.0.',
    credits: 'Podziękowania',
    creditJitsi:
      'Spotkania trafiają tu przez IFrame API Jitsi, copyright 8x8, Inc. i współtwórcy Jitsi.',
    creditIcons: 'Ikony pochodzą z Lucide: od współtwórców Lucide, a częściowo od Cole’a Bemisa.',
    creditElectron:
      'Aplikacja działa na Electronie od OpenJS Foundation i współtwórców; zawiera on Chromium i Node.js.',
    licences: 'Licencje',
    licencesWhy: 'Cała cudza praca zawarta w Parlour, z pełnym tekstem licencji.',
    show: 'Pokaż licencje',
    count: (count: number) =>
      plural(count, { one: '# pakiet', few: '# pakiety', many: '# pakietów', other: '# pakietu' }),
    notHere: {
      happened: 'Nie udało się otworzyć licencji.',
      todo: 'Są też obok programu, w pliku NOTICE.',
    },
    chromium:
      'Chromium zawiera pracę kilkuset innych osób i projektów. Ich licencje są obok programu, w pliku LICENSES.chromium.html.',
  },
};
