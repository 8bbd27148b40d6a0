import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

type Settings = (typeof source)['meetingSettings'];

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `Il file «${about}» supera i 64 kilobyte.`,
    todo: 'Scegli un’immagine più piccola: per un logo bastano 400 × 200 pixel.',
  },
  'not-a-picture': {
    happened: (about) => `Il file «${about}» non è un’immagine che Parlour sappia mostrare.`,
    todo: 'Scegli un file PNG, JPEG, WebP o SVG.',
  },
  unreadable: {
    happened: (about) => `Il file «${about}» non si può leggere.`,
    todo: 'Controlla che il file ci sia ancora e di avere il permesso di leggerlo.',
  },
};

const outcome: Settings['outcome'] = {
  removed: 'rimosso',
  replaced: 'c’è il tuo',
  hidden: 'mai mostrato',
  server: 'decide il server',
  kept: 'resta',
  absent: 'non presente',
};

const element: Settings['element'] = {
  logo: {
    name: 'Logo nell’angolo',
    why: 'Parlour mette al suo posto il tuo logo, o nulla. Un server con un marchio proprio mostra invece quello, e nessun client può cambiarlo.',
  },
  background: {
    name: 'Colore di sfondo',
    why: 'Si usa il tuo colore. Un server con un marchio proprio mostra invece il suo colore o la sua immagine.',
  },
  'product-name': {
    name: 'Nome della pagina del server',
    why: 'La pagina si chiama ancora come l’ha chiamata chi la gestisce, ma sulla finestra c’è solo il titolo di Parlour. Qualche frase nella riunione può citare quel nome.',
  },
  advertising: {
    name: 'Pubblicità e «powered by»',
    why: 'Sono disattivate in ogni riunione.',
  },
  invitations: {
    name: 'Finestra d’invito del server',
    why: 'Link e inviti li copia Parlour, quindi la finestra con il nome del server non serve.',
  },
  'help-and-download': {
    name: 'Aiuto, download, incorporamento e feedback',
    why: 'I loro pulsanti vengono rimossi dalla barra degli strumenti.',
  },
  'open-in-app': {
    name: 'Pagina «Apri nell’app»',
    why: 'Sei già in un’app.',
  },
  'closing-page': {
    name: 'Pagina dopo la riunione',
    why: 'Nessun client può disattivarla. Parlour riaggancia da sé e chiude la riunione prima che la pagina possa comparire.',
  },
  'before-meeting': {
    name: 'Sfondo della schermata prima della riunione',
    why: 'Appartiene al server. «Mai» in «Schermata prima della riunione» salta la schermata dove il server lo permette.',
  },
  'legal-links': {
    name: 'Link a termini, privacy e assistenza',
    why: 'Chi gestisce il server deve essere raggiungibile, quindi nessun client può cambiarli.',
  },
  wording: {
    name: 'Frasi nella riunione',
    why: 'Vengono dal server, nella tua lingua dove il server ce l’ha.',
  },
  plan: {
    name: 'Avvisi sul piano',
    why: 'Li mostra JaaS quando il piano del tuo account non include qualcosa.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Quando inizia una riunione',
    muted: 'Microfono spento',
    mutedHelp: 'Il microfono resta spento finché non lo accendi.',
    cameraOff: 'Videocamera spenta',
    cameraOffHelp: 'La videocamera resta spenta finché non la accendi.',
    prejoin: 'Schermata prima della riunione',
    prejoinChoice: { 'as-server': 'Come dice il server', always: 'Sempre', never: 'Mai' },
    prejoinHelp: {
      'as-server': 'Ogni server decide se ti vedi prima di entrare. È la scelta consueta.',
      always: 'Ti vedi e scegli videocamera e microfono prima di entrare.',
      never:
        'Sei subito nella stanza. Le riunioni aperte da un link mostrano comunque la schermata, a meno che tu non abbia scelto diversamente in Link.',
    },
    quality: 'Qualità',
    qualityChoice: { automatic: 'Automatica', gentle: 'Leggera', 'audio-only': 'Solo audio' },
    qualityHelp: {
      automatic: 'Immagini nitide quanto permettono computer e rete. È la scelta consueta.',
      gentle:
        'Per computer deboli e reti lente: al massimo quattro immagini alla volta, la tua con 360 linee.',
      'audio-only':
        'Nessuna immagine: il minimo lavoro per computer e rete. La videocamera resta spenta.',
    },
    look: 'Aspetto delle riunioni',
    logo: 'Il tuo logo',
    logoHelp:
      'Un file PNG, JPEG, WebP o SVG di al massimo 64 kilobyte. Compare nell’angolo della riunione, solo su questo computer. Senza, l’angolo è vuoto.',
    noLogo: 'Nessun logo',
    logoShown: 'Questo è il tuo logo',
    chooseLogo: 'Scegli un’immagine…',
    removeLogo: 'Rimuovi il logo',
    logoTaken: (file: string) => `«${file}» è ora il tuo logo.`,
    logoRemoved: 'Il logo è stato rimosso.',
    background: 'Colore di sfondo',
    backgroundHelp:
      'Dietro le immagini in una riunione, solo su questo computer. Di solito quello del server.',
    noBackground: 'Quello del server',
    resetBackground: 'Come sul server',
    branding: 'Che cosa cambia Parlour, e che cosa mantiene un server',
    part: 'Parte della riunione',
    checked: (date: string) => `Verificato nel codice sorgente e nel manuale di Jitsi (${date}):`,
    outcome,
    element,
  },
};
