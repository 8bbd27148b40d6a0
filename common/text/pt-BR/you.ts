import type { youText as source } from '../en/you.ts';

const youProblem: (typeof source)['youProblem'] = {
  'email-unreadable': {
    happened: () => 'Isto não é um endereço de e-mail.',
    todo: 'Escreva como ada@example.org ou deixe o campo vazio.',
  },
  'picture-not-https': {
    happened: () => 'Isto não é um endereço que comece com https://.',
    todo: 'Copie o endereço de uma imagem que qualquer pessoa possa ver na web ou deixe o campo vazio.',
  },
  'picture-too-long': {
    happened: () => 'Este endereço é longo demais.',
    todo: 'Os ingressos viajam em endereços da web: escolha uma imagem com um endereço mais curto.',
  },
};

/** Settings: how the person appears to others. */
export const youText: typeof source = {
  youProblem,
  you: {
    name: 'Seu nome',
    nameHelp:
      'Mostrado às outras pessoas em uma reunião. Só é enviado ao servidor da reunião em que você entra.',
    email: 'E-mail',
    emailHelp: 'Só é enviado onde a tabela abaixo diz. Pode ficar vazio.',
    picture: 'Imagem',
    pictureHelp:
      'O endereço de uma imagem na web, começando com https://. O Parlour não a carrega, por isso não há uma prévia aqui; quem a carrega desse endereço são os programas dos outros.',
    receives: 'O que cada hospedagem recebe',
    hosting: 'Hospedagem',
    receiver: {
      public: 'Servidor público',
      jaas: 'Suas contas do JaaS',
      'signing-server': 'Seus servidores com ingressos',
      'open-server': 'Seus servidores sem ingressos',
      'ticket-address': 'Hospedagens da sua organização, que distribui os ingressos',
      others: 'Servidores e contas de outros',
    },
    way: {
      ticket: 'no ingresso assinado',
      address: 'a quem distribui o ingresso e quando você entra',
      page: 'quando você entra',
      no: 'não enviado',
    },
    onlyFilled: 'Um campo vazio não é enviado a ninguém.',
  },
};
