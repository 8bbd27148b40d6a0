import type { homeText as source } from '../en/home.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('it');

/** The first window. */
export const homeText: typeof source = {
  home: {
    title: 'Parlour',
    field: 'Nome della stanza o link della riunione',
    join: 'Entra',
    opensWith: 'Si apre con',
    hosting: 'Hosting',
    setUpHosting: 'Configura un altro hosting…',
    muted: 'Microfono spento',
    cameraOff: 'Videocamera spenta',
    newName: 'Nuovo nome',
    meetings: 'Le tue riunioni',
    search: 'Cerca',
    nothingFound: (wanted: string) => `Nessuna tua riunione si chiama «${wanted}».`,
    firstRun: 'Le riunioni in cui entri compaiono qui.',
    firstRunWays:
      'Scrivi un nome, apri da qualsiasi posto il link di una riunione, o trascinalo su questa finestra.',
    invitation: 'Nessun account, niente da configurare: puoi entrare subito.',
    addName: 'Aggiungi il tuo nome',
    found: (count: number) => plural(count, { one: '# riunione', other: '# riunioni' }),
    rejoin: 'Rientra',
    pin: (name: string) => `Fissa ${name}`,
    copyLink: (name: string) => `Copia il link web di ${name}`,
    copied: 'Link copiato',
    invite: (name: string) => `Copia l’invito a ${name}`,
    more: (name: string) => `Altre azioni per ${name}`,
    menu: {
      copyLink: 'Copia il link web',
      invite: 'Copia l’invito…',
      moveUp: 'Sposta in su',
      moveDown: 'Sposta in giù',
      forget: 'Dimentica',
    },
    pinMoved: (name: string, place: number, of: number) =>
      `«${name}» è ora in posizione ${place} di ${of}.`,
    forgotten: (name: string) => `«${name}» è stata dimenticata.`,
    forgottenCount: (count: number) =>
      plural(count, { one: '# riunione dimenticata.', other: '# riunioni dimenticate.' }),
    undo: 'Annulla',
    joinRow: (name: string) => `Entra in ${name}`,
    dismiss: 'Chiudi',
    today: 'oggi',
    yesterday: 'ieri',
  },
  notice: {
    left: (name: string, minutes: number) =>
      minutes < 1
        ? `Hai lasciato «${name}» dopo meno di un minuto.`
        : plural(minutes, {
            one: `Hai lasciato «${name}» dopo # minuto.`,
            other: `Hai lasciato «${name}» dopo # minuti.`,
          }),
    meetingsDamaged: (file: string) => ({
      happened:
        'Non è stato possibile leggere «Le tue riunioni», quindi l’elenco ricomincia da zero.',
      todo: `Il vecchio file è conservato come ${file}.`,
    }),
    settingsDamaged: (file: string) => ({
      happened: 'Non è stato possibile leggere le impostazioni, quindi Parlour ricomincia da zero.',
      todo: `Il vecchio file è conservato come ${file}.`,
    }),
    usageDamaged: (file: string) => ({
      happened:
        'Non è stato possibile leggere ciò che «Utilizzo» aveva contato, quindi ricomincia da zero.',
      todo: `Il vecchio file è conservato come ${file}.`,
    }),
    meetingsRestored:
      'Non è stato possibile leggere «Le tue riunioni», quindi si usa l’ultima copia integra dell’elenco.',
    settingsRestored:
      'Non è stato possibile leggere le impostazioni, quindi si usa la loro ultima copia integra.',
    usageRestored:
      'Non è stato possibile leggere ciò che «Utilizzo» aveva contato, quindi se ne usa l’ultima copia integra.',
    damagedStays: (file: string) =>
      `Non è stato possibile spostare il file danneggiato ${file}: ciò che cambi andrà perso alla chiusura di Parlour.`,
    notWritten: (folder: string) => ({
      happened:
        'Non è stato possibile salvare la modifica, che andrà persa alla chiusura di Parlour.',
      todo: `Libera spazio sul disco o verifica che ${folder} sia scrivibile.`,
    }),
  },
};
