import { longestExtraClaims } from '../../own-server.ts';
import type { ownServerText as source } from '../en/own-server.ts';

/** Why a text is no address of an own server. */
const serverAddressProblem: (typeof source)['serverAddressProblem'] = {
  'address-missing': {
    happened: () => 'Ainda falta o endereço do servidor.',
    todo: 'Digite o nome do servidor, por exemplo meet.example.org.',
  },
  'address-http': {
    happened: () =>
      'Endereços com http:// não são criptografados, e neles não dá para usar o Jitsi.',
    todo: 'Use https://; o servidor precisa de um certificado para isso.',
  },
  'address-scheme': {
    happened: (about) => `Um endereço “${about}:” não é de um servidor de reuniões.`,
    todo: 'Digite o nome do servidor, por exemplo meet.example.org.',
  },
  'address-password': {
    happened: () => 'Este endereço contém um nome de usuário ou uma senha.',
    todo: 'Tire isso; o Parlour pergunta se o servidor perguntar.',
  },
  'address-unreadable': {
    happened: () => 'Isto não é o endereço de um servidor.',
    todo: 'Digite o nome dele, por exemplo meet.example.org, seguido de :porta se houver uma.',
  },
  'address-path': {
    happened: (about) => `O caminho “${about}” não pode vir antes dos nomes das salas.`,
    todo: 'Tire-o ou indique o caminho com que começam as salas do seu servidor.',
  },
  'address-room-link': {
    happened: (about) => `Isto parece o link de uma sala: “${about}”.`,
    todo: 'Escolha o que você quer dizer:',
  },
  'address-public': {
    happened: () => 'Este é o servidor público.',
    todo: 'Escolha “Servidor público” acima; não há nada para configurar.',
  },
  'address-jaas': {
    happened: () => 'Este é o servidor da 8x8 para o JaaS.',
    todo: 'Escolha “JaaS” acima e preencha lá o seu AppID.',
  },
  'address-taken': {
    happened: (about) => `O perfil “${about}” tem o mesmo endereço.`,
    todo: 'Dê um caminho a um deles ou remova um.',
  },
  'address-not-allowed': {
    happened: (about) => `Sua organização não permite reuniões em ${about}.`,
    todo: 'Pergunte aos administradores se isso pode ser permitido.',
  },
};

/** Why a text is no shared secret. */
const secretProblem: (typeof source)['secretProblem'] = {
  'secret-missing': {
    happened: () => 'Ainda falta o segredo compartilhado.',
    todo: 'Cole o app_secret do servidor.',
  },
  'secret-too-long': {
    happened: () => 'Isto tem mais de 1.000 bytes: é longo demais para um segredo compartilhado.',
    todo: 'Cole só o segredo, não o arquivo em volta dele.',
  },
  'secret-several-lines': {
    happened: () => 'Um segredo compartilhado tem uma linha; este texto tem várias.',
    todo: 'Cole só o valor do app_secret do servidor.',
  },
  'secret-hidden-character': {
    happened: () => 'Há um caractere invisível neste segredo.',
    todo: 'Digite-o ou copie-o de um arquivo de texto simples.',
  },
  'secret-is-key': {
    happened: () => 'Isto é um arquivo de chave, não um segredo compartilhado.',
    todo: 'Para uma chave privada, escolha “Chave privada (RS256)” acima.',
  },
  'secret-is-ticket': {
    happened: () => 'Isto é um ingresso (JWT), não o segredo que assina ingressos.',
    todo: 'Cole o app_secret do servidor; o próprio Parlour cria os ingressos.',
  },
  'secret-sample': {
    happened: () => 'Este é o exemplo da documentação do Jitsi, que todos conhecem.',
    todo: 'Troque-o no servidor, por exemplo pelo que “openssl rand -hex 32” mostra.',
  },
};

