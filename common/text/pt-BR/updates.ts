import type { updatesText as source } from '../en/updates.ts';

const elsewhere: (typeof source)['updates']['elsewhere'] = {
  'not-installed':
    'Este Parlour não foi instalado, então não se atualiza sozinho. Obtenha uma versão mais nova no lugar de onde veio esta.',
  'package-manager':
    'As versões novas vêm de quem instalou o Parlour neste computador ou do gerenciador de pacotes dele.',
  'no-key':
    'Este Parlour não consegue distinguir atualizações verdadeiras de outras, então não procura nenhuma. Obtenha uma versão mais nova no lugar de onde veio esta.',
  forbidden: 'Sua organização cuida das atualizações. O Parlour não as procura sozinho.',
};

const updateProblem: (typeof source)['updateProblem'] = {
  unreachable: {
    happened: () => 'Não foi possível acessar o servidor de atualizações.',
    todo: 'Verifique sua conexão com a internet e tente de novo.',
  },
  unreadable: {
    happened: () => 'O servidor de atualizações enviou algo que o Parlour não consegue ler.',
    todo: 'Tente mais tarde. Se continuar assim, avise quem forneceu o Parlour a você.',
  },
  'not-signed': {
    happened: () =>
      'A atualização não foi assinada por quem faz este Parlour e por isso foi recusada.',
    todo: 'Mantenha a versão que você tem e avise quem forneceu o Parlour a você.',
  },
  tampered: {
    happened: () => 'O arquivo baixado não é o que foi assinado e por isso foi recusado.',
    todo: 'Tente de novo. Se acontecer outra vez, use outra rede.',
  },
  replayed: {
    happened: () =>
      'O servidor de atualizações ofereceu uma versão mais antiga que antes, e ela foi recusada.',
    todo: 'Mantenha a versão que você tem e tente de novo outro dia.',
  },
  'not-written': {
    happened: () => 'Não foi possível salvar a atualização neste computador.',
    todo: 'Libere espaço no disco ou permita que o Parlour grave nele. Depois, tente de novo.',
  },
  'not-installed': {
    happened: () => 'O sistema não deixou o Parlour instalar a atualização.',
    todo: 'Reinicie o Parlour e tente de novo, ou instale a nova versão manualmente.',
  },
};

/** Newer versions of Parlour. */
export const updatesText: typeof source = {
  updates: {
    title: 'Atualizações',
    runs: (version: string) => `Você está usando o Parlour ${version}.`,
    mode: 'Como as atualizações chegam',
    modeChoice: { notify: 'Avisar', automatic: 'Sozinhas', off: 'Desativadas' },
    modeHelp: {
      notify:
        'O Parlour procura uma vez por dia e avisa quando há uma versão mais nova. Você decide quando ela é baixada.',
      automatic:
        'O Parlour baixa versões novas enquanto não há reunião em andamento e as instala quando você sai do Parlour.',
      off: 'O Parlour não procura sozinho. “Verificar agora” continua funcionando.',
    },
    check: 'Verificar agora',
    checking: 'Procurando uma versão mais nova',
    neverChecked: 'O Parlour ainda não procurou uma versão mais nova.',
    upToDate: 'O Parlour está atualizado.',
    checked: (when: string) => `Última verificação: ${when}`,
    available: (version: string) => `O Parlour ${version} está disponível.`,
    notes: 'O que há de novo',
    download: 'Baixar',
    downloading: (version: string) => `Baixando o Parlour ${version}`,
    ready: (version: string) => `O Parlour ${version} está pronto.`,
    readyMeans: 'Sem reiniciar, ele será instalado quando você sair do Parlour.',
    restart: 'Reiniciar o Parlour para atualizar',
    restartNow: 'Reiniciar',
    inMeeting: 'Há uma reunião em andamento. As atualizações esperam até ela terminar.',
    elsewhere,
  },
  updateProblem,
};
