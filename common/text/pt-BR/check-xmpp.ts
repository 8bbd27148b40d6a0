import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `O arquivo config.js não indica um endereço para ${way}.`,
    todo: () => 'Indique um; as reuniões usam WebSocket quando podem e, senão, BOSH.',
  },
  elsewhere: {
    happened: () =>
      `Não verificado, porque o config.js indica para ${way} um endereço que fica em uma rede privada ou não é criptografado.`,
  },
  missing: {
    happened: (about) => `O servidor web não repassa ${way} ao Prosody (${status(about)}).`,
    todo: () => 'Faça-o repassar este endereço.',
  },
  forbidden: {
    happened: (about) => `O servidor recusa ${way} às suas próprias páginas (${status(about)}).`,
    todo: () => 'Permita no Prosody a origem das páginas dele e procure regras do servidor web.',
  },
  gateway: {
    happened: (about) =>
      `O servidor web repassa ${way}, mas o Prosody não responde (${status(about)}).`,
    todo: () => 'Inicie o Prosody e confira a porta dele nas configurações do servidor web.',
  },
  redirect: {
    happened: () => `O servidor manda os pedidos de ${way} para outro lugar.`,
    todo: () => 'Faça-o responder diretamente.',
  },
  status: {
    happened: (about) => `Para ${way} vem uma resposta inesperada (${status(about)}).`,
    todo: () => 'Veja os logs do servidor web e do Prosody.',
  },
  failed: {
    happened: (about) => `A conversa por ${way} foi interrompida (${named(about, 'error')}).`,
    todo: () => 'Veja o log do Prosody.',
  },
  'too-slow': {
    happened: () => `Nada veio por ${way} a tempo.`,
    todo: () => 'Veja o quanto o Prosody está ocupado, e o log dele.',
  },
  'not-xmpp': {
    happened: () => `Onde deveria haver ${way}, responde algo que não é o Prosody.`,
    todo: () => 'Faça o servidor web repassar este endereço ao Prosody.',
  },
  domain: {
    happened: (about) =>
      `O Prosody não atende ${named(about, 'domain')}, que o config.js indica em hosts.domain.`,
    todo: () => 'Faça os dois indicarem o mesmo host.',
  },
  'no-sign-in': {
    happened: () => `O Prosody responde por ${way}, mas não oferece nenhuma forma de login.`,
    todo: () => 'Informe a ele que o servidor web à frente dele criptografa.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Ele diz: “${about['words']}”.`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `O servidor diz que não havia ingresso.${saying(about)}`,
    todo: () => 'Faça o servidor web manter o que vem depois do ponto de interrogação do endereço.',
  },
  'ticket-expired': {
    happened: (about) => `Pelo relógio do servidor, o ingresso tinha expirado.${saying(about)}`,
    todo: () => 'Acerte os relógios dos dois computadores.',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `Pelo relógio do servidor, o ingresso ainda não era válido.${saying(about)}`,
    todo: () => 'Acerte os relógios dos dois computadores.',
  },
  'ticket-signature': {
    happened: (about) => `O servidor não confirma a assinatura do ingresso.${saying(about)}`,
    todo: () =>
      'Informe o segredo ou a chave que o servidor conhece; o app_secret dele precisa ser igual, letra por letra.',
  },
  'ticket-kid': {
    happened: (about) => `O servidor não conhece a chave que assinou o ingresso.${saying(about)}`,
    todo: () =>
      'Compare o ID da chave (kid); com um servidor de chaves, o nome do arquivo é o SHA-256 do kid.',
  },
  'ticket-issuer': {
    happened: (about) => `O servidor não aceita ingressos deste emissor (iss).${saying(about)}`,
    todo: () => 'Informe como emissor o app_id do servidor ou faça o servidor aceitar este.',
  },
  'ticket-audience': {
    happened: (about) =>
      `O servidor não aceita ingressos para este destinatário (aud).${saying(about)}`,
    todo: () => 'Informe o destinatário que o servidor aceita, quase sempre o app_id dele.',
  },
  'ticket-room': {
    happened: (about) => `O servidor não aceita a sala do ingresso.${saying(about)}`,
    todo: () => 'Confira o caminho neste perfil e o que o ingresso traz como sujeito (sub).',
  },
  'account-blocked': {
    happened: () => 'A conta deste perfil está bloqueada.',
    todo: () =>
      'O titular dela vê o motivo no console do JaaS, muitas vezes o plano ou um pagamento.',
  },
  'ticket-refused': {
    happened: (about) => `O servidor recusa o ingresso.${saying(about)}`,
    todo: () =>
      'Compare emissor, destinatário, chave e tipo de assinatura com a configuração do servidor.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'O Prosody responde.' },
  'websocket-works': { happened: () => 'O Prosody responde.' },
  ...bothWays(fault),

  'entrance-open': { happened: () => 'Todos podem entrar, sem ingresso nem senha.' },
  'entrance-ticket': {
    happened: () => 'Só quem tem ingresso pode entrar, e este perfil cria ingressos.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Só quem tem ingresso pode entrar, e este perfil não cria nenhum.',
    todo: () =>
      'Configure ingressos neste perfil: tipo de assinatura, emissor, destinatário, e segredo ou chave; ou entre só por convite.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Só quem tem ingresso pode entrar, e o servidor entrega ingressos em uma página de login.'
        : `Só quem tem ingresso pode entrar, e o servidor entrega ingressos em ${about['address']}.`,
    todo: () => 'Faça login lá quando a reunião pedir ou configure ingressos neste perfil.',
  },
  'entrance-password': {
    happened: () => 'O servidor quer de todos um nome e uma senha.',
    todo: () =>
      'A reunião pede os dois; para deixar entrar também convidados, configure um domínio para convidados.',
  },
  'entrance-password-guests': {
    happened: () =>
      'O anfitrião abre a reunião com nome e senha, que a reunião pede; depois os convidados podem entrar.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Os convidados deveriam entrar por ${named(about, 'domain')}, mas o Prosody não deixa.`,
    todo: () => 'Faça o Prosody atender esse host, para pessoas sem nome.',
  },
  'entrance-refused': {
    happened: (about) => `O servidor não deixa ninguém fazer login: “${named(about, 'words')}”.`,
    todo: () => 'Veja o log do Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'O servidor não informou o que quer de quem entra.',
    todo: () => 'Verifique de novo; se continuar assim, veja o log do Prosody.',
  },

  'ticket-none': { happened: () => 'Este perfil não cria ingressos.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `Não testado, porque o login do servidor é feito em ${named(about, 'host')}, e ingressos só vão para o próprio servidor.`,
  },
  'ticket-not-made': {
    happened: () => 'Não foi possível criar um ingresso para testar.',
    todo: () => 'Teste acima a chave ou o segredo deste perfil: isso diz o que falta.',
  },
  'ticket-accepted': { happened: () => 'O servidor aceita um ingresso deste perfil.' },
  'ticket-not-looked-at': {
    happened: () => 'O servidor não olha os ingressos: deixa passar até dados sem sentido.',
    todo: () => 'Ative os ingressos no Prosody ou escolha não usar ingressos neste perfil.',
  },
  'ticket-not-taken': {
    happened: () => 'O servidor quer um nome e uma senha, e não aceita ingressos.',
    todo: () => 'Ative os ingressos no Prosody ou escolha não usar ingressos neste perfil.',
  },
  'ticket-unseen': {
    happened: () => 'O ingresso nunca chegou ao Prosody: o servidor web o retira do endereço.',
    todo: () => 'Faça-o repassar o que vem depois do ponto de interrogação.',
  },
  'ticket-unanswered': {
    happened: () => 'O servidor não informou o que acha do ingresso.',
    todo: () => 'Verifique de novo; se continuar assim, veja o log do Prosody.',
  },
  ...refusal,
};
