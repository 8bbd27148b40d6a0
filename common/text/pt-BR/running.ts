import type { runningText as source } from '../en/running.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

const messages = (count: number): string =>
  plural(count, { one: '# mensagem nova', other: '# mensagens novas' });

/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText: typeof source = {
  running: {
    leave: 'Sair da reunião',
    mute: 'Desligar microfone',
    unmute: 'Ligar microfone',
    cameraOff: 'Desligar câmera',
    cameraOn: 'Ligar câmera',
    share: 'Compartilhar tela…',
    stopSharing: 'Parar de compartilhar',
    raiseHand: 'Levantar a mão',
    lowerHand: 'Abaixar a mão',
    open: 'Abrir reunião',
    people: (count: number) => plural(count, { one: 'Só você', other: '# pessoas' }),
    unread: messages,
    speaks: (name: string) => `${name} está falando`,
    runsFor: (time: string) => `Na reunião há ${time}`,
  },
  meetingMenu: {
    title: '&Reunião',
    muted: 'Microfone desligado',
    cameraOff: 'Câmera desligada',
    hand: 'Levantar a mão',
    chat: 'Chat',
    tiles: 'Visualização em blocos',
    participants: 'Participantes',
    pictureInPicture: 'Imagem em imagem',
    alwaysOnTop: 'Sempre no topo',
    invite: 'Copiar convite…',
    copyLink: 'Copiar link da web',
  },
  trayState: {
    talking: (name: string) => `Em “${name}”`,
    muted: (name: string) => `Em “${name}”, microfone desligado`,
    sharing: (name: string) => `Em “${name}”, compartilhando`,
    'sharing-muted': (name: string) => `Em “${name}”, microfone desligado, compartilhando`,
  },
  closing: {
    question: (name: string) => `Você está em “${name}”.`,
    detail:
      'Se a reunião continuar em segundo plano, os outros ainda ouvem e veem o que você permitir.',
    leave: 'Sair da reunião',
    keep: 'Continuar em segundo plano',
    stay: 'Cancelar',
    always: 'Fazer sempre assim',
  },
  meetingNews: {
    one: {
      knock: (name: string) => (name ? `${name} quer entrar` : 'Alguém quer entrar'),
      message: (name: string) => (name ? `${name} escreveu` : 'Mensagem nova'),
      hand: (name: string) => (name ? `${name} levantou a mão` : 'Alguém levantou a mão'),
    },
    several: {
      knock: (count: number) =>
        plural(count, { one: '# pessoa quer entrar', other: '# pessoas querem entrar' }),
      message: messages,
      hand: (count: number) =>
        plural(count, { one: '# mão levantada', other: '# mãos levantadas' }),
    },
  },
  runningSettings: {
    title: 'Durante uma reunião',
    notifications: 'Notificações',
    notificationsHelp:
      'Quando alguém bate à porta, escreve ou levanta a mão enquanto você olha outra coisa.',
    compact: 'Janela pequena ao minimizar',
    compactHelp:
      'Uma janela pequena fica no topo: quem fala, há quanto tempo, microfone, câmera e sair.',
    closing: 'Ao fechar a janela da reunião',
    closingChoice: {
      ask: 'Perguntar',
      leave: 'Sair da reunião',
      keep: 'Continuar em segundo plano',
    },
    closingHelp: {
      ask: 'O Parlour pergunta se você quer sair da reunião ou continuar em segundo plano.',
      leave: 'Você sai da reunião, sem perguntas.',
      keep: 'A reunião continua sem janela. O ícone perto do relógio a traz de volta; onde não há ícone, a janela é minimizada.',
    },
    shortcut: 'Desligar o microfone de qualquer lugar',
    shortcutHelp:
      'Este atalho desliga e liga seu microfone durante uma reunião, seja qual for o programa na frente.',
    noShortcut: 'Sem atalho',
    chooseKeys: 'Escolher atalho…',
    pressKeys: 'Pressione as teclas…',
    removeKeys: 'Remover atalho',
    recording:
      'Segure Ctrl ou Alt – em um Mac, Command, Control ou Option – e pressione outra tecla. Esc cancela.',
    needsModifier: 'Essa tecla é necessária para escrever. Segure também Ctrl ou Alt.',
    keysSet: (keys: string) => `O atalho agora é ${keys}.`,
    keysRemoved: 'Agora nenhum atalho desliga seu microfone de qualquer lugar.',
    shortcutTaken: {
      happened: 'Outro programa usa este atalho, ou o sistema o reserva para si.',
      todo: 'Escolha outro.',
    },
    keys: {
      Control: 'Ctrl',
      Alt: 'Alt',
      Option: 'Option',
      Shift: 'Shift',
      Super: 'Super',
      Command: 'Command',
      Space: 'Espaço',
      Up: 'Seta para cima',
      Down: 'Seta para baixo',
      Left: 'Seta para a esquerda',
      Right: 'Seta para a direita',
      Home: 'Home',
      End: 'End',
      PageUp: 'PgUp',
      PageDown: 'PgDn',
      Insert: 'Ins',
      Delete: 'Del',
    },
    testDevices: 'Testar câmera, microfone e alto-falante…',
    testDevicesHelp: 'Mostra e toca o que uma reunião receberia, antes de você entrar em uma.',
  },
};
