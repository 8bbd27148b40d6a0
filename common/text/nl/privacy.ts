import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('nl');

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem: {
    running: {
      happened: (about) => `Er is een vergadering bezig op ${about}.`,
      todo: 'Verlaat die en wis daarna opnieuw.',
    },
    failed: {
      happened: () => 'Wat vergaderingen op deze computer achterlieten, kon niet worden bekeken.',
      todo: 'Sluit Instellingen en open ze opnieuw.',
    },
  },
  privacy: {
    history: 'Je vergaderingen',
    remember: 'Vergaderingen onthouden',
    rememberHelp:
      'Het startvenster toont de vergaderingen waaraan je deelnam, alleen op deze computer. Uitgeschakeld komt er niets nieuws bij; wat er staat, blijft tot je het wist. Meestal aan.',
    clear: 'Wissen…',
    clearTitle: '“Je vergaderingen” wissen?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# vergadering wordt vergeten, ook als die is vastgezet.',
        other: '# vergaderingen worden vergeten, ook de vastgezette.',
      }),
    clearNow: 'Vergaderingen wissen',
    nothingToClear: 'Er zijn geen vergaderingen om te vergeten.',
    cleared: (count: number) =>
      plural(count, { one: '# vergadering vergeten', other: '# vergaderingen vergeten' }),
    undo: 'Ongedaan maken',
    close: 'Sluiten',
    outside: 'Wie er nog meer van je vergaderingen hoort',
    outsideWhy:
      'De pagina van een vergadering kan dingen aan andere servers vragen. Parlour vraagt om dat niet te doen; een aangepaste server doet het misschien toch.',
    thirdParties: 'Andere servers in vergaderingen',
    thirdPartiesHelp:
      'De pagina mag ook andere servers dan de eigen vragen, om foto’s van mensen of om agenda’s. Die krijgen je netwerkadres te zien. Meestal uit.',
    analytics: 'Statistieken over vergaderingen',
    analyticsHelp:
      'De pagina mag aan diensten die de beheerder koos, melden hoe de vergadering verliep. Ook “Andere servers in vergaderingen” is nodig. Meestal uit.',
    gravatar: 'Foto’s van Gravatar',
    gravatarHelp:
      'De pagina mag gravatar.com vragen om foto’s die bij e-mailadressen van mensen horen. Ook “Andere servers in vergaderingen” is nodig. Meestal uit.',
    sets: (key: string) => `Naam bij Jitsi: ${key}`,
    storage: 'Wat vergaderingen op deze computer achterlieten',
    storageWhy:
      'Servers bewaren dingen op deze computer: cookies, inloggegevens, instellingen van hun pagina. Elke hosting heeft daar een eigen plek voor.',
    hosting: 'Hosting',
    size: 'Grootte',
    noStorage: 'Vergaderingen hebben nog niets achtergelaten.',
    looking: 'Kijken…',
    clearStorage: 'Wissen…',
    clearStorageFor: (hosting: string) => `${hosting} wissen…`,
    clearStorageTitle: (hosting: string) => `Wissen wat vergaderingen op ${hosting} achterlieten?`,
    clearStorageMeans:
      'Cookies en instellingen van de pagina van de server worden verwijderd, en misschien moet je opnieuw inloggen. Je vergaderingen, sleutels en instellingen in Parlour blijven.',
    jaasWarning:
      'JaaS telt een gewiste computer als een nieuwe persoon: op de rekening van het account kan één actieve gebruiker per maand meer staan.',
    clearStorageNow: 'Wissen',
    storageCleared: (hosting: string) =>
      `Wat vergaderingen op ${hosting} achterlieten, is verwijderd.`,
    kept: 'Wat Parlour bewaart',
    keptWhere: (folder: string) =>
      `Parlour bewaart je instellingen, je hostings, “Je vergaderingen” en een kort logboek in ${folder}. Privésleutels en gedeelde geheimen staan in de sleutelhanger van je systeem, tickets worden nooit bewaard, en er wordt niets naar de makers van Parlour gestuurd.`,
  },
};
