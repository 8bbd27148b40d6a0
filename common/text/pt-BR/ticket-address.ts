import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `Pedindo seu ingresso a ${host}`,
    asks: 'O servidor que distribui seus ingressos pergunta quem você é:',
    refused: (host: string) =>
      `Esse ingresso veio de ${host}. Tente de novo; se continuar assim, avise quem administra seu computador.`,
    nameHelp:
      'Mostrado às outras pessoas em uma reunião. Só é enviado ao servidor da reunião em que você entra e ao que distribui seu ingresso.',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `Não foi possível chegar a ${about}, que distribui seus ingressos.`,
      todo: 'Verifique a rede e a VPN da sua organização e tente de novo.',
    },
    'ticket-address-too-slow': {
      happened: (about) => `${about}, que distribui seus ingressos, não respondeu a tempo.`,
      todo: 'Verifique a rede e tente de novo.',
    },
    'ticket-address-insecure': {
      happened: (about) => `A conexão com ${about}, que distribui seus ingressos, não é segura.`,
      todo: 'Nada foi enviado. Avise quem administra seu computador de que o certificado não está em ordem.',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} só distribui ingressos depois do login.`,
      todo: 'Tente de novo e faça login como sua organização orientou.',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} não dá a você um ingresso para esta reunião.`,
      todo: 'Pergunte a quem administra seu computador se você pode participar.',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} não distribui mais ingressos no momento.`,
      todo: 'Tente de novo em alguns minutos.',
    },
    'ticket-address-error': {
      happened: (about) => `${about}, que distribui seus ingressos, está com um problema.`,
      todo: 'Tente de novo em um minuto. Se continuar assim, avise quem administra seu computador.',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} respondeu com algo que não é um ingresso.`,
      todo: 'Avise quem administra seu computador de que o endereço dos ingressos pode estar errado.',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about} deu a você um ingresso que não vale só para esta reunião.`,
      todo: 'Ele não foi usado. Avise quem administra seu computador.',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} deu a você um ingresso que não é válido agora.`,
      todo: 'Tente de novo. Se continuar assim, avise quem administra seu computador de que o relógio desse servidor pode estar errado.',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} deu a você um ingresso que não serve para esta reunião.`,
      todo: 'Ele não foi usado. Avise quem administra seu computador.',
    },
  },
};
