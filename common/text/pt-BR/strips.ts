import type { stripsText as source } from '../en/strips.ts';

/** What is said above a running meeting, while it comes back, and why it stopped. */
export const stripsText: typeof source = {
  strips: {
    offline: 'Sem conexão. O Parlour está esperando a rede.',
    silent: 'A reunião não responde.',
    entering: (server: string) => `${server} ainda não deixou você entrar.`,
    rejoin: 'Entrar de novo',
    dismiss: 'Fechar',
    joiningAgain: 'Entrando de novo',
    slept: 'Seu computador estava suspenso.',
    networkAway: 'A rede tinha caído.',
    onceMore: 'Tentando mais uma vez',
    microphoneGone: (name: string) => `Seu microfone “${name}” não está mais aqui.`,
    cameraGone: (name: string) => `Sua câmera “${name}” não está mais aqui.`,
    speakerGone: (name: string) => `Seu alto-falante “${name}” não está mais aqui.`,
    microphoneBroken: (name: string) => `Seu microfone “${name}” não funciona mais.`,
    cameraBroken: (name: string) => `Sua câmera “${name}” não funciona mais.`,
    anotherUsed: 'Outro dispositivo está em uso.',
    chooseAnother: 'Escolha outro dispositivo nas configurações da reunião.',
    hint: {
      'graphics-restarted': 'As imagens pararam por um momento e já voltaram.',
    },
  },
  runningProblem: {
    'lobby-refused': {
      happened: () => 'O anfitrião não deixou você entrar.',
      todo: 'Fale com o anfitrião antes de bater à porta de novo.',
    },
    'password-cancelled': {
      happened: () => 'Você não digitou a senha, por isso não está na reunião.',
      todo: 'Peça a senha a quem organiza a reunião e entre de novo.',
    },
    'out-of-memory': {
      happened: () => 'A reunião ficou sem memória e parou.',
      todo: 'Feche outros programas e entre de novo; sua câmera e seu microfone estão desligados.',
    },
    'stopped-answering': {
      happened: () => 'A reunião não responde mais.',
      todo: 'Entre de novo; sua câmera e seu microfone estão desligados.',
    },
    'captured-screen': {
      happened: (about) => `${about} capturou sua tela sem pedir. O Parlour fechou a reunião.`,
      todo: 'Avise quem administra o servidor.',
    },
  },
};
