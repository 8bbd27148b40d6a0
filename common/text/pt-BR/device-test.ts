import type { deviceTestText as source } from '../en/device-test.ts';

type Problems = (typeof source)['deviceTest']['problem'];

const other = 'Permita isso nas configurações do seu sistema e tente de novo.';

const camera: Problems['camera'] = {
  none: { happened: 'Não há nenhuma câmera.', todo: 'Conecte uma; ela é testada na hora.' },
  refused: {
    happened: 'O sistema não deixa o Parlour usar a câmera.',
    todo: {
      mac: 'Ative o Parlour em Ajustes do Sistema, Privacidade e Segurança, Câmera, e tente de novo.',
      windows:
        'Permita que aplicativos da área de trabalho usem a câmera nas configurações do Windows, Privacidade, Câmera, e tente de novo.',
      other,
    },
  },
  inUse: {
    happened: 'Outro programa está usando a câmera, ou ela não inicia.',
    todo: 'Feche o programa que a está usando e tente de novo.',
  },
  unfit: {
    happened: 'Esta câmera não pode mais ser aberta.',
    todo: 'Escolha outra ou conecte-a de novo.',
  },
  failed: {
    happened: 'A câmera não iniciou.',
    todo: 'Desconecte-a e conecte-a de novo, ou reinicie o computador.',
  },
};

const microphone: Problems['microphone'] = {
  none: { happened: 'Não há nenhum microfone.', todo: 'Conecte um; ele é testado na hora.' },
  refused: {
    happened: 'O sistema não deixa o Parlour usar o microfone.',
    todo: {
      mac: 'Ative o Parlour em Ajustes do Sistema, Privacidade e Segurança, Microfone, e tente de novo.',
      windows:
        'Permita que aplicativos da área de trabalho usem o microfone nas configurações do Windows, Privacidade, Microfone, e tente de novo.',
      other,
    },
  },
  inUse: {
    happened: 'Outro programa está usando o microfone, ou ele não inicia.',
    todo: 'Feche o programa que o está usando e tente de novo.',
  },
  unfit: {
    happened: 'Este microfone não pode mais ser aberto.',
    todo: 'Escolha outro ou conecte-o de novo.',
  },
  failed: {
    happened: 'O microfone não iniciou.',
    todo: 'Desconecte-o e conecte-o de novo, ou reinicie o computador.',
  },
};

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Testar câmera, microfone e alto-falante',
    stays: 'Nada do seu som e da sua imagem sai deste computador.',
    choice:
      'O que você escolher aqui vale para este teste. Cada reunião tem suas próprias configurações de dispositivos.',
    retry: 'Tentar de novo',
    unnamed: (number: string) => `Dispositivo ${number}`,
    none: 'Nenhum dispositivo em uso',
    usual: 'Padrão do sistema',
    usualForCalls: 'Padrão do sistema para chamadas',
    camera: {
      title: 'Câmera',
      which: 'Câmera a testar',
      picture: 'Sua imagem, como em um espelho',
      opening: 'A câmera está iniciando…',
      size: (size: string) => `${size} pixels`,
    },
    microphone: {
      title: 'Microfone',
      which: 'Microfone a testar',
      level: 'Nível do microfone',
      speak: 'Diga alguma coisa.',
      heard: 'Dá para ouvir você.',
      silent:
        'Não se ouve nada. Fale, veja se o microfone está desligado no próprio aparelho ou escolha outro.',
      muted:
        'O sistema desligou este microfone. Ligue-o com a tecla dele ou nas configurações de som do sistema.',
      record: 'Gravar e ouvir',
      recordAbout: 'Três segundos, esquecidos assim que você os ouvir.',
      recording: 'Gravando: fale agora.',
      playing: 'É assim que ouvem você.',
      stop: 'Parar',
    },
    speaker: {
      title: 'Alto-falante',
      which: 'Alto-falante a testar',
      play: 'Tocar som de teste',
      stop: 'Parar som de teste',
      level: 'Nível do som de teste',
      playing: 'O som de teste está tocando.',
      played: 'Não ouviu nada? Aumente o volume ou escolha outro alto-falante.',
      usualOnly: 'O som sai pelo alto-falante que o sistema usa.',
    },
    problem: {
      camera,
      microphone,
      gone: (device: string) => ({
        happened: `“${device}” não está mais aqui.`,
        todo: 'Conecte o dispositivo de novo ou escolha outro.',
      }),
      speakerGone: (device: string) => ({
        happened: `“${device}” não está mais aqui.`,
        todo: 'Agora é usado o alto-falante do sistema; conecte o seu de novo ou escolha outro.',
      }),
      speakerFailed: {
        happened: 'Não foi possível tocar o som.',
        todo: 'Escolha outro alto-falante ou veja se outro programa está ocupando este.',
      },
      recordingFailed: {
        happened: 'Não foi possível gravar o som.',
        todo: 'Escolha outro microfone ou tente de novo.',
      },
    },
    reach: {
      title: 'Conexão',
      about: (server: string) =>
        `Pergunta aos relays que ${server} indica para som e imagem se eles respondem. Nada mais é enviado.`,
      noServer: 'Esta hospedagem ainda não tem servidor. Complete-a em Configurações, Hospedagem.',
      start: 'Testar a conexão',
      asking: 'Perguntando aos relays…',
      reached: (milliseconds: string) =>
        `Um relay respondeu em ${milliseconds} ms por UDP: o caminho para som e imagem está livre.`,
      overTcp: (milliseconds: string) =>
        `Um relay respondeu em ${milliseconds} ms, mas só por TCP. Sua rede pode estar bloqueando UDP: som e imagem podem chegar com atraso.`,
      noAnswer: {
        happened: 'Nenhum relay respondeu.',
        todo: 'Sua rede pode estar bloqueando UDP: tente outra ou peça a quem a administra que abra as portas UDP 3478 e 10000.',
      },
      noneNamed:
        'O servidor não indica relays. Isso não é ruim: som e imagem vão de pessoa a pessoa ou passam pelo próprio servidor.',
      noConfig: {
        happened: 'O servidor não disse quais relays tem.',
        todo: 'Verifique-o em Configurações, Hospedagem, e você saberá por quê.',
      },
      failed: { happened: 'Não foi possível testar a conexão.', todo: 'Tente de novo.' },
    },
  },
};
