import type { commandLineText as source } from '../en/command-line.ts';

/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText: typeof source = {
  commandLine: {
    usage: 'Uso:',
    synopsis: 'parlour [opções] [--] [link, arquivo do link ou nome da sala]',
    about: 'Entra em reuniões do Jitsi no servidor que você escolher.',
    optionsTitle: 'Opções:',
    exitCodesTitle: 'Códigos de saída:',
    name: 'NOME',
    options: {
      profile:
        'Entra na sala na hospedagem com este nome. Sem reunião, ela passa a ser a hospedagem atual.',
      muted: 'Entra com o microfone desligado.',
      hidden:
        'Inicia sem janela, na bandeja ou, se não houver, minimizado. Uma reunião é mostrada mesmo assim.',
      'new-meeting': 'Mostra o início com um novo nome de sala no campo.',
      settings: 'Abre as configurações.',
      'install-links':
        'Faz links e arquivos de link abrirem com o Parlour, só para você, e termina.',
      'remove-links': 'Desfaz isso e termina.',
      help: 'Mostra esta ajuda e termina.',
      version: 'Informa a versão e termina.',
    },
    rest: 'O que vem depois não é uma opção.',
    exitCodes: {
      done: 'Está feito, ou o Parlour já aberto faz isso.',
      failed: 'Não foi possível fazer.',
      wrong: 'As palavras não foram entendidas.',
    },
    problem: {
      unknown: (option: string) => `O Parlour não tem a opção ${option}.`,
      meant: (option: string) => `Você quis dizer ${option}?`,
      help: '“parlour --help” diz o que existe.',
      valueMissing: (option: string) => `Um nome precisa vir depois de ${option}.`,
      valueUnwanted: (option: string) => `Nenhum valor acompanha ${option}.`,
      notAlone: (option: string) => `Nenhuma reunião e nenhuma outra ação acompanham ${option}.`,
      severalWords: {
        happened: 'O Parlour abre uma reunião de cada vez.',
        todo: 'Coloque entre aspas um nome com espaços.',
      },
      profileUnknown: {
        happened: (name: string) => `Nenhuma hospedagem se chama “${name}”.`,
        todo: (names: string) => `Existem estas: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Várias hospedagens se chamam “${name}”.`,
        todo: 'Dê outro nome a uma delas nas configurações.',
      },
    },
    links: {
      installed: 'Links e arquivos de link agora abrem com o Parlour.',
      removed: 'Links e arquivos de link não abrem mais com este Parlour.',
      bySystem:
        'Um pacote instalou o Parlour para todos neste computador; remova o pacote para mudar isso.',
      elsewhere: 'Os links estão registrados para um Parlour em outro lugar.',
      notHere: 'Neste sistema, quem faz isso é a instalação do Parlour.',
      failed: 'O sistema não aceitou isso.',
      noScreen: {
        happened: 'O Parlour não consegue fazer isso sem uma área de trabalho.',
        todo: 'Faça isso em um terminal da área de trabalho em que você usa o Parlour.',
      },
    },
  },
};
