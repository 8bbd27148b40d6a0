import type { signInText as source } from '../en/sign-in.ts';

/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText: typeof source = {
  browserSignIn: {
    waiting: 'Faça login no navegador e depois volte.',
    stuck: 'Fiz login, mas nada acontece',
    why: 'Depois do login, o navegador entrega um link “jitsi-meet:”. Ele só chega a esta reunião se for o Parlour que abre esses links.',
    choose: 'Escolher quem abre esses links',
    address: 'Cole o endereço aqui',
    addressHelp: 'O endereço inteiro que o navegador quis abrir. Serve uma única vez.',
    continue: 'Continuar',
    close: 'Fechar',
  },
};
