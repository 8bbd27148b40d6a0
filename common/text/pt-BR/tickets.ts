import type { ticketsText as source } from '../en/tickets.ts';
import { ticketReasonsText } from './ticket-reasons.ts';

const lookUp = 'Consulte em Configurações, Hospedagem.';
const newLink = 'Se o ingresso veio com um link, peça um novo a quem organiza.';

/** Why no ticket was made. */
const ticketProblem: (typeof source)['ticketProblem'] = {
  'app-id-unusable': {
    happened: () => 'Não dá para criar um ingresso para este AppID.',
    todo: 'Copie o AppID de novo do console do JaaS; ele começa com vpaas-magic-cookie-.',
  },
  'key-id-unusable': {
    happened: () => 'Não dá para criar um ingresso com este ID da chave.',
    todo: 'Copie o ID da chave de novo do console do JaaS, sem o AppID e a barra dele.',
  },
  'key-id-missing': {
    happened: () =>
      'Não dá para criar um ingresso sem o ID da chave: é por ele que o servidor encontra a chave pública.',
    todo: 'Peça o ID da chave (kid) a quem administra o servidor e preencha-o.',
  },
  'issuer-missing': {
    happened: () => 'Não dá para criar um ingresso sem emissor.',
    todo: 'Preencha o emissor; é o app_id do servidor.',
  },
  'extra-claims-unusable': {
    happened: () => 'Não dá para criar um ingresso com estes claims adicionais.',
    todo: 'Corrija-os ou deixe o campo vazio.',
  },
  'room-unusable': {
    happened: () => 'Não dá para criar um ingresso para esta sala.',
    todo: 'Indique uma sala, com letras e números; não há ingressos para todas as salas.',
  },
  'end-passed': {
    happened: () => 'Este convite já teria terminado.',
    todo: 'Escolha um fim mais adiante.',
  },
  'key-not-private': {
    happened: () => 'Não dá para assinar ingressos com esta chave, porque ela não é privada.',
    todo: 'Salve de novo a chave privada deste perfil.',
  },
  'key-not-rsa': {
    happened: () => 'Não dá para assinar ingressos com esta chave, porque ela não é uma chave RSA.',
    todo: 'Salve uma chave RSA para este perfil; o JaaS recomenda 4096 bits.',
  },
  'key-too-short': {
    happened: () =>
      'Não dá para assinar ingressos com esta chave, porque ela tem menos de 2048 bits.',
    todo: 'Salve uma chave mais longa para este perfil; o JaaS recomenda 4096 bits.',
  },
  'key-not-secret': {
    happened: () =>
      'Não dá para assinar ingressos com esta chave, porque o servidor quer um segredo compartilhado.',
    todo: 'Salve de novo o segredo compartilhado deste perfil.',
  },
  'signature-doubtful': {
    happened: () =>
      'O ingresso não passou na conferência depois de assinado, por isso foi descartado.',
    todo: 'Tente de novo. Se acontecer duas vezes, salve a chave de novo e teste a memória deste computador.',
  },
};

/** Why a server turned a ticket away. */
const ticketRefusal: (typeof source)['ticketRefusal'] = {
  'ticket-missing': {
    happened: () => 'Este servidor só deixa entrar quem traz um ingresso.',
    todo: 'Peça um convite a quem organiza ou adicione uma chave para este servidor em Configurações, Hospedagem.',
  },
  'ticket-expired': {
    happened: () => 'O ingresso para esta reunião expirou.',
    todo: `Tente de novo para obter outro. ${newLink}`,
  },
  'ticket-not-yet-valid': {
    happened: () => 'O ingresso para esta reunião ainda não é válido.',
    todo: 'Verifique a data e a hora deste computador. Se o ingresso veio com um link, espere até que ele comece a valer.',
  },
  'ticket-signature': {
    happened: () => 'O servidor não conseguiu confirmar quem assinou o ingresso.',
    todo: `O segredo ou a chave privada daqui precisa corresponder ao que o servidor conhece. ${newLink}`,
  },
  'ticket-kid': {
    happened: () => 'O servidor não conhece a chave que assinou o ingresso.',
    todo: 'Compare o ID da chave com o do servidor, no caso do JaaS no console dele; uma chave recém-adicionada leva alguns minutos.',
  },
  'ticket-issuer': {
    happened: () => 'O servidor não aceita ingressos deste emissor.',
    todo: `Pergunte o emissor a quem administra o servidor. ${lookUp}`,
  },
  'ticket-audience': {
    happened: () => 'O ingresso é para outro tipo de servidor.',
    todo: `Pergunte o destinatário a quem administra o servidor. ${lookUp}`,
  },
  'ticket-room': {
    happened: () => 'O ingresso é para outra sala.',
    todo: `Confira a sala e o AppID. ${newLink}`,
  },
  'account-blocked': {
    happened: () => 'A conta do JaaS desta reunião está bloqueada.',
    todo: 'O titular dela vê o motivo no console do JaaS, muitas vezes o plano ou um pagamento.',
  },
  'ticket-refused': {
    happened: () => 'O servidor não aceitou o ingresso.',
    todo: `Se ele for seu, examine-o em Configurações, Hospedagem. ${newLink}`,
  },
};

/** What the fields of a ticket mean. */
const ticketRow: (typeof source)['ticketRow'] = {
  alg: 'Tipo de assinatura',
  typ: 'Tipo',
  kid: 'Chave',
  aud: 'Destinatário',
  iss: 'Emissor',
  sub: 'Conta ou servidor',
  room: 'Sala',
  nbf: 'Válido a partir de',
  iat: 'Criado',
  exp: 'Válido até',
  jti: 'Número deste ingresso',
  'context.user.id': 'Pessoa',
  'context.user.name': 'Nome',
  'context.user.email': 'E-mail',
  'context.user.avatar': 'Imagem',
  'context.user.moderator': 'Moderador',
};

/** Times of tickets. `span` is in hours and minutes, abbreviated: `2 h 5 min`. */
const ticketTime: (typeof source)['ticketTime'] = {
  lessThanMinute: 'menos de um minuto',
  lessThanMinuteAhead: 'em menos de um minuto',
  lessThanMinutePast: 'há menos de um minuto',
  ahead: (span: string) => `em ${span}`,
  past: (span: string) => `há ${span}`,
};

/** Two clocks that are more than a day apart. `about` is what `spanInWords` says. */
const clockFarOff: (typeof source)['clockFarOff'] = {
  happened: (about) =>
    about
      ? `O relógio deste computador e o do servidor têm uma diferença de ${about}.`
      : 'O relógio deste computador e o do servidor têm uma diferença de dias.',
  todo: 'Acerte a data e a hora nas configurações do sistema.',
};

/** The sentences about tickets. */
export const ticketsText: typeof source = {
  ticketProblem,
  ticketRefusal,
  ticketReason: ticketReasonsText,
  ticketRow,
  ticketTime,
  clockFarOff,
};
