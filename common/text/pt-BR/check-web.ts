import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Este é um servidor Jitsi.' },
  'script-missing': {
    happened: () => 'Falta aqui o external_api.js, que todo servidor Jitsi tem.',
    todo: () =>
      'Confira endereço e caminho; se estiverem certos, faça o servidor web fornecer o script.',
  },
  'script-empty': {
    happened: () => 'O arquivo external_api.js está vazio.',
    todo: () => 'Instale de novo os arquivos web do Jitsi.',
  },
  'script-unauthorised': {
    happened: () => 'O servidor quer saber quem pede seus arquivos (401).',
    todo: () => 'Deixe que todos os leiam; quem pode entrar é o próprio Jitsi que decide.',
  },
  'script-forbidden': {
    happened: () => 'O servidor se recusa a entregar seus arquivos (403).',
    todo: () => 'Deixe que todos os leiam e confira as listas de redes e países permitidos.',
  },
  'script-too-many': {
    happened: () => 'O servidor diz que recebeu pedidos demais (429).',
    todo: () => 'Espere um minuto e verifique de novo; se continuar assim, permita mais pedidos.',
  },
  'script-server-error': {
    happened: (about) => `O servidor web tem um erro próprio (${status(about)}).`,
    todo: () => 'O log dele diz qual.',
  },
  'script-gateway': {
    happened: (about) =>
      `O servidor da frente não recebe resposta do Jitsi por trás dele (${status(about)}).`,
    todo: () => 'Inicie o servidor web do Jitsi e confira o endereço pelo qual se chega a ele.',
  },
  'script-unavailable': {
    happened: () => 'O servidor diz que não pode responder agora (503).',
    todo: () => 'Espere, se ele estiver em manutenção; caso contrário, o log dele diz por quê.',
  },
  'script-status': {
    happened: (about) => `O servidor responde de modo inesperado (${status(about)}).`,
    todo: () => 'Confira endereço e caminho deste perfil.',
  },
  'script-html': {
    happened: () => 'Vem uma página da web em vez do script do Jitsi.',
    todo: () =>
      'Ou este não é um servidor Jitsi, ou o servidor web responde a tudo com uma mesma página: faça-o fornecer o script.',
  },
  'script-not-jitsi': {
    happened: () => 'Há aqui um arquivo external_api.js, mas não é o do Jitsi.',
    todo: () => 'Confira endereço e caminho deste perfil.',
  },
  'script-damaged': {
    happened: (about) => `O script do Jitsi tem um erro na linha ${named(about, 'line')}.`,
    todo: () => 'Instale de novo os arquivos web do Jitsi; o arquivo pode ter sido cortado.',
  },
  'script-too-big': {
    happened: () => 'O arquivo external_api.js tem mais de 2 MB, e o do Jitsi nunca tem.',
    todo: () => 'Confira endereço e caminho deste perfil.',
  },
  'script-cut': {
    happened: () => 'O script foi interrompido antes do fim.',
    todo: () => 'Confira o disco e o cache do servidor web, e do proxy à frente dele.',
  },
  'script-too-slow': {
    happened: () => 'O servidor está lá, mas não enviou o script a tempo.',
    todo: () => 'Confira o quanto o servidor está ocupado e verifique de novo.',
  },
  'script-failed': {
    happened: (about) => `Não foi possível obter o script (${named(about, 'error')}).`,
    todo: () => 'Verifique de novo; se continuar assim, veja o log do servidor web.',
  },

  'config-found': { happened: () => 'Pode ser lida e indica os endereços deste servidor.' },
  'config-missing': {
    happened: () => 'Falta o config.js, por isso a página da reunião não pode iniciar.',
    todo: () => 'Faça o servidor web fornecê-lo.',
  },
  'config-status': {
    happened: (about) => `O servidor não entrega seu config.js (${status(about)}).`,
    todo: () => 'Deixe que todos o leiam.',
  },
  'config-html': {
    happened: () => 'Vem uma página da web em vez do config.js.',
    todo: () => 'Faça o servidor web fornecer o arquivo antes de responder com a página dele.',
  },
  'config-empty': {
    happened: () =>
      'O arquivo config.js está vazio, por isso a página da reunião não pode iniciar.',
    todo: () => 'Escreva-o de novo.',
  },
  'config-too-big': {
    happened: () => 'O arquivo config.js tem mais de 512 KB, por isso o Parlour não o leu.',
    todo: () => 'Confira se é o arquivo certo.',
  },
  'config-cut': {
    happened: () => 'O arquivo config.js foi interrompido antes do fim.',
    todo: () => 'Confira o disco e o cache do servidor web, e do proxy à frente dele.',
  },
  'config-too-slow': {
    happened: () => 'O servidor não enviou seu config.js a tempo.',
    todo: () => 'Confira o quanto o servidor está ocupado e verifique de novo.',
  },
  'config-failed': {
    happened: (about) => `Não foi possível obter o arquivo config.js (${named(about, 'error')}).`,
    todo: () => 'Verifique de novo; se continuar assim, veja o log do servidor web.',
  },
  'config-syntax': {
    happened: (about) =>
      `Ninguém consegue entrar enquanto o config.js tiver um erro na linha ${named(about, 'line')}.`,
    todo: () => 'Olhe essa linha e a anterior: muitas vezes falta uma vírgula ou uma aspa.',
  },
  'config-unreadable': {
    happened: () => 'O arquivo config.js não define uma configuração que se possa ler.',
    todo: () => 'Ele precisa começar com: var config = {',
  },
  'config-no-domain': {
    happened: () => 'O arquivo config.js não indica um domínio para o login (hosts.domain).',
    todo: () => 'Coloque nele o host que o Prosody atende.',
  },
  'config-local-address': {
    happened: (about) =>
      `Segundo o config.js, ${named(about, 'name')} fica em ${named(about, 'host')}, aonde ninguém chega de fora.`,
    todo: () => 'Defina o endereço público do servidor; com Docker, é PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Segundo o config.js, chega-se a ${named(about, 'name')} sem criptografia, o que não é permitido a páginas https.`,
    todo: () => 'Faça o endereço começar com https ou wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `Segundo o config.js, ${named(about, 'name')} fica em ${named(about, 'host')} e não em ${named(about, 'server')}.`,
    todo: () =>
      'Tudo bem, se for de propósito; caso contrário, defina o endereço público do servidor.',
  },

  'framing-free': {
    happened: () => 'O servidor deixa outros programas mostrarem suas reuniões.',
  },
  'framing-limited': {
    happened: () =>
      'O servidor só deixa algumas páginas mostrarem suas reuniões; para o servidor de um perfil, o Parlour cuida disso.',
  },
  'framing-unknown': {
    happened: () => 'A página de uma reunião não veio.',
    todo: () => 'Faça o servidor web responder a cada sala com a página do Jitsi.',
  },

  'iframe-api-on': { happened: () => 'Programas como o Parlour podem conduzir as reuniões.' },
  'iframe-api-off-known': {
    happened: () => 'Está desligada para páginas da web; o Parlour, por ser um programa, é isento.',
  },
  'iframe-api-off': {
    happened: () =>
      'Está desligada (disableIframeAPI), por isso reuniões dentro de páginas da web terminam depois de cinco minutos; o Parlour é isento.',
    todo: () => 'Deixe assim ou permita também as páginas da web.',
  },

  'clock-agrees': {
    happened: () => 'O relógio deste computador e o do servidor estão de acordo.',
  },
  'clock-unknown': { happened: () => 'O servidor não informa que horas tem.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `O relógio do servidor está ${named(about, 'span')} atrasado em relação ao deste computador.`
        : `O relógio do servidor está ${named(about, 'span')} adiantado em relação ao deste computador.`,
    todo: () => 'Acerte o que estiver errado; o Parlour leva isso em conta ao criar ingressos.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `O relógio do servidor está ${named(about, 'span')} atrasado em relação ao deste computador, demais para os ingressos.`
        : `O relógio do servidor está ${named(about, 'span')} adiantado em relação ao deste computador, demais para os ingressos.`,
    todo: () => 'Acerte o que estiver errado.',
  },

  'relay-none': {
    happened: () =>
      'A configuração não indica nenhum; o servidor ainda pode indicar algum quando houver alguém em uma reunião.',
  },
  'relay-answers': { happened: (about) => `Respondem: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Nenhuma resposta veio de ${named(about, 'server')}.`,
    todo: () =>
      'Reuniões a dois podem fazer um desvio; libere estas portas nos firewalls dos dois lados.',
  },

  'version-known': { happened: (about) => `Ele se identifica como ${named(about, 'version')}.` },
  'version-unknown': { happened: () => 'O servidor não informa que versão usa.' },
};
