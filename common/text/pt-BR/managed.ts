import type { PolicyProblemCode } from '../../managed.ts';

/** What is wrong with a policy file, for its administrators. */
const policyProblem: Record<PolicyProblemCode, { happened: string; todo: string }> = {
  'not-administrators': {
    happened:
      'Outras pessoas além dos administradores podem alterar o arquivo de política ou a pasta dele, por isso nada dele é seguido.',
    todo: 'Deixe ambos pertencerem só aos administradores e só eles gravarem ali, e inicie o Parlour de novo.',
  },
  unreadable: {
    happened: 'Não é possível ler o arquivo de política, por isso não se entra em nenhuma reunião.',
    todo: 'Verifique se é um arquivo comum de no máximo 256 KB e inicie o Parlour de novo.',
  },
  'no-policy': {
    happened:
      'O arquivo de política não contém nenhuma política, por isso não se entra em nenhuma reunião.',
    todo: 'Verifique se é JSON e se informa a versão, e inicie o Parlour de novo.',
  },
  newer: {
    happened:
      'A política foi escrita para um Parlour mais novo, por isso não se entra em nenhuma reunião.',
    todo: 'Atualize o Parlour neste computador.',
  },
  'wrong-part': {
    happened:
      'Esta parte tem um valor que não pode ser lido. Ela não define nada; onde limita servidores, hospedagens ou atualizações, não permite nenhum.',
    todo: 'Corrija-a no arquivo de política e inicie o Parlour de novo.',
  },
  'unknown-part': {
    happened: 'Nenhuma política tem esta parte, por isso ela é ignorada.',
    todo: 'Verifique como está escrita, ou remova-a.',
  },
};

/** What an organisation decided for this computer. Names are without a full stop at their end. */
export const managedText = {
  managed: {
    byOrganisation: 'Definido pela sua organização.',
    setBy: (organisation: string) => `Definido por ${organisation}.`,
    suggested: 'Sugerido pela sua organização. Você pode escolher outro valor.',
    suggestedBy: (organisation: string) =>
      `Sugerido por ${organisation}. Você pode escolher outro valor.`,
    own: 'Escolhido por você. Sua organização sugere outro valor.',
    ownOver: (organisation: string) => `Escolhido por você. ${organisation} sugere outro valor.`,
    /** Home. */
    problem: {
      happened: 'A política da sua organização tem um erro.',
      todo: 'Avise seus administradores; Configurações → Sobre diz qual.',
    },
    disregarded: {
      happened:
        'Um arquivo de política neste computador não é seguido: não só os administradores podem alterá-lo.',
      todo: 'Avise seus administradores, se houver; Configurações → Sobre diz o que fazer.',
    },
    nothingJoins: {
      happened:
        'Agora não é possível entrar em nenhuma reunião: a política da sua organização não pode ser usada.',
      todo: 'Avise seus administradores; Configurações → Sobre diz por quê.',
    },
    details: 'Ver detalhes',
    /** Hosting. */
    fromYours: 'Da sua organização',
    from: (organisation: string) => `De ${organisation}`,
    profileIsFixed:
      'Sua organização configurou esta hospedagem, por isso ela não é alterada nem removida aqui.',
    /** `host` is an address. */
    ticketsFrom: (host: string) =>
      `Os ingressos vêm de ${host}. Nenhuma chave é necessária neste computador.`,
    /** `servers` is a list. */
    onlyServers: (servers: string) => `Sua organização permite só estes servidores: ${servers}.`,
    noServers: 'Sua organização não permite outros servidores além dos que configurou.',
    hostingNotOffered: 'Não oferecida pela sua organização',
    /** About. */
    titleYours: 'Gerenciado pela sua organização',
    title: (organisation: string) => `Gerenciado por ${organisation}`,
    about:
      'Um arquivo de política neste computador, que só os administradores dele podem alterar, decide o que está aqui.',
    notObeyed: 'Há um arquivo de política neste computador. Nada dele é seguido.',
    file: 'Arquivo de política',
    hostings: 'Hospedagens',
    servers: 'Servidores',
    all: 'Todos',
    onlyThePolicys: 'Só os da política',
    updatesForbidden: 'O Parlour não procura atualizações.',
    updatesFrom: (host: string) => `As atualizações vêm de ${host}.`,
    updatesUpTo: (version: string) => `Nenhuma versão mais nova que ${version} é instalada.`,
    values: 'Valores da política',
    setting: 'Configuração',
    value: 'Valor',
    source: 'Origem',
    sources: {
      locked: 'Sua organização, bloqueado',
      suggested: 'Sua organização, sugerido',
      you: 'Você',
    },
    noValues: 'A política não define nenhum valor.',
    on: 'Ativado',
    off: 'Desativado',
    empty: 'Vazio',
    noHosting: 'Para nenhuma hospedagem',
    ownPicture: 'Uma imagem',
    problems: 'Problemas da política',
    policyProblem,
    copy: 'Copiar para os administradores',
    copied: 'Copiado',
  },
};
