import type { hostingsText as source } from '../en/hostings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

const hostings: (typeof source)['hostings'] = {
  cards: {
    public: {
      name: 'Servidor público',
      promise: 'meet.jit.si: grátis, sem nada para configurar. Quem tem o link pode entrar.',
    },
    jaas: {
      name: 'JaaS',
      promise: 'Sua conta na 8x8: só entra quem tem ingresso. O Parlour assina o ingresso aqui.',
    },
    ownServer: {
      name: 'Servidor próprio',
      promise: 'Um servidor Jitsi que você administra ou recebeu: aberto, ou com ingressos.',
    },
  },
  jaasFetches: 'Sua conta na 8x8: só entra quem tem ingresso.',
  /** The profiles of one kind. */
  list: {
    jaas: {
      title: 'Suas contas',
      add: 'Adicionar outra conta',
      firstName: 'Minha conta',
      anotherName: (number: number) => `Conta ${number}`,
    },
    ownServer: {
      title: 'Seus servidores',
      add: 'Adicionar outro servidor',
      firstName: 'Meu servidor',
      anotherName: (number: number) => `Servidor ${number}`,
    },
  },
  profileName: 'Nome do perfil',
  unfinished: 'falta preencher',
  up: (name: string) => `Mover ${name} para cima`,
  down: (name: string) => `Mover ${name} para baixo`,
  duplicate: (name: string) => `Duplicar ${name}`,
  remove: (name: string) => `Remover ${name}…`,
  copyName: (name: string) => `${name} (cópia)`,
  moved: (name: string, at: number, of: number) =>
    `“${name}” está agora na posição ${at} de ${of}.`,
  alike: (upper: string, lower: string) =>
    `“${upper}” e “${lower}” têm o mesmo endereço: os links abrem com o de cima.`,
  controlKey: 'Ctrl',
  shortcut: (key: string) => `${key}1 a ${key}9`,
};

const jaas: (typeof source)['jaas'] = {
  appId: 'AppID',
  appIdHelp: 'Do console do JaaS, “API keys”: começa com vpaas-magic-cookie-.',
  keyId: 'ID da chave',
  keyIdHelp: 'Da mesma página; inteiro ou só a parte depois da barra.',
};

const key: (typeof source)['key'] = {
  title: 'Chave de assinatura',
  field: 'Chave privada',
  fieldHelp:
    'Cole a chave ou solte o arquivo dela aqui. Ela vai para o chaveiro do sistema; o Parlour nunca mais a mostra.',
  passphrase: 'Frase secreta da chave',
  unlock: 'Desbloquear e salvar chave',
  save: 'Salvar chave',
  session: 'Usar até sair do Parlour',
  choose: 'Escolher arquivo da chave…',
  env: 'Importar de um arquivo .env…',
  saved: 'A chave foi salva.',
  savedFrom: (file: string) =>
    `Pronto. O arquivo ainda existe: ${file}. Exclua-o ou guarde-o onde ninguém mais possa ler.`,
  kind: 'Tipo',
  bits: (bits: number) => `${bits} bits`,
  fingerprint: 'Impressão digital (SHA-256)',
  added: 'Adicionada',
  lastUsed: 'Último uso',
  never: 'nunca',
  test: 'Testar chave',
  testing: 'Testando…',
  tested: {
    accepted: (server: string) =>
      `A chave assina, a assinatura confere e ${server} aceita os ingressos dela.`,
    'not-asked': (server: string) =>
      `A chave assina e a assinatura confere. Não foi possível perguntar se ${server} aceita os ingressos dela; a próxima reunião dirá.`,
  },
  clock: {
    unknown:
      'O servidor não informou a hora, por isso o relógio deste computador não foi comparado.',
    agrees: 'O relógio deste computador está de acordo com o do servidor.',
    off: (span: string) =>
      `O relógio deste computador tem uma diferença de ${span}; os ingressos levam isso em conta.`,
  },
  replace: 'Substituir chave',
  forget: 'Esquecer chave',
};

