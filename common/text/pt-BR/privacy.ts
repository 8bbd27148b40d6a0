import type { privacyText as source } from '../en/privacy.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

const storageProblem: (typeof source)['storageProblem'] = {
  running: {
    happened: (about) => `Uma reunião em “${about}” está em andamento.`,
    todo: 'Saia dela e limpe de novo.',
  },
  failed: {
    happened: () => 'Não foi possível ver o que as reuniões deixaram neste computador.',
    todo: 'Feche as Configurações e abra de novo.',
  },
};

/** Settings: what is kept, and who hears of a meeting besides its server. */
export const privacyText: typeof source = {
  storageProblem,
  privacy: {
    history: 'Suas reuniões',
    remember: 'Lembrar reuniões',
    rememberHelp:
      'O Início lista as reuniões em que você entrou, só neste computador. Com isto desligado, nada novo é acrescentado; o que já está lá fica até você limpar. Normalmente ligado.',
    clear: 'Limpar…',
    clearTitle: 'Limpar “Suas reuniões”?',
    clearCount: (count: number) =>
      plural(count, {
        one: '# reunião será esquecida, mesmo que esteja fixada.',
        other: '# reuniões serão esquecidas, as fixadas também.',
      }),
    clearNow: 'Limpar reuniões',
    nothingToClear: 'Não há reuniões para esquecer.',
    cleared: (count: number) =>
      plural(count, { one: '# reunião esquecida', other: '# reuniões esquecidas' }),
    undo: 'Desfazer',
    close: 'Fechar',
    outside: 'Quem mais fica sabendo das suas reuniões',
    outsideWhy:
      'A página de uma reunião pode pedir coisas a outros servidores. O Parlour pede a ela que não o faça; um servidor modificado pode fazer isso assim mesmo.',
    thirdParties: 'Outros servidores nas reuniões',
    thirdPartiesHelp:
      'A página pode recorrer a servidores além do seu próprio, para fotos de pessoas ou calendários. Eles ficam sabendo seu endereço de rede. Normalmente desligado.',
    analytics: 'Estatísticas sobre reuniões',
    analyticsHelp:
      'A página pode relatar aos serviços escolhidos por quem a administra como foi a reunião. Precisa também de “Outros servidores nas reuniões”. Normalmente desligado.',
    gravatar: 'Fotos do Gravatar',
    gravatarHelp:
      'A página pode pedir a gravatar.com as fotos que pertencem aos endereços de e-mail das pessoas. Precisa também de “Outros servidores nas reuniões”. Normalmente desligado.',
    sets: (key: string) => `Nome disso no Jitsi: ${key}`,
    storage: 'O que as reuniões deixaram neste computador',
    storageWhy:
      'Os servidores guardam coisas neste computador: cookies, logins, configurações da página deles. Cada hospedagem tem seu próprio lugar para isso.',
    hosting: 'Hospedagem',
    size: 'Tamanho',
    noStorage: 'As reuniões ainda não deixaram nada.',
    looking: 'Verificando…',
    clearStorage: 'Limpar…',
    clearStorageFor: (hosting: string) => `Limpar ${hosting}…`,
    clearStorageTitle: (hosting: string) => `Limpar o que as reuniões em “${hosting}” deixaram?`,
    clearStorageMeans:
      'Cookies e configurações da página do servidor são removidos, e talvez você precise fazer login de novo. Suas reuniões, chaves e configurações no Parlour ficam.',
    jaasWarning:
      'O JaaS conta um computador limpo como uma nova pessoa: a fatura da conta pode ter um usuário ativo mensal a mais.',
    clearStorageNow: 'Limpar',
    storageCleared: (hosting: string) => `O que as reuniões em “${hosting}” deixaram foi removido.`,
    kept: 'O que o Parlour guarda',
    keptWhere: (folder: string) =>
      `O Parlour guarda suas configurações, suas hospedagens, “Suas reuniões” e um log curto em ${folder}. Chaves privadas e segredos compartilhados ficam no chaveiro do sistema, ingressos nunca são guardados e nada é enviado a quem faz o Parlour.`,
  },
};
