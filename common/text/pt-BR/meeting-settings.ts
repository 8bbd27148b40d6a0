import type { meetingSettingsText as source } from '../en/meeting-settings.ts';

type Settings = (typeof source)['meetingSettings'];

const logoProblem: (typeof source)['logoProblem'] = {
  'too-large': {
    happened: (about) => `O arquivo “${about}” tem mais de 64 kilobytes.`,
    todo: 'Escolha uma imagem menor: um logotipo de 400 por 200 pixels é mais que suficiente.',
  },
  'not-a-picture': {
    happened: (about) => `O arquivo “${about}” não é uma imagem que o Parlour consiga mostrar.`,
    todo: 'Escolha um arquivo PNG, JPEG, WebP ou SVG.',
  },
  unreadable: {
    happened: (about) => `O arquivo “${about}” não pode ser lido.`,
    todo: 'Verifique se o arquivo ainda está lá e se você tem permissão para lê-lo.',
  },
};

const outcome: Settings['outcome'] = {
  removed: 'removido',
  replaced: 'trocado pelo seu',
  hidden: 'nunca mostrado',
  server: 'o servidor decide',
  kept: 'permanece',
  absent: 'não existe',
};

const element: Settings['element'] = {
  logo: {
    name: 'Logotipo no canto',
    why: 'O Parlour coloca o seu logotipo no lugar, ou nada. Um servidor com marca própria mostra a dele, e nenhum cliente pode mudar isso.',
  },
  background: {
    name: 'Cor de fundo',
    why: 'É usada a sua cor. Um servidor com marca própria mostra a cor ou a imagem dele.',
  },
  'product-name': {
    name: 'Nome da página do servidor',
    why: 'A página continua com o nome que recebeu de quem a administra, mas na janela só há o título do Parlour. Algumas frases dentro da reunião podem mencionar o nome.',
  },
  advertising: {
    name: 'Publicidade e “powered by”',
    why: 'São desligados em todas as reuniões.',
  },
  invitations: {
    name: 'Janela de convite do servidor',
    why: 'O próprio Parlour copia links e convites, por isso a janela com o nome do servidor não é necessária.',
  },
  'help-and-download': {
    name: 'Ajuda, download, incorporação e feedback',
    why: 'Os botões deles são retirados da barra de ferramentas.',
  },
  'open-in-app': {
    name: 'Página “Abrir no aplicativo”',
    why: 'Você já está em um aplicativo.',
  },
  'closing-page': {
    name: 'Página depois da reunião',
    why: 'Nenhum cliente pode desligá-la. O próprio Parlour encerra a chamada e fecha a reunião antes que a página possa aparecer.',
  },
  'before-meeting': {
    name: 'Fundo da tela antes da reunião',
    why: 'Pertence ao servidor. “Nunca” em “Tela antes da reunião” dispensa a tela onde o servidor deixa.',
  },
  'legal-links': {
    name: 'Links para termos, privacidade e suporte',
    why: 'Quem administra o servidor precisa poder ser contatado, por isso nenhum cliente pode mudá-los.',
  },
  wording: {
    name: 'Frases na reunião',
    why: 'Vêm do servidor, no seu idioma onde ele o tem.',
  },
  plan: {
    name: 'Avisos sobre o plano',
    why: 'O JaaS avisa quando o plano da sua conta não inclui alguma coisa.',
  },
};

/** Settings: how meetings begin and look. */
export const meetingSettingsText: typeof source = {
  logoProblem,
  meetingSettings: {
    beginning: 'Quando uma reunião começa',
    muted: 'Microfone desligado',
    mutedHelp: 'O microfone fica desligado até você o ligar.',
    cameraOff: 'Câmera desligada',
    cameraOffHelp: 'A câmera fica desligada até você a ligar.',
    prejoin: 'Tela antes da reunião',
    prejoinChoice: { 'as-server': 'Como o servidor decidir', always: 'Sempre', never: 'Nunca' },
    prejoinHelp: {
      'as-server': 'Cada servidor decide se você se vê antes de entrar. Esta é a escolha habitual.',
      always: 'Você se vê e escolhe câmera e microfone antes de entrar.',
      never:
        'Você já está na sala. Reuniões abertas por um link ainda mostram a tela, a menos que você tenha permitido isso em Links.',
    },
    quality: 'Qualidade',
    qualityChoice: { automatic: 'Automática', gentle: 'Leve', 'audio-only': 'Só áudio' },
    qualityHelp: {
      automatic:
        'Imagens tão nítidas quanto o computador e a rede permitirem. Esta é a escolha habitual.',
      gentle:
        'Para computadores fracos e redes lentas: no máximo quatro imagens por vez, a sua com 360 linhas.',
      'audio-only':
        'Nenhuma imagem: o menor trabalho para o computador e a rede. Sua câmera fica desligada.',
    },
    look: 'Aparência das reuniões',
    logo: 'Seu logotipo',
    logoHelp:
      'Um arquivo PNG, JPEG, WebP ou SVG de no máximo 64 kilobytes. Ele aparece no canto da reunião, só neste computador. Sem ele, o canto fica vazio.',
    noLogo: 'Sem logotipo',
    logoShown: 'Este é o seu logotipo',
    chooseLogo: 'Escolher imagem…',
    removeLogo: 'Remover logotipo',
    logoTaken: (file: string) => `“${file}” agora é o seu logotipo.`,
    logoRemoved: 'O logotipo foi removido.',
    background: 'Cor de fundo',
    backgroundHelp:
      'Atrás das imagens em uma reunião, só neste computador. Normalmente a do próprio servidor.',
    noBackground: 'A do próprio servidor',
    resetBackground: 'Como no servidor',
    branding: 'O que o Parlour muda e o que um servidor mantém',
    part: 'Parte da reunião',
    checked: (date: string) => `Consultado no código-fonte e no manual do Jitsi em ${date}:`,
    outcome,
    element,
  },
};