/** Why a text is no set of extra claims. */
const extraClaimsProblem: (typeof source)['extraClaimsProblem'] = {
  'claims-too-long': {
    happened: () =>
      `Os claims adicionais podem ter ${longestExtraClaims} caracteres; estes têm mais.`,
    todo: 'Tire alguns: os ingressos viajam em endereços da web.',
  },
  'claims-not-json': {
    happened: () => 'Isto não é JSON.',
    todo: 'Escreva como {"context": {"group": "staff"}}, com aspas duplas.',
  },
  'claims-not-object': {
    happened: () => 'Isto é JSON, mas não um objeto.',
    todo: 'Coloque chaves {} em volta e um nome antes de cada valor.',
  },
  'claims-reserved': {
    happened: (about) => `O próprio Parlour define “${about}”, para cada ingresso.`,
    todo: 'Tire-o daqui.',
  },
};

const authentications: (typeof source)['ownServer']['authentications'] = {
  none: 'Nenhuma',
  HS256: 'Segredo compartilhado (HS256)',
  RS256: 'Chave privada (RS256)',
};

const authenticationHelp: (typeof source)['ownServer']['authenticationHelp'] = {
  none: 'Quem tem o link entra, ou faz login na página do próprio servidor.',
  HS256: 'O Parlour assina ingressos com o segredo que o servidor conhece como app_secret.',
  RS256:
    'O Parlour assina ingressos com uma chave privada; o servidor encontra a metade pública pelo ID dela.',
};

const ownServer: (typeof source)['ownServer'] = {
  address: 'Endereço do servidor',
  addressHelp: 'O nome dele, com porta e caminho se houver: meet.example.org',
  useAddress: (address: string) => `Usar ${address}`,
  authentication: 'Autenticação',
  authentications,
  authenticationHelp,
  secretTitle: 'Segredo de assinatura',
  secret: 'Segredo compartilhado',
  secretHelp:
    'O app_secret do servidor (JWT_APP_SECRET). Ele vai para o chaveiro do sistema; o Parlour nunca mais o mostra.',
  saveSecret: 'Salvar segredo',
  secretSaved: 'O segredo foi salvo.',
  secretKind: 'Segredo compartilhado, HS256',
  weak: 'Este segredo tem menos de 32 bytes, por isso pode ser adivinhado por tentativas.',
  weakTodo:
    'Ele funciona. Para um mais forte, coloque no servidor e aqui o que “openssl rand -hex 32” mostra.',
  tested: {
    accepted: (server: string) =>
      `O segredo assina, a assinatura confere e ${server} aceita os ingressos dele.`,
    'not-asked': (server: string) =>
      `O segredo assina e a assinatura confere. Não foi possível perguntar se ${server} aceita os ingressos dele; a próxima reunião dirá.`,
  },
  testSecret: 'Testar segredo',
  replaceSecret: 'Substituir segredo',
  forgetSecret: 'Esquecer segredo',
  env: 'Importar de um arquivo .env…',
  envHelp: 'O arquivo do docker-jitsi-meet traz emissor, destinatário e segredo compartilhado.',
  envTaken: (file: string) =>
    `Dados trazidos de ${file}. O arquivo ainda existe: guarde-o onde ninguém mais possa ler.`,
  claims: 'O que os ingressos dizem',
  issuer: 'Emissor',
  issuerHelp: 'iss: o app_id do servidor (JWT_APP_ID).',
  audience: 'Destinatário',
  audienceHelp:
    'aud: vazio significa o mesmo que o emissor, o que serve para a maioria dos servidores.',
  subject: 'Sujeito',
  subjectHelp:
    'sub: * serve para todo servidor que não verifica domínios. Um que verifica quer o domínio XMPP dele, por exemplo meet.jitsi.',
  keyId: 'ID da chave',
  keyIdHelp: 'kid: o nome pelo qual o servidor procura a chave pública.',
  extraClaims: 'Claims adicionais',
  extraClaimsHelp: 'Um objeto JSON incorporado a cada ingresso. Normalmente vazio.',
  moderators:
    'Em um servidor Jitsi tal como vem no pacote, quem tem ingresso é moderador, os convidados também. Um servidor com o módulo token_affiliation mantém os papéis separados.',
};

/** The words of the form of an own server. */
export const ownServerText: typeof source = {
  serverAddressProblem,
  secretProblem,
  extraClaimsProblem,
  ownServer,
};
