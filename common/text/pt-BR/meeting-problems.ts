import type { meetingProblemsText as source } from '../en/meeting-problems.ts';

/** Why a meeting did not begin, or ended. Tickets, keys and certificates have their own. */
export const meetingProblemsText: typeof source = {
  offline: {
    happened: () => 'Este computador não está conectado à internet.',
    todo: 'Verifique a rede e tente de novo.',
  },
  'name-not-found': {
    happened: (about) => `Não existe um servidor chamado ${about}.`,
    todo: 'Verifique o endereço e a rede e tente de novo.',
  },
  refused: {
    happened: (about) => `${about} não aceita conexões.`,
    todo: 'Pode estar reiniciando: tente de novo em um minuto.',
  },
  'server-error': {
    happened: (about) => `O servidor da reunião respondeu com um erro (${about}).`,
    todo: 'Pode estar sobrecarregado: tente de novo em um minuto.',
  },
  'page-missing': {
    happened: (about) => `${about} não tem uma reunião neste endereço.`,
    todo: 'Confira o link com quem o enviou.',
  },
  'too-slow': {
    happened: (about) => `${about} não respondeu a tempo.`,
    todo: 'Verifique a rede e tente de novo.',
  },
  'not-jitsi': {
    happened: (about) => `A página em ${about} não é uma reunião Jitsi.`,
    todo: 'Verifique o endereço. A rede de um hotel ou de um trem pode pedir login antes: abra o link em um navegador.',
  },
  'framing-refused': {
    happened: (about) => `${about} não deixa outros programas mostrarem suas reuniões.`,
    todo: 'Abra a reunião em um navegador. Quem administra o servidor pode permitir isso (X-Frame-Options).',
  },
  unreachable: {
    happened: (about) => `Não foi possível chegar a ${about}.`,
    todo: 'Verifique a rede e tente de novo.',
  },
  'join-too-slow': {
    happened: () => 'O servidor abriu a página, mas não deixou você entrar.',
    todo: 'Tente de novo; se continuar assim, o servidor tem um problema.',
  },
  'not-allowed': {
    happened: () => 'Você não tem permissão para entrar nesta reunião.',
    todo: 'Peça um convite a quem a organiza.',
  },
  kicked: {
    happened: (about) => (about ? `Removeram você de “${about}”.` : 'Removeram você da reunião.'),
    todo: 'Fale com o anfitrião antes de entrar de novo.',
  },
  'ended-by-host': {
    happened: (about) =>
      about
        ? `O anfitrião encerrou “${about}” para todos.`
        : 'O anfitrião encerrou a reunião para todos.',
    todo: 'Você pode fechar esta mensagem.',
  },
  'connection-lost': {
    happened: (about) => `A conexão com ${about} caiu.`,
    todo: 'Verifique a rede e tente de novo.',
  },
  'page-crashed': {
    happened: () => 'A reunião parou de repente.',
    todo: 'Entre de novo; sua câmera e seu microfone estão desligados.',
  },
  'key-absent': {
    happened: (about) =>
      `O perfil “${about}” ainda não tem uma chave privada, por isso não foi possível criar um ingresso.`,
    todo: 'Adicione a chave nas Configurações.',
  },
  'ticket-not-made': {
    happened: () => 'Não foi possível criar um ingresso para esta sala.',
    todo: 'Veja o ingresso em Configurações, Hospedagem: lá diz o que falta.',
  },
};
