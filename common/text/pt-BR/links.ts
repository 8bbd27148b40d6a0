import type { linksText as source } from '../en/links.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

type Words = (typeof source)['words'];

const linkFileProblem: (typeof source)['linkFileProblem'] = {
  'file-missing': {
    happened: (about) => `O arquivo “${about}” não está lá.`,
    todo: 'Ele pode ter sido movido: procure-o ou peça o link.',
  },
  'file-kind': {
    happened: (about) => `O arquivo “${about}” não é de um tipo que o Parlour abre.`,
    todo: 'Abra um arquivo .meeting, .url, .webloc, .desktop ou .ics.',
  },
  'file-too-big': {
    happened: (about) => `O arquivo “${about}” é grande demais para ser o link de uma reunião.`,
    todo: 'Peça o próprio link.',
  },
  'file-irregular': {
    happened: (about) => `O arquivo “${about}” não é um arquivo comum.`,
    todo: 'Abra o próprio arquivo, não um atalho para ele.',
  },
  'file-remote': {
    happened: (about) => `O arquivo “${about}” está em outro computador.`,
    todo: 'Copie o arquivo para este computador e abra-o daqui.',
  },
  'file-unreadable': {
    happened: (about) => `O arquivo “${about}” não pode ser lido.`,
    todo: 'Verifique se você tem permissão para lê-lo ou peça o link.',
  },
  'file-empty': {
    happened: (about) => `O arquivo “${about}” não indica nenhuma reunião.`,
    todo: 'Peça o link a quem o enviou.',
  },
  'file-newer': {
    happened: (about) => `O arquivo “${about}” foi criado por um Parlour mais novo.`,
    todo: 'Atualize o Parlour ou peça o link.',
  },
  'file-several': {
    happened: (about) => `O arquivo “${about}” contém várias reuniões.`,
    todo: 'Abra a que você quer pelo seu calendário.',
  },
};

/** Home: what the field says of a link that will ask first, and what a drop does. */
const linkEntry: Words['linkEntry'] = {
  unknownServer: (server: string) => `O Parlour ainda não conhece ${server}.`,
  asksFirst: 'Ele pergunta antes de se conectar.',
  several: 'Pergunta qual das suas hospedagens',
  drop: 'Solte aqui o link ou o arquivo de uma reunião',
};

/** Home's dialog before a link opens. */
const linkQuestion: Words['linkQuestion'] = {
  unknown: 'Entrar em um servidor desconhecido?',
  server: 'Servidor',
  room: 'Sala',
  ascii: (server: string) => `Nome técnico: ${server}`,
  mixed: 'Este endereço mistura alfabetos. Ele pode estar imitando outro.',
  nothingSent: 'Nada foi enviado a ele ainda.',
  ignored: 'O link também pede coisas que o Parlour não faz:',
  ignoredCount: (count: number) =>
    plural(count, {
      one: 'O link também pede # coisa que o Parlour não faz',
      other: 'O link também pede # coisas que o Parlour não faz',
    }),
  once: 'Entrar uma vez',
  onceMeans: 'Nada do servidor é guardado.',
  add: 'Adicionar como servidor próprio…',
  addMeans: 'As configurações dele abrem primeiro.',
  which: 'Qual hospedagem abre esta reunião?',
  whichWhy: (server: string) => `Várias das suas hospedagens usam ${server}.`,
  always: 'Usar sempre esta para links assim',
  join: 'Entrar',
  cancel: 'Cancelar',
};

/** A remembered meeting's link, as a text and as a file. */
const linkCopies: Words['linkCopies'] = {
  copy: 'Copiar link do Parlour',
  save: 'Salvar arquivo do link…',
  desktop: 'Adicionar à área de trabalho',
  saveInvitation: 'Salvar como arquivo…',
};

const linkNotice: Words['linkNotice'] = {
  serverAdded: (server: string, name: string) =>
    `${server} agora é um dos seus servidores. Entre em “${name}” quando ele estiver configurado.`,
  fileSaved: (file: string) => `Salvo como ${file}.`,
  fileNotSaved: {
    happened: 'Não foi possível salvar o arquivo.',
    todo: 'Escolha outro lugar ou verifique se há espaço no disco e permissão para gravar nele.',
  },
};

const linkSettings: Words['linkSettings'] = {
  schemes: 'Programas que abrem links',
  schemesWhy:
    'O login do servidor público volta por um link “jitsi-meet:”. Ele só chega à sua reunião se for o Parlour que abre esses links.',
  ours: (scheme: string) => `Links “${scheme}:” abrem com o Parlour.`,
  theirs: (scheme: string, program: string) => `Links “${scheme}:” abrem com ${program}.`,
  nobody: (scheme: string) => `Nenhum programa abre links “${scheme}:”.`,
  someone: (scheme: string) => `O sistema não informa o que abre links “${scheme}:”.`,
  claim: 'Abrir com o Parlour',
  claimFor: (scheme: string) => `Abrir links “${scheme}:” com o Parlour`,
  systemDecides: (scheme: string) =>
    `Quem decide são as configurações do sistema. Procure lá por “aplicativos padrão” e escolha o Parlour para links “${scheme}:”.`,
  notSure: (scheme: string) =>
    `O pedido foi feito ao sistema, que não informa o que fez. Se links “${scheme}:” ainda abrirem em outro lugar, escolha o Parlour nos “aplicativos padrão” do sistema.`,
  asking: 'Consultando o sistema…',
  notAsked: {
    happened: 'Não foi possível perguntar ao sistema qual programa abre links.',
    todo: 'Tente de novo; se continuar assim, veja os “aplicativos padrão” do sistema.',
  },
  tryAgain: 'Tentar de novo',
  joining: 'Entrar por links',
  joiningWhy:
    'Antes de uma reunião aberta por um link, aparece a tela do próprio servidor, com câmera e microfone desligados. Sem perguntar, você já está na sala.',
  atOnce: 'Entrar por links sem perguntar',
  theirTicket: 'Preferir o ingresso que vem com o link',
  forgetChosen: 'Esquecer qual hospedagem escolhi para links',
  forgotten: 'Esquecido. O Parlour volta a perguntar.',
};

/** Sentences about links, the questions they lead to, and the files they lie in. */
export const linksText: typeof source = {
  linkFileProblem,
  fileSaving: { title: 'Salvar arquivo do link', kind: 'Reunião' },
  words: { linkEntry, linkQuestion, linkCopies, linkNotice, linkSettings },
  ticketUsed: {
    happened: () => 'Este login já foi usado.',
    todo: 'Faça login de novo a partir da reunião.',
  },
  ticketMissing: {
    happened: () => 'Este endereço não traz um login de volta.',
    todo: 'Copie o endereço inteiro que o navegador quis abrir, com o “jitsi-meet:” do começo.',
  },
};
