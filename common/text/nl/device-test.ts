import type { deviceTestText as source } from '../en/device-test.ts';

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Camera, microfoon en luidspreker testen',
    stays: 'Je geluid en beeld verlaten deze computer niet.',
    choice:
      'Wat je hier kiest, geldt voor deze test. Elke vergadering heeft eigen instellingen voor apparaten.',
    retry: 'Opnieuw proberen',
    unnamed: (number: string) => `Apparaat ${number}`,
    none: 'Geen in gebruik',
    usual: 'Keuze van het systeem',
    usualForCalls: 'Keuze van het systeem voor gesprekken',
    camera: {
      title: 'Camera',
      which: 'Te testen camera',
      picture: 'Je beeld, zoals in een spiegel',
      opening: 'De camera start…',
      size: (size: string) => `${size} pixels`,
    },
    microphone: {
      title: 'Microfoon',
      which: 'Te testen microfoon',
      level: 'Niveau van de microfoon',
      speak: 'Zeg iets.',
      heard: 'We horen je.',
      silent:
        'Er is niets te horen. Praat, kijk of de microfoon op het apparaat zelf uitstaat, of kies een andere.',
      muted:
        'Het systeem heeft deze microfoon uitgezet. Zet hem aan met zijn toets of in de geluidsinstellingen van het systeem.',
      record: 'Opnemen en afspelen',
      recordAbout: 'Drie seconden, die worden vergeten zodra je ze hebt gehoord.',
      recording: 'Opname loopt: praat nu.',
      playing: 'Zo klink je.',
      stop: 'Stoppen',
    },
    speaker: {
      title: 'Luidspreker',
      which: 'Te testen luidspreker',
      play: 'Testgeluid afspelen',
      stop: 'Testgeluid stoppen',
      level: 'Niveau van het testgeluid',
      playing: 'Het testgeluid speelt.',
      played: 'Niets gehoord? Zet het volume hoger, of kies een andere luidspreker.',
      usualOnly: 'Het geluid komt uit de luidspreker die het systeem gebruikt.',
    },
    problem: {
      camera: {
        none: {
          happened: 'Er is geen camera.',
          todo: 'Sluit er een aan; die wordt meteen geprobeerd.',
        },
        refused: {
          happened: 'Het systeem laat Parlour de camera niet gebruiken.',
          todo: {
            mac: 'Zet Parlour aan bij Systeeminstellingen, Privacy en beveiliging, Camera, en probeer het opnieuw.',
            windows:
              'Geef bureaublad-apps toegang tot de camera bij de Windows-instellingen, Privacy, Camera, en probeer het opnieuw.',
            other: 'Sta het toe in de instellingen van je systeem en probeer het opnieuw.',
          },
        },
        inUse: {
          happened: 'Een ander programma gebruikt de camera, of de camera start niet.',
          todo: 'Sluit het programma dat de camera gebruikt en probeer het opnieuw.',
        },
        unfit: {
          happened: 'Deze camera kan niet meer worden geopend.',
          todo: 'Kies een andere, of sluit deze opnieuw aan.',
        },
        failed: {
          happened: 'De camera is niet gestart.',
          todo: 'Koppel de camera los en sluit hem weer aan, of start de computer opnieuw.',
        },
      },
      microphone: {
        none: {
          happened: 'Er is geen microfoon.',
          todo: 'Sluit er een aan; die wordt meteen geprobeerd.',
        },
        refused: {
          happened: 'Het systeem laat Parlour de microfoon niet gebruiken.',
          todo: {
            mac: 'Zet Parlour aan bij Systeeminstellingen, Privacy en beveiliging, Microfoon, en probeer het opnieuw.',
            windows:
              'Geef bureaublad-apps toegang tot de microfoon bij de Windows-instellingen, Privacy, Microfoon, en probeer het opnieuw.',
            other: 'Sta het toe in de instellingen van je systeem en probeer het opnieuw.',
          },
        },
        inUse: {
          happened: 'Een ander programma gebruikt de microfoon, of de microfoon start niet.',
          todo: 'Sluit het programma dat de microfoon gebruikt en probeer het opnieuw.',
        },
        unfit: {
          happened: 'Deze microfoon kan niet meer worden geopend.',
          todo: 'Kies een andere, of sluit deze opnieuw aan.',
        },
        failed: {
          happened: 'De microfoon is niet gestart.',
          todo: 'Koppel de microfoon los en sluit hem weer aan, of start de computer opnieuw.',
        },
      },
      gone: (device: string) => ({
        happened: `“${device}” is er niet meer.`,
        todo: 'Sluit het apparaat weer aan, of kies een ander.',
      }),
      speakerGone: (device: string) => ({
        happened: `“${device}” is er niet meer.`,
        todo: 'Nu wordt de luidspreker van het systeem gebruikt; sluit de vorige weer aan, of kies een andere.',
      }),
      speakerFailed: {
        happened: 'Het geluid kon niet worden afgespeeld.',
        todo: 'Kies een andere luidspreker, of kijk of een ander programma deze bezet houdt.',
      },
      recordingFailed: {
        happened: 'Het geluid kon niet worden opgenomen.',
        todo: 'Kies een andere microfoon, of probeer het opnieuw.',
      },
    },
    reach: {
      title: 'Verbinding',
      about: (server: string) =>
        `Vraagt de relays die ${server} voor geluid en beeld noemt, of ze antwoorden. Meer wordt er niet verstuurd.`,
      noServer: 'Deze hosting heeft nog geen server. Maak de hosting af bij Instellingen, Hosting.',
      start: 'Verbinding testen',
      asking: 'De relays worden gevraagd…',
      reached: (milliseconds: string) =>
        `Een relay antwoordde in ${milliseconds} ms via UDP: de weg voor geluid en beeld is open.`,
      overTcp: (milliseconds: string) =>
        `Een relay antwoordde in ${milliseconds} ms, maar alleen via TCP. Misschien blokkeert je netwerk UDP: geluid en beeld kunnen dan vertraagd zijn.`,
      noAnswer: {
        happened: 'Geen enkele relay antwoordde.',
        todo: 'Misschien blokkeert je netwerk UDP: probeer een ander netwerk, of vraag de beheerder om de UDP-poorten 3478 en 10000 te openen.',
      },
      noneNamed:
        'De server noemt geen relays. Dat is niet erg: geluid en beeld gaan van persoon tot persoon, of via de server zelf.',
      noConfig: {
        happened: 'De server zei niet welke relays hij heeft.',
        todo: 'Controleer hem bij Instellingen, Hosting; daar zie je waarom.',
      },
      failed: {
        happened: 'De verbinding kon niet worden getest.',
        todo: 'Probeer het opnieuw.',
      },
    },
  },
};
