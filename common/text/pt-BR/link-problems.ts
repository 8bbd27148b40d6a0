import type { linkProblemsText as source } from '../en/link-problems.ts';

/** What is wrong with a text that should name a meeting. The files it lies in have their own. */
export const linkProblemsText: typeof source = {
  empty: {
    happened: () => 'Ainda falta o nome de uma sala.',
    todo: 'Digite o nome de uma sala ou cole o link de uma reunião.',
  },
  'link-too-long': {
    happened: () => 'Este texto é longo demais para o link de uma reunião.',
    todo: 'Cole só o link ou digite o nome de uma sala.',
  },
  'link-unreadable': {
    happened: () => 'Não foi possível ler este link.',
    todo: 'Copie-o de novo de onde você o encontrou ou digite o nome da sala.',
  },
  'scheme-unsupported': {
    happened: (about) => `Links “${about}:” não abrem reuniões.`,
    todo: 'Cole um link que comece com https:// ou digite o nome de uma sala.',
  },
  'carries-password': {
    happened: () => 'Este link contém um nome de usuário ou uma senha.',
    todo: 'Peça um link sem isso.',
  },
  'profile-unfinished': {
    happened: (about) => `O perfil “${about}” ainda não está configurado.`,
    todo: 'Preencha o que falta nas Configurações ou mude para o servidor público.',
  },
  'room-missing': {
    happened: (about) =>
      about
        ? `Este link indica ${about}, mas nenhuma sala.`
        : 'Este link indica um servidor, mas nenhuma sala.',
    todo: 'Acrescente o nome de uma sala depois da última barra.',
  },
  'room-too-long': {
    happened: () => 'Este nome de sala tem mais de 200 caracteres.',
    todo: 'Escolha um mais curto.',
  },
  'room-reserved': {
    happened: (about) => `Os servidores Jitsi reservam o nome “${about}” para si.`,
    todo: 'Escolha outro nome de sala.',
  },
  'room-climbs': {
    happened: () => 'O nome de uma sala não pode conter “..”.',
    todo: 'Tire os pontos.',
  },
  'room-question-mark': {
    happened: () => 'O nome de uma sala não pode conter “?”.',
    todo: 'Tire-o ou cole o link inteiro.',
  },
  'room-hash': {
    happened: () => 'O nome de uma sala não pode conter “#”.',
    todo: 'Tire-o ou cole o link inteiro.',
  },
  'room-emoji': {
    happened: (about) =>
      about
        ? `O nome de uma sala não pode conter ${about}.`
        : 'O nome de uma sala não pode conter emojis.',
    todo: 'Use letras e números.',
  },
  'room-hidden-character': {
    happened: () => 'Este nome de sala contém um caractere invisível.',
    todo: 'Digite o nome em vez de colar.',
  },
  'room-character': {
    happened: (about) => `O nome de uma sala não pode conter “${about}”.`,
    todo: 'Use letras e números.',
  },
  'room-nothing-left': {
    happened: () => 'Este nome de sala não tem letras nem números.',
    todo: 'Acrescente alguns.',
  },
  'hosting-unknown': {
    happened: () => 'O Parlour que está aberto não conhece a hospedagem que você indicou.',
    todo: 'Saia do Parlour e abra-o de novo.',
  },
  'server-not-allowed': {
    happened: (about) => `Sua organização não permite reuniões em ${about}.`,
    todo: 'Pergunte aos administradores se isso pode ser permitido.',
  },
  'hosting-not-allowed': {
    happened: () => 'Sua organização não permite este tipo de hospedagem.',
    todo: 'Pergunte aos administradores se isso pode ser permitido.',
  },
};
