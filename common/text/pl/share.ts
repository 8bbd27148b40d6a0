import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Udostępnij ekran',
    audience: (meeting: string) => `To, co wybierzesz, zobaczą wszyscy na spotkaniu „${meeting}”.`,
    kinds: 'Co udostępnić',
    screens: 'Ekrany',
    windows: 'Okna',
    wholeScreen: 'Cały ekran',
    screen: (number: number) => `Ekran ${number}`,
    lookingForScreens: 'Szukanie ekranów',
    lookingForWindows: 'Szukanie okien',
    noScreens: {
      happened: 'Parlour nie widzi żadnego ekranu.',
      todo: 'Sprawdź, czy ekran jest podłączony, a potem udostępnij ponownie.',
    },
    noWindows: {
      happened: 'Parlour nie widzi okna, które można udostępnić.',
      todo: 'Otwórz okno, a pojawi się tutaj.',
    },
    refused: {
      happened: 'System nie daje Parlour dostępu do ekranu.',
      todo: 'Zezwól Parlour na nagrywanie ekranu w ustawieniach prywatności systemu, a potem udostępnij ponownie.',
    },
    sound: 'Udostępnij też dźwięk',
    share: 'Udostępnij',
    cancel: 'Anuluj',
  },
  sharingBar: {
    sharing: (what: string) => `Udostępniasz „${what}”`,
    sharingSomething: 'Udostępniasz swój ekran',
    stop: 'Zatrzymaj',
  },
};
