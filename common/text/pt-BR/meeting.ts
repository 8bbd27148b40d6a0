import type { meetingText as source } from '../en/meeting.ts';

/** The window that holds a meeting, and what is asked around it. */
export const meetingText: typeof source = {
  meeting: {
    title: (name: string) => `${name} — Parlour`,
    makingTicket: 'Criando seu ingresso',
    reaching: (server: string) => `Conectando a ${server}`,
    opening: 'Abrindo a reunião',
    asking: 'Aguardando sua resposta',
    leaving: 'Saindo',
    reconnecting: 'Reconectando',
    cancel: 'Cancelar',
    leave: 'Sair',
    tryAgain: 'Tentar de novo',
    openInBrowser: 'Abrir no navegador',
    back: 'Voltar ao Parlour',
    openSettings: 'Abrir configurações',
    showTicket: 'Mostrar o ingresso',
    checkServer: 'Verificar servidor',
    frame: 'Reunião',
    unnamed: 'Convidado',
  },
  switching: {
    question: (name: string) => `Você está em “${name}”.`,
    detail: (name: string) => `Quer sair e entrar em “${name}”?`,
    again: 'O link tem um ingresso próprio. Quer sair e entrar de novo com ele?',
    ignored: (names: string) => `O que mais o link pede não será feito: ${names}.`,
    leave: 'Sair e entrar',
    joinAgain: 'Entrar de novo',
    stay: 'Ficar',
  },
  mediaConsent: {
    question: (server: string) => `${server} quer usar sua câmera e seu microfone.`,
    detail:
      'Você não configurou este servidor. Só permita se confiar em quem enviou o link para você.',
    allow: 'Permitir',
    refuse: 'Não permitir',
  },
};
