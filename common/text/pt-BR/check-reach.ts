import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `É para ${named(about, 'subject')}; emitido por: ${named(about, 'issuer')}; válido de ` +
  `${named(about, 'from')} até ${named(about, 'until')}; SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `O nome leva a ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'O servidor é indicado por um número, por isso não precisa de nome.',
  },
  'name-by-proxy': {
    happened: (about) => `Quem consulta o nome é o proxy ${named(about, 'proxy')}.`,
  },
  'name-unknown': {
    happened: () => 'Nenhum endereço corresponde a este nome.',
    todo: () =>
      'Confira a grafia; um nome da sua própria rede só é encontrado nela ou pela VPN dela.',
  },
  'name-server-silent': {
    happened: () => 'A rede não informou que endereço corresponde a este nome.',
    todo: () => 'Confira a rede e o servidor de nomes (DNS) e verifique de novo.',
  },
  offline: {
    happened: () => 'Este computador está sem rede.',
    todo: () => 'Conecte-o e verifique de novo.',
  },
  'connection-stands': { happened: () => 'O servidor aceita conexões.' },
  'connection-by-proxy': {
    happened: (about) => `O servidor aceita conexões, pelo proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'O computador neste endereço não aceita conexões nesta porta.',
    todo: () => 'Confira a porta e se o servidor web está rodando, e libere TCP 443 no firewall.',
  },
  'connection-reset': {
    happened: () => 'A conexão foi interrompida na hora.',
    todo: () =>
      'Algo no caminho não a deixa passar: confira o firewall, o proxy e o balanceador de carga.',
  },
  'connection-timed-out': {
    happened: () => 'Nada respondeu neste endereço.',
    todo: () => 'Confira se o servidor está ligado e se o firewall dele deixa passar TCP 443.',
  },
  'connection-silent': {
    happened: () => 'O servidor aceita conexões e depois não diz nada.',
    todo: () => 'Confira a porta e, se for a certa, reinicie o servidor web.',
  },
  'connection-unreachable': {
    happened: () => 'Nenhum caminho leva daqui a este endereço.',
    todo: () => 'Confira a rede; um servidor da sua própria rede pode exigir a VPN dela.',
  },
  'connection-blocked': {
    happened: () => 'Este computador ou o administrador dele bloqueia a conexão.',
    todo: () => 'Libere o Parlour no firewall ou no programa de segurança.',
  },
  'connection-unsafe-port': {
    happened: () => 'O Chromium não se conecta a nenhum servidor web nesta porta.',
    todo: () => 'Faça o servidor escutar na 443 ou em outra porta usada por servidores web.',
  },
  'connection-failed': {
    happened: (about) => `A conexão falhou (${named(about, 'error')}).`,
    todo: () => 'Confira a rede e verifique de novo.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'Não foi possível usar o proxy indicado pelo sistema.'
        : `Não foi possível usar o proxy ${about['proxy']}.`,
    todo: () => 'Confira o proxy nas configurações de rede do sistema.',
  },
  'proxy-sign-in': {
    happened: () => 'O proxy quer um nome e uma senha.',
    todo: () => 'Peça a quem o administra que deixe este servidor passar sem isso.',
  },

  'certificate-sound': { happened: (about) => `Este computador confia nele. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'Este computador confia no certificado.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'O certificado termina em # dia.',
        other: 'O certificado termina em # dias.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Renove-o agora e veja por que isso não aconteceu sozinho.',
  },
  'certificate-expired': {
    happened: (about) => `O certificado expirou. ${whole(about)}`,
    todo: () => 'Renove-o; se a data ainda estiver por vir, acerte o relógio deste computador.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `O certificado ainda não é válido. ${whole(about)}`,
    todo: () => 'Confira primeiro o relógio deste computador, depois o do computador que o emitiu.',
  },
  'certificate-self-signed': {
    happened: (about) => `O próprio servidor assinou o certificado. ${whole(about)}`,
    todo: () =>
      'Obtenha um em que todo computador confie; ou compare a impressão digital no servidor e instale o certificado neste sistema.',
  },
  'certificate-name': {
    happened: (about) =>
      `O certificado é para ${named(about, 'names')} e não para ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Use o nome para o qual ele vale ou obtenha um certificado para este.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `O servidor envia o certificado sem aquele que responde por ele. ${whole(about)}`,
    todo: () => 'Faça o servidor web enviar a cadeia inteira: fullchain.pem em vez de cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `O certificado foi emitido por uma autoridade que este computador não conhece. ${whole(about)}`,
    todo: () =>
      'Instale neste sistema o certificado dessa autoridade ou obtenha um em que todo computador confie.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Ninguém que este computador conheça responde pelo certificado. ${whole(about)}`,
    todo: () =>
      'Ou o servidor omite uma parte da cadeia, ou a autoridade precisa ser instalada neste sistema.',
  },
  'certificate-revoked': {
    happened: (about) => `O certificado foi revogado. ${whole(about)}`,
    todo: () => 'Não digite nada lá; quem administra o servidor precisa obter um novo.',
  },
  'certificate-weak': {
    happened: (about) =>
      `O certificado usa uma assinatura ou uma chave fraca demais. ${whole(about)}`,
    todo: () => 'Obtenha um novo, com SHA-256 e uma chave de pelo menos 2048 bits.',
  },
  'certificate-refused': {
    happened: (about) => `O Chromium recusa o certificado (${named(about, 'error')}).`,
    todo: () => 'Obtenha um novo, de uma autoridade em que todo computador confie.',
  },
  'tls-too-old': {
    happened: () => 'O servidor só conhece formas de criptografar que não são mais seguras.',
    todo: () => 'Faça-o usar TLS 1.2 e 1.3.',
  },
  'tls-none': {
    happened: () => 'Algo responde nesta porta, mas sem criptografia.',
    todo: () => 'Confira a porta: reuniões precisam de https, quase sempre na 443.',
  },
  'tls-client-certificate': {
    happened: () => 'O servidor quer um certificado seu, que as reuniões não podem apresentar.',
    todo: () => 'Faça com que ele não peça nenhum neste host.',
  },
  'tls-failed': {
    happened: (about) =>
      `Não foi possível chegar a um acordo sobre a criptografia (${named(about, 'error')}).`,
    todo: () => 'Confira as configurações de TLS do servidor web.',
  },

  'redirect-none': { happened: () => 'O próprio servidor responde neste endereço.' },
  'redirect-path': {
    happened: (about) => `O servidor encaminha para ${named(about, 'path')}.`,
    todo: () => 'Coloque no endereço deste perfil o caminho que leva até lá.',
  },
  'redirect-host': {
    happened: (about) => `O servidor encaminha para ${named(about, 'host')}.`,
    todo: () =>
      'Se as reuniões estiverem lá, use esse endereço neste perfil; se for uma página de login, deixe o Jitsi fora dela.',
  },
  'redirect-http': {
    happened: () => 'O servidor encaminha para http, onde nada é criptografado.',
    todo: () => 'Faça-o encaminhar de http para https, e nunca o contrário.',
  },
  'redirect-loop': {
    happened: () => 'O servidor encaminha em círculos.',
    todo: () =>
      'Procure dois redirecionamentos que se anulam, no servidor web e no proxy à frente dele.',
  },

  'sign-in-none': { happened: () => 'Nada pede uma senha antes do Jitsi.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'O servidor web pede nome e senha antes de qualquer outra coisa.'
        : `O servidor web pede nome e senha antes de qualquer outra coisa: “${about['realm']}”.`,
    todo: () =>
      'As reuniões não podem fornecê-los; deixe que o próprio Jitsi peça (secure domain ou ingressos).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'Uma página que pede uma senha responde no lugar do Jitsi.'
        : `Uma página que pede uma senha responde no lugar do Jitsi: “${about['title']}”.`,
    todo: () =>
      'Faça login na rede em um navegador; se a página for do servidor, deixe o Jitsi fora dela.',
  },
  'sign-in-portal': {
    happened: () => 'A rede quer que você faça login antes.',
    todo: () => 'Abra qualquer página em um navegador, faça login lá e verifique de novo.',
  },
};
