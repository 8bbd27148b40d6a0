import type { shareText as source } from '../en/share.ts';

/** Choosing what to share, and the bar while it is shared. */
export const shareText: typeof source = {
  share: {
    title: 'Compartilhar sua tela',
    audience: (meeting: string) => `Em “${meeting}”, todos veem o que você escolher.`,
    kinds: 'O que compartilhar',
    screens: 'Telas',
    windows: 'Janelas',
    wholeScreen: 'Tela inteira',
    screen: (number: number) => `Tela ${number}`,
    lookingForScreens: 'Procurando suas telas',
    lookingForWindows: 'Procurando suas janelas',
    noScreens: {
      happened: 'O Parlour não vê nenhuma tela.',
      todo: 'Verifique se há uma tela conectada e compartilhe de novo.',
    },
    noWindows: {
      happened: 'O Parlour não vê nenhuma janela para compartilhar.',
      todo: 'Abra a janela e ela aparecerá aqui.',
    },
    refused: {
      happened: 'Seu sistema não deixa o Parlour ver a tela.',
      todo: 'Permita a gravação da tela para o Parlour nas configurações de privacidade do sistema e compartilhe de novo.',
    },
    sound: 'Compartilhar também o som',
    share: 'Compartilhar',
    cancel: 'Cancelar',
  },
  sharingBar: {
    sharing: (what: string) => `Você está compartilhando “${what}”`,
    sharingSomething: 'Você está compartilhando sua tela',
    stop: 'Parar',
  },
};
