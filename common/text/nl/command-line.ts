import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Gebruik:',
    synopsis: 'parlour [opties] [--] [link, linkbestand of kamernaam]',
    about: 'Neemt deel aan Jitsi-vergaderingen op de server van je keuze.',
    optionsTitle: 'Opties:',
    exitCodesTitle: 'Afsluitcodes:',
    name: 'NAAM',
    options: {
      profile:
        'Neemt deel aan de kamer op de hosting met deze naam. Zonder vergadering wordt dat de huidige hosting.',
      muted: 'Neemt deel met de microfoon uit.',
      hidden:
        'Start zonder venster, in het systeemvak of anders geminimaliseerd. Een vergadering wordt toch getoond.',
      'new-meeting': 'Toont het startvenster met een nieuwe kamernaam in het veld.',
      settings: 'Opent de instellingen.',
      'install-links': 'Laat links en linkbestanden met Parlour openen, alleen voor jou, en stopt.',
      'remove-links': 'Maakt dat ongedaan en stopt.',
      help: 'Toont deze hulp en stopt.',
      version: 'Noemt de versie en stopt.',
    },
    rest: 'Wat volgt is geen optie.',
    exitCodes: {
      done: 'Het is gedaan, of de Parlour die al draait doet het.',
      failed: 'Het is niet gelukt.',
      wrong: 'De woorden zijn niet begrepen.',
    },
    problem: {
      unknown: (option: string) => `Parlour heeft geen optie ${option}.`,
      meant: (option: string) => `Bedoelde je ${option}?`,
      help: '“parlour --help” zegt wat er is.',
      valueMissing: (option: string) => `Na ${option} moet een naam komen.`,
      valueUnwanted: (option: string) => `Bij ${option} hoort geen waarde.`,
      notAlone: (option: string) => `Bij ${option} horen geen vergadering en geen andere actie.`,
      severalWords: {
        happened: 'Parlour opent één vergadering tegelijk.',
        todo: 'Zet een naam met spaties tussen aanhalingstekens.',
      },
      profileUnknown: {
        happened: (name: string) => `Geen enkele hosting heet “${name}”.`,
        todo: (names: string) => `Deze zijn er: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Meerdere hostings heten “${name}”.`,
        todo: 'Geef een daarvan in de instellingen een andere naam.',
      },
    },
    links: {
      installed: 'Links en linkbestanden openen nu met Parlour.',
      removed: 'Links en linkbestanden openen niet meer met deze Parlour.',
      bySystem:
        'Een pakket heeft Parlour voor iedereen op deze computer geïnstalleerd; verwijder het pakket om dat te veranderen.',
      elsewhere: 'Links zijn geregistreerd voor een Parlour op een andere plaats.',
      notHere: 'Op dit systeem doet de installatie van Parlour dat.',
      failed: 'Het systeem heeft dat niet overgenomen.',
      noScreen: {
        happened: 'Zonder bureaublad kan Parlour dat niet.',
        todo: 'Doe het in een terminal op het bureaublad waar je Parlour gebruikt.',
      },
    },
  },
};
