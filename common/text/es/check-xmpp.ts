import type { XmppFault } from '../../check-finding.ts';
import type { CheckFinding } from '../../server-check.ts';
import type { TicketRefusalCode } from '../../ticket-refusal.ts';
import { bothWays, type CheckText, named } from '../check-text.ts';
import type { checkXmppText as source } from '../en/check-xmpp.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** The same can go wrong with both ways to talk XMPP: BOSH and WebSocket. */
const fault = (way: string): Record<XmppFault, CheckText> => ({
  'not-named': {
    happened: () => `El archivo config.js no indica ninguna dirección para ${way}.`,
    todo: () => 'Indica una; las reuniones usan un WebSocket cuando pueden, y si no, BOSH.',
  },
  elsewhere: {
    happened: () =>
      `No se ha comprobado, porque config.js indica para ${way} una dirección de una red privada o sin cifrar.`,
  },
  missing: {
    happened: (about) => `El servidor web no pasa ${way} a Prosody (${status(about)}).`,
    todo: () => 'Haz que pase esta dirección.',
  },
  forbidden: {
    happened: (about) => `El servidor niega ${way} a sus propias páginas (${status(about)}).`,
    todo: () => 'Permite en Prosody el origen de sus páginas, y busca reglas del servidor web.',
  },
  gateway: {
    happened: (about) =>
      `El servidor web pasa ${way}, pero Prosody no responde (${status(about)}).`,
    todo: () => 'Inicia Prosody y comprueba su puerto en los ajustes del servidor web.',
  },
  redirect: {
    happened: () => `El servidor envía las peticiones de ${way} a otro sitio.`,
    todo: () => 'Haz que las responda él mismo.',
  },
  status: {
    happened: (about) => `${way} recibe una respuesta inesperada (${status(about)}).`,
    todo: () => 'Mira los registros del servidor web y de Prosody.',
  },
  failed: {
    happened: (about) => `La conversación por ${way} se ha cortado (${named(about, 'error')}).`,
    todo: () => 'Mira el registro de Prosody.',
  },
  'too-slow': {
    happened: () => `No ha llegado nada a tiempo por ${way}.`,
    todo: () => 'Mira la carga de Prosody y su registro.',
  },
  'not-xmpp': {
    happened: () => `Donde debería estar ${way} responde algo que no es Prosody.`,
    todo: () => 'Haz que el servidor web pase esta dirección a Prosody.',
  },
  domain: {
    happened: (about) =>
      `Prosody no atiende ${named(about, 'domain')}, que config.js indica en hosts.domain.`,
    todo: () => 'Haz que los dos indiquen el mismo dominio.',
  },
  'no-sign-in': {
    happened: () => `Prosody responde por ${way}, pero no ofrece forma de iniciar sesión.`,
    todo: () => 'Indícale que el servidor web que tiene delante cifra.',
  },
});

const saying = (about: NonNullable<CheckFinding['about']>): string =>
  about['words'] === undefined ? '' : ` Dice: «${about['words']}».`;

/** What to change in the form, or on the server, when it turned the ticket away. */
const refusal: Record<TicketRefusalCode, CheckText> = {
  'ticket-missing': {
    happened: (about) => `El servidor dice que no había pase.${saying(about)}`,
    todo: () =>
      'Haz que el servidor web conserve lo que sigue al signo de interrogación de la dirección.',
  },
  'ticket-expired': {
    happened: (about) => `Según el reloj del servidor, el pase había caducado.${saying(about)}`,
    todo: () => 'Pon en hora los dos equipos.',
  },
  'ticket-not-yet-valid': {
    happened: (about) =>
      `Según el reloj del servidor, el pase todavía no era válido.${saying(about)}`,
    todo: () => 'Pon en hora los dos equipos.',
  },
  'ticket-signature': {
    happened: (about) => `El servidor no confirma la firma del pase.${saying(about)}`,
    todo: () =>
      'Introduce el secreto o la clave que conoce el servidor; su app_secret tiene que ser igual, letra por letra.',
  },
  'ticket-kid': {
    happened: (about) => `El servidor no conoce la clave que firmó el pase.${saying(about)}`,
    todo: () =>
      'Compara el ID de clave (kid); con un servidor de claves, el archivo se llama como el SHA-256 del kid.',
  },
  'ticket-issuer': {
    happened: (about) => `El servidor no acepta pases de este emisor (iss).${saying(about)}`,
    todo: () => 'Introduce como emisor el app_id del servidor, o haz que el servidor acepte este.',
  },
  'ticket-audience': {
    happened: (about) => `El servidor no acepta pases para esta audiencia (aud).${saying(about)}`,
    todo: () => 'Introduce la audiencia que acepta el servidor, casi siempre su app_id.',
  },
  'ticket-room': {
    happened: (about) => `Al servidor no le vale la sala del pase.${saying(about)}`,
    todo: () => 'Comprueba la ruta en este perfil, y lo que el pase indica como sujeto (sub).',
  },
  'account-blocked': {
    happened: () => 'La cuenta de este perfil está bloqueada.',
    todo: () => 'Su titular ve el motivo en la consola de JaaS; a menudo es el plan o un pago.',
  },
  'ticket-refused': {
    happened: (about) => `El servidor rechaza el pase.${saying(about)}`,
    todo: () =>
      'Compara emisor, audiencia, clave y tipo de firma con la configuración del servidor.',
  },
};

