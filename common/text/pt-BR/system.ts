import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  menu: {
    file: '&Arquivo',
    edit: '&Editar',
    view: 'E&xibir',
    window: '&Janela',
    help: 'Aj&uda',

    home: 'Entrar em uma reunião…',
    invite: 'Copiar convite…',
    settings: 'Configurações…',
    close: 'Fechar janela',
    quit: 'Sair do Parlour',

    undo: 'Desfazer',
    redo: 'Refazer',
    cut: 'Recortar',
    copy: 'Copiar',
    paste: 'Colar',
    pastePlain: 'Colar sem formatação',
    delete: 'Excluir',
    selectAll: 'Selecionar tudo',

    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    actualSize: 'Tamanho real',
    fullScreen: 'Tela cheia',

    minimise: 'Minimizar',
    fit: 'Zoom',
    showHome: 'Início',
    showMeeting: 'Reunião atual',
    allToFront: 'Trazer tudo para a frente',

    about: 'Sobre o Parlour',
    licences: 'Licenças e créditos',

    services: 'Serviços',
    hide: 'Ocultar Parlour',
    hideOthers: 'Ocultar outros',
    showAll: 'Mostrar tudo',
  },
  aboutPanel: {
    credits:
      'Um cliente de desktop para reuniões Jitsi: no servidor público, no JaaS ou no seu próprio.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  recent: {
    meetings: 'Suas reuniões',
    join: 'Entrar em uma reunião…',
    joinHint: 'Abre o Parlour onde se entra nas reuniões',
    joinNamed: (name: string) => `Entrar em ${name}`,
  },
  removing: {
    question: (name: string) => `Remover “${name}”?`,
    detail:
      'A chave e tudo o que as reuniões desta hospedagem guardaram neste computador também vão embora. Para o JaaS, este computador passa a contar como um novo usuário mensal.',
    remove: 'Remover',
    keep: 'Manter',
  },
  cannotShutIn: {
    happened: 'Este sistema não permite que o Parlour isole suas páginas.',
    todo: 'Sem namespaces de usuário, o AppImage rodaria sem a sandbox, por isso o Parlour se encerra. Instale o pacote deb ou rpm, ou peça que os namespaces de usuário sem privilégios sejam permitidos.',
  },
  choosing: { key: 'Escolher a chave privada', env: 'Escolher o arquivo .env' },
  installed: {
    removeData: 'Remover também as configurações e as reuniões lembradas',
  },
};
