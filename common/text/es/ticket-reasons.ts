import type { ticketReasonsText as source } from '../en/ticket-reasons.ts';

/** What the inspector finds in a ticket. `about` is a feature. */
export const ticketReasonsText: typeof source = {
  'not-a-ticket': {
    happened: () => 'En este texto no hay ningún pase.',
    todo: 'Pégalo entero: tres partes separadas por puntos, o un enlace que lleve uno.',
  },
  'header-not-found': {
    happened: () => 'La primera parte del pase, su cabecera, no se puede leer.',
    todo: 'Copia el pase otra vez, entero.',
  },
  'payload-not-found': {
    happened: () => 'La segunda parte del pase, sus claims, no se puede leer.',
    todo: 'Copia el pase otra vez, de la primera letra a la última.',
  },
  'alg-none': {
    happened: () => 'Este pase dice que no necesita firma (alg none).',
    todo: 'Ningún servidor lo acepta. Fírmalo con tu clave.',
  },
  'alg-shared-secret': {
    happened: () => 'Este pase está firmado con un secreto compartido; JaaS pide RS256.',
    todo: 'Fírmalo con la clave privada cuya mitad pública está en la consola de JaaS.',
  },
  'alg-invalid': {
    happened: () => 'Este pase está firmado de un modo que el servidor no comprueba.',
    todo: 'Pon alg en RS256; los servidores con secreto compartido aceptan HS256.',
  },
  'alg-other': {
    happened: () => 'Este pase está firmado de otro modo que los pases de este servidor.',
    todo: 'Pon en alg lo que el perfil indica en «Autenticación».',
  },
  'signature-not-found': {
    happened: () => 'Falta la tercera parte del pase, su firma.',
    todo: 'Copia el pase otra vez con su última parte.',
  },
  'typ-invalid': {
    happened: () => 'La cabecera no dice que esto sea un JWT.',
    todo: 'Pon typ en JWT, en mayúsculas.',
  },
  'kid-not-found': {
    happened: () => 'La cabecera no indica la clave (kid).',
    todo: 'Define kid; para JaaS es el AppID, una barra y el ID de clave.',
  },
  'kid-mismatch': {
    happened: () => 'La clave (kid) no es de la cuenta del pase (sub).',
    todo: 'Para JaaS, kid empieza por el mismo AppID que sub, seguido de una barra.',
  },
  'key-other': {
    happened: () => 'Este pase lo firmó otra clave que la de este perfil.',
    todo: 'Está bien mientras el servidor conozca esa clave.',
  },
  'aud-invalid': {
    happened: () => 'La audiencia (aud) no es la del servidor.',
    todo: 'Para JaaS es el texto jitsi, y no una lista.',
  },
  'iss-invalid': {
    happened: () => 'El emisor (iss) no es uno de los que acepta el servidor.',
    todo: 'Para JaaS es el texto chat.',
  },
  'iss-other': {
    happened: () => 'El emisor (iss) no es el de este perfil.',
    todo: 'Está bien si el servidor lo acepta (asap_accepted_issuers).',
  },
  'aud-other': {
    happened: () => 'La audiencia (aud) no es la de este perfil.',
    todo: 'Está bien si el servidor la acepta (asap_accepted_audiences).',
  },
  'sub-not-found': {
    happened: () => 'El pase no dice de quién es el servidor para el que vale (sub).',
    todo: 'Para JaaS, pon en sub el AppID.',
  },
  'sub-mismatch': {
    happened: () => 'El pase es para otra cuenta que la de este perfil (sub).',
    todo: 'Pon en sub el AppID de este perfil.',
  },
  'token-expired': {
    happened: () => 'El pase ha caducado (exp).',
    todo: 'Crea uno nuevo.',
  },
  'exp-invalid': {
    happened: () => 'El final del pase (exp) falta o no es una fecha.',
    todo: 'Pon en exp un número: segundos desde 1970.',
  },
  'exp-not-found': {
    happened: () => 'Este pase no caduca nunca (sin exp).',
    todo: 'Quien se haga con él podrá usarlo para siempre. Define exp.',
  },
  'exp-too-far': {
    happened: () => 'El pase caduca dentro de más de 30 días (exp).',
    todo: 'Ponle un final más cercano. Las fechas van en segundos; esta quizá esté en milisegundos.',
  },
  'nbf-future': {
    happened: () => 'El pase todavía no es válido (nbf).',
    todo: 'Espera, o pon nbf un minuto en el pasado; comprueba el reloj del equipo que lo creó.',
  },
  'nbf-invalid': {
    happened: () => 'El comienzo del pase (nbf) no es una fecha.',
    todo: 'Pon en nbf un número, en segundos desde 1970, o quítalo.',
  },
  'room-not-found': {
    happened: () => 'El pase no indica ninguna sala.',
    todo: 'Pon en room el nombre de la sala; sin él, algunas páginas se quedan en negro y no dicen nada.',
  },
  'room-any': {
    happened: () => 'Este pase abre todas las salas.',
    todo: 'Indica una sala, para que un pase perdido solo abra esa.',
  },
  'room-pattern': {
    happened: () => 'Este pase abre todas las salas que encajan en un patrón.',
    todo: 'Cuáles son, solo lo sabe el servidor.',
  },
  'room-spelling': {
    happened: () => 'La sala no está escrita como los servidores comparan las salas.',
    todo: 'Usa minúsculas, sin espacios, y codifica con porcentajes lo que no sea ASCII.',
  },
  'room-mismatch': {
    happened: () => 'El pase es para otra sala que esta.',
    todo: 'Pon en room esta sala, sin el AppID.',
  },
  'context-not-found': {
    happened: () => 'El pase no tiene contexto.',
    todo: 'Añade context con los objetos user y features; JaaS lo exige.',
  },
  'features-not-found': {
    happened: () => 'El contexto del pase no tiene funciones.',
    todo: 'Añade context.features, un objeto vacío si no se permite nada.',
  },
  'feature-invalid': {
    happened: (about) => `Jitsi no tiene ninguna función llamada «${about}».`,
    todo: 'Quítala, o busca una errata en su nombre.',
  },
  'feature-value-invalid': {
    happened: (about) => `La función «${about}» no está ni activada ni desactivada.`,
    todo: 'Ponle como valor el texto true o el texto false.',
  },
};