/** What is found when Parlour talks to Prosody. */
export const checkXmppText: typeof source = {
  'bosh-works': { happened: () => 'Prosody responde.' },
  'websocket-works': { happened: () => 'Prosody responde.' },
  ...bothWays(fault),

  'entrance-open': {
    happened: () => 'Puede entrar cualquiera, sin pase ni contraseña.',
  },
  'entrance-ticket': {
    happened: () => 'Solo pueden entrar personas con un pase, y este perfil los crea.',
  },
  'entrance-ticket-lacking': {
    happened: () => 'Solo pueden entrar personas con un pase, y este perfil no crea ninguno.',
    todo: () =>
      'Configura los pases en este perfil: tipo de firma, emisor, audiencia y secreto o clave; o entra solo con invitación.',
  },
  'entrance-sign-in-elsewhere': {
    happened: (about) =>
      about['address'] === undefined
        ? 'Solo pueden entrar personas con un pase, y el servidor los da en una página de inicio de sesión.'
        : `Solo pueden entrar personas con un pase, y el servidor los da en ${about['address']}.`,
    todo: () =>
      'Inicia sesión ahí cuando la reunión lo pida, o configura los pases en este perfil.',
  },
  'entrance-password': {
    happened: () => 'El servidor pide a todo el mundo un nombre y una contraseña.',
    todo: () =>
      'La reunión los pide; para que entren también invitados, configura un dominio para ellos.',
  },
  'entrance-password-guests': {
    happened: () =>
      'Un anfitrión abre la reunión con nombre y contraseña, que la reunión pide; después pueden entrar los invitados.',
  },
  'entrance-guests-refused': {
    happened: (about) =>
      `Los invitados deberían entrar por ${named(about, 'domain')}, pero Prosody no los deja.`,
    todo: () => 'Haz que Prosody atienda ese dominio, para personas sin nombre de usuario.',
  },
  'entrance-refused': {
    happened: (about) => `El servidor no deja iniciar sesión a nadie: «${named(about, 'words')}».`,
    todo: () => 'Mira el registro de Prosody.',
  },
  'entrance-unknown': {
    happened: () => 'El servidor no ha dicho qué pide a quienes entran.',
    todo: () => 'Repite la comprobación; si sigue igual, mira el registro de Prosody.',
  },

  'ticket-none': { happened: () => 'Este perfil no crea pases.' },
  'ticket-elsewhere': {
    happened: (about) =>
      `No se ha probado, porque en este servidor se inicia sesión en ${named(about, 'host')}, y los pases solo van al propio servidor.`,
  },
  'ticket-not-made': {
    happened: () => 'No se ha podido crear ningún pase de prueba.',
    todo: () => 'Prueba la clave o el secreto de este perfil, más arriba: ahí verás qué falta.',
  },
  'ticket-accepted': { happened: () => 'El servidor acepta un pase de este perfil.' },
  'ticket-not-looked-at': {
    happened: () => 'El servidor no mira los pases: deja entrar también con uno sin sentido.',
    todo: () => 'Activa los pases en Prosody, o elige no usarlos en este perfil.',
  },
  'ticket-not-taken': {
    happened: () => 'El servidor pide un nombre y una contraseña, y no acepta pases.',
    todo: () => 'Activa los pases en Prosody, o elige no usarlos en este perfil.',
  },
  'ticket-unseen': {
    happened: () => 'El pase no ha llegado a Prosody: el servidor web lo quita de la dirección.',
    todo: () => 'Haz que pase lo que sigue al signo de interrogación.',
  },
  'ticket-unanswered': {
    happened: () => 'El servidor no ha dicho qué le parece el pase.',
    todo: () => 'Repite la comprobación; si sigue igual, mira el registro de Prosody.',
  },
  ...refusal,
};
