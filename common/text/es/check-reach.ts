import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkReachText as source } from '../en/check-reach.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

type Found = NonNullable<CheckFinding['about']>;

const whole = (about: Found): string =>
  `Es para ${named(about, 'subject')}, emitido por ${named(about, 'issuer')}, válido del ` +
  `${named(about, 'from')} al ${named(about, 'until')}, SHA-256 ${named(about, 'fingerprint')}.`;

/** What is found on the way to a server. */
export const checkReachText: typeof source = {
  'name-found': { happened: (about) => `El nombre lleva a ${named(about, 'addresses')}.` },
  'name-is-address': {
    happened: () => 'El servidor está indicado con un número, así que no hace falta ningún nombre.',
  },
  'name-by-proxy': {
    happened: (about) => `El proxy ${named(about, 'proxy')} busca el nombre.`,
  },
  'name-unknown': {
    happened: () => 'Ninguna dirección corresponde a este nombre.',
    todo: () =>
      'Comprueba cómo está escrito; un nombre de tu propia red solo se encuentra en ella o a través de su VPN.',
  },
  'name-server-silent': {
    happened: () => 'La red no ha dicho qué dirección corresponde a este nombre.',
    todo: () => 'Comprueba la red y su servidor de nombres (DNS), y repite la comprobación.',
  },
  offline: {
    happened: () => 'Este equipo no tiene red.',
    todo: () => 'Conéctalo y repite la comprobación.',
  },
  'connection-stands': { happened: () => 'El servidor acepta conexiones.' },
  'connection-by-proxy': {
    happened: (about) =>
      `El servidor acepta conexiones, a través del proxy ${named(about, 'proxy')}.`,
  },
  'connection-refused': {
    happened: () => 'El equipo de esta dirección no acepta conexiones en este puerto.',
    todo: () =>
      'Comprueba el puerto y que el servidor web esté en marcha, y deja pasar TCP 443 en el cortafuegos.',
  },
  'connection-reset': {
    happened: () => 'La conexión se ha cortado al instante.',
    todo: () =>
      'Algo en el camino no la deja pasar: comprueba cortafuegos, proxy y balanceador de carga.',
  },
  'connection-timed-out': {
    happened: () => 'Nada ha respondido en esta dirección.',
    todo: () => 'Comprueba que el servidor esté encendido y que su cortafuegos deje pasar TCP 443.',
  },
  'connection-silent': {
    happened: () => 'El servidor acepta conexiones y luego no dice nada.',
    todo: () => 'Comprueba el puerto; si es el correcto, reinicia el servidor web.',
  },
  'connection-unreachable': {
    happened: () => 'Desde aquí no hay camino hasta esta dirección.',
    todo: () => 'Comprueba la red; un servidor de tu propia red quizá necesite su VPN.',
  },
  'connection-blocked': {
    happened: () => 'Este equipo, o quien lo administra, bloquea la conexión.',
    todo: () => 'Deja pasar a Parlour en el cortafuegos o en el programa de seguridad.',
  },
  'connection-unsafe-port': {
    happened: () => 'Chromium no se conecta a ningún servidor web en este puerto.',
    todo: () =>
      'Haz que el servidor escuche en el 443, o en otro puerto que usen los servidores web.',
  },
  'connection-failed': {
    happened: (about) => `La conexión ha fallado (${named(about, 'error')}).`,
    todo: () => 'Comprueba la red y repite la comprobación.',
  },
  'proxy-failed': {
    happened: (about) =>
      about['proxy'] === undefined
        ? 'No se ha podido usar el proxy que indica el sistema.'
        : `No se ha podido usar el proxy ${about['proxy']}.`,
    todo: () => 'Comprueba el proxy en los ajustes de red del sistema.',
  },
  'proxy-sign-in': {
    happened: () => 'El proxy pide un nombre y una contraseña.',
    todo: () => 'Pide a quien lo administra que deje pasar este servidor sin ellos.',
  },

  'certificate-sound': { happened: (about) => `Este equipo confía en él. ${whole(about)}` },
  'certificate-trusted': { happened: () => 'Este equipo confía en el certificado.' },
  'certificate-ends-soon': {
    happened: (about) => {
      const days = plural(Number(about['days'] ?? 0), {
        one: 'El certificado caduca en # día.',
        other: 'El certificado caduca en # días.',
      });
      return `${days} ${whole(about)}`;
    },
    todo: () => 'Renuévalo ahora y averigua por qué no se ha renovado solo.',
  },
  'certificate-expired': {
    happened: (about) => `El certificado ha caducado. ${whole(about)}`,
    todo: () => 'Renuévalo; si la fecha aún no ha llegado, pon en hora este equipo.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `El certificado todavía no es válido. ${whole(about)}`,
    todo: () => 'Comprueba primero el reloj de este equipo y después el del equipo que lo emitió.',
  },
  'certificate-self-signed': {
    happened: (about) => `El servidor ha firmado él mismo su certificado. ${whole(about)}`,
    todo: () =>
      'Consigue uno en el que confíe cualquier equipo; o compara la huella digital en el servidor e instala el certificado en este sistema.',
  },
  'certificate-name': {
    happened: (about) =>
      `El certificado es para ${named(about, 'names')} y no para ${named(about, 'host')}. ${whole(about)}`,
    todo: () => 'Usa el nombre para el que es, o consigue un certificado para este.',
  },
  'certificate-incomplete': {
    happened: (about) =>
      `El servidor envía su certificado sin el que responde por él. ${whole(about)}`,
    todo: () =>
      'Haz que el servidor web envíe la cadena completa: fullchain.pem en lugar de cert.pem.',
  },
  'certificate-private-ca': {
    happened: (about) =>
      `El certificado lo emitió una autoridad que este equipo no conoce. ${whole(about)}`,
    todo: () =>
      'Instala el certificado de esa autoridad en este sistema, o consigue uno en el que confíe cualquier equipo.',
  },
  'certificate-untrusted': {
    happened: (about) =>
      `Nadie que este equipo conozca responde por el certificado. ${whole(about)}`,
    todo: () =>
      'O el servidor omite una parte de la cadena, o hay que instalar la autoridad en este sistema.',
  },
  'certificate-revoked': {
    happened: (about) => `El certificado ha sido revocado. ${whole(about)}`,
    todo: () =>
      'No introduzcas nada ahí; quien administra el servidor tiene que conseguir uno nuevo.',
  },
  'certificate-weak': {
    happened: (about) =>
      `El certificado usa una firma o una clave demasiado débil. ${whole(about)}`,
    todo: () => 'Consigue uno nuevo, con SHA-256 y una clave de al menos 2048 bits.',
  },
  'certificate-refused': {
    happened: (about) => `Chromium rechaza el certificado (${named(about, 'error')}).`,
    todo: () => 'Consigue uno nuevo de una autoridad en la que confíe cualquier equipo.',
  },
  'tls-too-old': {
    happened: () => 'El servidor solo conoce cifrados que ya no son seguros.',
    todo: () => 'Haz que hable TLS 1.2 y 1.3.',
  },
  'tls-none': {
    happened: () => 'Algo responde en este puerto, pero sin cifrado.',
    todo: () => 'Comprueba el puerto: las reuniones necesitan https, casi siempre en el 443.',
  },
  'tls-client-certificate': {
    happened: () =>
      'El servidor te pide un certificado, y las reuniones no pueden presentar ninguno.',
    todo: () => 'Haz que no lo pida en este dominio.',
  },
  'tls-failed': {
    happened: (about) => `No se ha podido acordar el cifrado (${named(about, 'error')}).`,
    todo: () => 'Comprueba los ajustes TLS del servidor web.',
  },

  'redirect-none': { happened: () => 'En esta dirección responde el propio servidor.' },
  'redirect-path': {
    happened: (about) => `El servidor redirige a ${named(about, 'path')}.`,
    todo: () => 'Añade a la dirección de este perfil la ruta que lleva ahí.',
  },
  'redirect-host': {
    happened: (about) => `El servidor redirige a ${named(about, 'host')}.`,
    todo: () =>
      'Si las reuniones están ahí, usa esa dirección en este perfil; si es una página de inicio de sesión, deja a Jitsi fuera de ella.',
  },
  'redirect-http': {
    happened: () => 'El servidor redirige a http, donde nada va cifrado.',
    todo: () => 'Haz que redirija de http a https, y nunca al revés.',
  },
  'redirect-loop': {
    happened: () => 'El servidor redirige en círculo.',
    todo: () =>
      'Busca dos redirecciones que se anulen entre sí, en el servidor web y en el proxy que tiene delante.',
  },

  'sign-in-none': { happened: () => 'Nada pide una contraseña antes de Jitsi.' },
  'sign-in-http': {
    happened: (about) =>
      about['realm'] === undefined
        ? 'El servidor web pide antes de nada un nombre y una contraseña.'
        : `El servidor web pide antes de nada un nombre y una contraseña: «${about['realm']}».`,
    todo: () =>
      'Las reuniones no pueden darlos; deja que los pida el propio Jitsi (dominio protegido o pases).',
  },
  'sign-in-html': {
    happened: (about) =>
      about['title'] === undefined
        ? 'En lugar de Jitsi responde una página que pide una contraseña.'
        : `En lugar de Jitsi responde una página que pide una contraseña: «${about['title']}».`,
    todo: () =>
      'Inicia sesión en la red con un navegador; si la página es del servidor, deja a Jitsi fuera de ella.',
  },
  'sign-in-portal': {
    happened: () => 'La red quiere que inicies sesión primero.',
    todo: () =>
      'Abre cualquier página en un navegador, inicia sesión ahí y repite la comprobación.',
  },
};
