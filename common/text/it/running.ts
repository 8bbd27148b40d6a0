import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

const messages = (count: number): string =>
  plural(count, { one: '# nuovo messaggio', other: '# nuovi messaggi' });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Esci dalla riunione',
    mute: 'Spegni il microfono',
    unmute: 'Accendi il microfono',
    cameraOff: 'Spegni la videocamera',
    cameraOn: 'Accendi la videocamera',
    share: 'Condividi lo schermo…',
    stopSharing: 'Interrompi la condivisione',
    raiseHand: 'Alza la mano',
    lowerHand: 'Abbassa la mano',
    open: 'Apri la riunione',
    people: (count: number) => plural(count, { one: 'Solo tu', other: '# persone' }),
    unread: messages,
    speaks: (name: string) => `Parla ${name}`,
    runsFor: (time: string) => `Nella riunione da ${time}`,
  },
  meetingMenu: {
    title: '&Riunione',
    muted: 'Microfono spento',
    cameraOff: 'Videocamera spenta',
    hand: 'Alza la mano',
    chat: 'Chat',
    tiles: 'Vista a riquadri',
    participants: 'Partecipanti',
    pictureInPicture: 'Immagine nell’immagine',
    alwaysOnTop: 'Sempre in primo piano',
    invite: 'Copia l’invito…',
    copyLink: 'Copia il link web',
  },
  trayState: {
    talking: (name: string) => `In «${name}»`,
    muted: (name: string) => `In «${name}», microfono spento`,
    sharing: (name: string) => `In «${name}», condivisione in corso`,
    'sharing-muted': (name: string) => `In «${name}», microfono spento, condivisione in corso`,
  },
  closing: {
    question: (name: string) => `Sei in «${name}».`,
    detail:
      'Se la riunione continua in secondo piano, gli altri sentono e vedono ancora ciò che permetti.',
    leave: 'Esci dalla riunione',
    keep: 'Continua in secondo piano',
    stay: 'Annulla',
    always: 'Fai sempre così',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} vuole entrare` : 'Qualcuno vuole entrare'),
      message: (name: string) => (name ? `${name} ha scritto` : 'Nuovo messaggio'),
      hand: (name: string) => (name ? `${name} ha alzato la mano` : 'Qualcuno ha alzato la mano'),
    },
    several: {
      knock: (count: number) =>
        plural(count, { one: '# persona vuole entrare', other: '# persone vogliono entrare' }),
      message: messages,
      hand: (count: number) => plural(count, { one: '# mano alzata', other: '# mani alzate' }),
    },
  },
  runningSettings: {
    title: 'Durante una riunione',
    notifications: 'Notifiche',
    notificationsHelp: 'Quando qualcuno bussa, scrive o alza la mano mentre guardi qualcos’altro.',
    compact: 'Vista piccola con la finestra ridotta a icona',
    compactHelp:
      'Una piccola finestra resta in primo piano: chi parla, da quanto tempo, microfono, videocamera ed esci.',
    closing: 'Alla chiusura della finestra della riunione',
    closingChoice: {
      ask: 'Chiedi',
      leave: 'Esci dalla riunione',
      keep: 'Continua in secondo piano',
    },
    closingHelp: {
      ask: 'Ti viene chiesto se uscire dalla riunione o continuare in secondo piano.',
      leave: 'Esci dalla riunione, senza domande.',
      keep: 'La riunione continua senza finestra. L’icona vicino all’orologio la fa tornare; dove non c’è, la finestra viene ridotta a icona.',
    },
    shortcut: 'Spegni il microfono da ovunque',
    shortcutHelp:
      'Questa scorciatoia spegne e accende il microfono durante una riunione, qualunque programma sia in primo piano.',
    noShortcut: 'Nessuna scorciatoia',
    chooseKeys: 'Scegli una scorciatoia…',
    pressKeys: 'Premi i tasti…',
    removeKeys: 'Rimuovi la scorciatoia',
    recording:
      'Tieni premuto Ctrl o Alt – su un Mac Comando, Controllo o Opzione – e premi un altro tasto. Esc annulla.',
    needsModifier: 'Quel tasto serve per scrivere. Tieni premuto anche Ctrl o Alt.',
    keysSet: (keys: string) => `La scorciatoia è ora ${keys}.`,
    keysRemoved: 'Ora nessuna scorciatoia spegne il microfono da ovunque.',
    shortcutTaken: {
      happened: 'Un altro programma usa questa scorciatoia, o il sistema la tiene per sé.',
      todo: 'Scegline un’altra.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Opzione',
      Shift: 'Maiusc',
      Super: 'Super',
      Command: 'Comando',
      Space: 'Spazio',
      Up: 'Freccia su',
      Down: 'Freccia giù',
      Left: 'Freccia sinistra',
      Right: 'Freccia destra',
      Home: 'Inizio',
      End: 'Fine',
      PageUp: 'Pag su',
      PageDown: 'Pag giù',
      Insert: 'Ins',
      Delete: 'Canc',
    },
    testDevices: 'Prova videocamera, microfono e altoparlante…',
    testDevicesHelp:
      'Mostra e riproduce ciò che riceverebbe una riunione, prima che tu entri in una.',
  },
};
