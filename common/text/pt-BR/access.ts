import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: (typeof source)['accessProblem'] = {
  certificate: {
    happened: (about) => `${about} não conseguiu provar que é o servidor verdadeiro.`,
    todo: 'Não entre a partir desta rede. Avise quem administra o servidor de que o certificado não é válido.',
  },
  'certificate-expired': {
    happened: (about) => `O certificado de ${about} expirou.`,
    todo: 'Verifique a data e a hora deste computador. Se estiverem certas, quem administra o servidor precisa renovar o certificado.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `O certificado de ${about} ainda não é válido.`,
    todo: 'Verifique a data e a hora deste computador. Se estiverem certas, o relógio do servidor é que estava errado.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} responde por si mesmo: o certificado é autoassinado.`,
    todo: 'Quem o administra pode obter um certificado de uma autoridade pública. Ou compare a impressão digital com essa pessoa e depois adicione o certificado aos confiáveis deste sistema.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `Este computador não sabe quem emitiu o certificado de ${about}.`,
    todo: 'No trabalho ou na escola, pergunte a quem administra o servidor como instalar a autoridade dele neste sistema e compare a impressão digital. Fora disso, pode haver alguém no meio do caminho: não entre a partir desta rede.',
  },
  'certificate-wrong-name': {
    happened: (about) => `O certificado apresentado não é de ${about}.`,
    todo: 'Verifique o endereço. Se estiver certo, não entre a partir desta rede e avise quem administra o servidor.',
  },
  'certificate-revoked': {
    happened: (about) => `O certificado de ${about} foi revogado.`,
    todo: 'A chave dele pode ter sido roubada: não entre. Quem administra o servidor precisa substituí-lo.',
  },
  'tls-failed': {
    happened: (about) => `Não foi possível estabelecer uma conexão segura com ${about}.`,
    todo: 'O servidor pode ser antigo demais ou não usar https nesse endereço. Verifique o endereço e a porta.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} só deixa entrar computadores com certificado próprio.`,
    todo: 'Tente de novo e escolha o seu. Se não tiver um, pergunte a quem administra o servidor.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} só abre depois do login.`,
    todo: 'Tente de novo com o nome de usuário e a senha que você recebeu de quem o administra.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'O proxy desta rede não deixa ninguém passar sem login.',
    todo: 'Tente de novo com o nome de usuário e a senha que você usa nesta rede.',
  },
  'proxy-failed': {
    happened: (about) => `O proxy desta rede não levou a ${about}.`,
    todo: 'Verifique o proxy nas configurações deste sistema ou pergunte a quem administra a rede.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Emitido para: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, {
        one: `Emitido para: ${names} e mais #`,
        other: `Emitido para: ${names} e mais #`,
      }),
    issuer: (name: string) => `Emitido por: ${name}`,
    valid: (from: string, until: string) => `Válido: de ${from} até ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Fazer login',
    server: 'O servidor da reunião pergunta quem você é:',
    proxy: 'O proxy desta rede pergunta quem você é:',
    realm: 'Nas palavras dele:',
    user: 'Nome de usuário',
    password: 'Senha',
    wrong: {
      happened: 'Este nome de usuário e esta senha não foram aceitos.',
      todo: 'Verifique os dois e tente de novo.',
    },
    kept: 'Guardados até você sair do Parlour e enviados só para o endereço acima.',
    signIn: 'Fazer login',
    cancel: 'Cancelar',
  },
  clientCertificate: {
    question: (server: string) => `${server} pede um certificado seu.`,
    detail: 'O servidor fica sabendo o nome que consta no que você escolher.',
    choice: (name: string, until: string) => `${name}, até ${until}`,
    more: 'Outros…',
    none: 'Nenhum',
  },
};