const checking: (typeof source)['checking'] = {
  start: 'Verificar servidor',
  title: (server: string) => `Verificação de ${server}`,
  running: (server: string) => `Verificando ${server}…`,
  cancel: 'Cancelar',
  cancelled: 'A verificação foi cancelada.',
  cut: 'Não houve tempo para o resto.',
  fine: 'Tudo o que as reuniões precisam funciona.',
  problems: (count: number, steps: string) =>
    `${plural(count, { one: '# problema', other: '# problemas' })}: ${steps}.`,
  warnings: (count: number, steps: string) =>
    `${plural(count, { one: '# aviso', other: '# avisos' })}: ${steps}.`,
  took: (seconds: string) => `Levou ${seconds} s.`,
  copy: 'Copiar relatório',
  copied: 'Copiado',
  copyLines: (where: string) => `Copiar linhas: ${where}`,
  hide: 'Ocultar esta verificação',
  lines: 'O que foi verificado',
  skipped: (steps: string) => `Não verificado: ${steps}.`,
};

const ticket: (typeof source)['ticket'] = {
  title: 'Ingresso',
  role: 'Meu papel',
  roles: { host: 'Anfitrião', guest: 'Convidado' },
  roleHelp: {
    host: 'Você modera suas reuniões.',
    guest: 'Você entra nas suas reuniões sem direitos especiais.',
  },
  lifetime: 'Válido por',
  lifetimeHelp: 'Só para entrar: quem já está em uma reunião continua nela.',
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? plural(minutes / 60, { one: '# hora', other: '# horas' })
      : plural(minutes, { one: '# minuto', other: '# minutos' }),
  features: 'O que posso iniciar',
  feature: {
    recording: 'Gravação',
    livestreaming: 'Transmissão ao vivo',
    transcription: 'Transcrição',
    'outbound-call': 'Fazer ligações por telefone',
    'inbound-call': 'Receber ligações por telefone',
    'sip-outbound-call': 'Fazer ligações por SIP',
    'sip-inbound-call': 'Receber ligações por SIP',
    'file-upload': 'Compartilhamento de arquivos',
    'list-visitors': 'Lista de visitantes',
  },
};

const inspector: (typeof source)['inspector'] = {
  title: 'Inspetor de ingressos',
  field: 'Mostrar o ingresso para uma sala',
  help: 'Ou cole qualquer ingresso ou link para ver por que um servidor o recusaria. Nada é enviado a lugar nenhum.',
  show: 'Mostrar',
  nothingWrong: 'Nada nele faria um servidor recusá-lo.',
  more: (count: number) => plural(count, { one: 'E mais #.', other: 'E mais #.' }),
};

const invitation: (typeof source)['invitation'] = {
  title: (name: string) => `Convite para “${name}”`,
  life: 'Validade',
  lives: { hour: '1 hora', day: '1 dia', date: 'Até uma data' },
  date: 'Último dia',
  allows: (name: string, until: string) =>
    `Quem tem este link pode entrar em “${name}” até ${until}: como convidado, sem moderar e sem gravação nem outros extras.`,
  allowsOnOwnServer: (name: string, until: string) =>
    `Quem tem este link pode entrar em “${name}” até ${until}. O ingresso é de convidado, sem gravação nem outros extras.`,
  copy: 'Copiar convite',
  cancel: 'Cancelar',
  copied: 'Convite copiado. Não dá para cancelá-lo antes que termine.',
  close: 'Fechar',
  issued: 'Convites criados neste computador',
  none: 'Nenhum ainda. “Copiar convite” fica ao lado de cada reunião deste perfil no Início.',
  until: (when: string) => `até ${when}`,
  ended: (when: string) => `terminou em ${when}`,
};

/** The words of the settings of hostings. */
export const hostingsText: typeof source = {
  hostings,
  jaas,
  key,
  checking,
  ticket,
  inspector,
  invitation,
};
