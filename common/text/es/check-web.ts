import type { CheckFinding } from '../../server-check.ts';
import { named } from '../check-text.ts';
import type { checkWebText as source } from '../en/check-web.ts';

const status = (about: NonNullable<CheckFinding['about']>): string => named(about, 'status');

/** What is found on a server's web pages and in its files. */
export const checkWebText: typeof source = {
  'script-found': { happened: () => 'Es un servidor Jitsi.' },
  'script-missing': {
    happened: () => 'Aquí no está external_api.js, que tienen todos los servidores Jitsi.',
    todo: () =>
      'Comprueba la dirección y la ruta; si son correctas, haz que el servidor web entregue el script.',
  },
  'script-empty': {
    happened: () => 'El archivo external_api.js está vacío.',
    todo: () => 'Vuelve a instalar los archivos web de Jitsi.',
  },
  'script-unauthorised': {
    happened: () => 'El servidor quiere saber quién pide sus archivos (401).',
    todo: () => 'Deja que los lea cualquiera; quién puede entrar lo decide el propio Jitsi.',
  },
  'script-forbidden': {
    happened: () => 'El servidor se niega a dar sus archivos (403).',
    todo: () => 'Deja que los lea cualquiera, y comprueba las listas de redes y países permitidos.',
  },
  'script-too-many': {
    happened: () => 'El servidor dice que ha recibido demasiadas peticiones (429).',
    todo: () =>
      'Espera un minuto y repite la comprobación; si sigue igual, permite más peticiones.',
  },
  'script-server-error': {
    happened: (about) => `El servidor web tiene un error propio (${status(about)}).`,
    todo: () => 'Su registro dice cuál.',
  },
  'script-gateway': {
    happened: (about) =>
      `El servidor de delante no recibe respuesta del Jitsi que tiene detrás (${status(about)}).`,
    todo: () =>
      'Inicia el servidor web de Jitsi y comprueba la dirección por la que se llega a él.',
  },
  'script-unavailable': {
    happened: () => 'El servidor dice que ahora no puede responder (503).',
    todo: () => 'Espera si está en mantenimiento; si no, su registro dice por qué.',
  },
  'script-status': {
    happened: (about) => `El servidor responde de forma inesperada (${status(about)}).`,
    todo: () => 'Comprueba la dirección y la ruta de este perfil.',
  },
  'script-html': {
    happened: () => 'En lugar del script de Jitsi llega una página web.',
    todo: () =>
      'O no es un servidor Jitsi, o su servidor web responde a todo con la misma página: haz que entregue el script.',
  },
  'script-not-jitsi': {
    happened: () => 'Aquí hay un archivo external_api.js, pero no es el de Jitsi.',
    todo: () => 'Comprueba la dirección y la ruta de este perfil.',
  },
  'script-damaged': {
    happened: (about) => `El script de Jitsi tiene un error en la línea ${named(about, 'line')}.`,
    todo: () => 'Vuelve a instalar los archivos web de Jitsi; puede que el archivo esté cortado.',
  },
  'script-too-big': {
    happened: () =>
      'El archivo external_api.js tiene más de 2 MB, cosa que el de Jitsi nunca tiene.',
    todo: () => 'Comprueba la dirección y la ruta de este perfil.',
  },
  'script-cut': {
    happened: () => 'El script se ha cortado antes del final.',
    todo: () =>
      'Comprueba el disco y la caché del servidor web, y los del proxy que tiene delante.',
  },
  'script-too-slow': {
    happened: () => 'El servidor está ahí, pero no ha enviado su script a tiempo.',
    todo: () => 'Comprueba la carga del servidor y repite la comprobación.',
  },
  'script-failed': {
    happened: (about) => `No se ha podido obtener el script (${named(about, 'error')}).`,
    todo: () => 'Repite la comprobación; si sigue igual, mira el registro del servidor web.',
  },

  'config-found': {
    happened: () => 'Se puede leer e indica las direcciones de este servidor.',
  },
  'config-missing': {
    happened: () => 'No hay config.js, así que la página de reuniones no puede arrancar.',
    todo: () => 'Haz que el servidor web lo entregue.',
  },
  'config-status': {
    happened: (about) => `El servidor no da su config.js (${status(about)}).`,
    todo: () => 'Deja que lo lea cualquiera.',
  },
  'config-html': {
    happened: () => 'En lugar de config.js llega una página web.',
    todo: () => 'Haz que el servidor web entregue el archivo antes de responder con su página.',
  },
  'config-empty': {
    happened: () =>
      'El archivo config.js está vacío, así que la página de reuniones no puede arrancar.',
    todo: () => 'Vuelve a escribirlo.',
  },
  'config-too-big': {
    happened: () => 'El archivo config.js tiene más de 512 KB, así que Parlour no lo ha leído.',
    todo: () => 'Comprueba que sea el archivo correcto.',
  },
  'config-cut': {
    happened: () => 'El archivo config.js se ha cortado antes del final.',
    todo: () =>
      'Comprueba el disco y la caché del servidor web, y los del proxy que tiene delante.',
  },
  'config-too-slow': {
    happened: () => 'El servidor no ha enviado su config.js a tiempo.',
    todo: () => 'Comprueba la carga del servidor y repite la comprobación.',
  },
  'config-failed': {
    happened: (about) => `No se ha podido obtener el archivo config.js (${named(about, 'error')}).`,
    todo: () => 'Repite la comprobación; si sigue igual, mira el registro del servidor web.',
  },
  'config-syntax': {
    happened: (about) =>
      `Nadie puede unirse mientras config.js tenga un error en la línea ${named(about, 'line')}.`,
    todo: () => 'Mira esa línea y la anterior: a menudo falta una coma o unas comillas.',
  },
  'config-unreadable': {
    happened: () => 'El archivo config.js no define ninguna configuración legible.',
    todo: () => 'Tiene que empezar por: var config = {',
  },
  'config-no-domain': {
    happened: () =>
      'El archivo config.js no indica ningún dominio en el que iniciar sesión (hosts.domain).',
    todo: () => 'Pon ahí el dominio que atiende Prosody.',
  },
  'config-local-address': {
    happened: (about) =>
      `Según config.js, ${named(about, 'name')} está en ${named(about, 'host')}, adonde nadie llega desde fuera.`,
    todo: () => 'Pon la dirección pública del servidor; con Docker es PUBLIC_URL.',
  },
  'config-insecure-address': {
    happened: (about) =>
      `Según config.js, a ${named(about, 'name')} se llega sin cifrado, cosa que las páginas con https no pueden hacer.`,
    todo: () => 'Haz que su dirección empiece por https o wss.',
  },
  'config-other-host': {
    happened: (about) =>
      `Según config.js, ${named(about, 'name')} está en ${named(about, 'host')} y no en ${named(about, 'server')}.`,
    todo: () => 'Está bien si es lo que se quiere; si no, pon la dirección pública del servidor.',
  },

  'framing-free': {
    happened: () => 'El servidor deja que otros programas muestren sus reuniones.',
  },
  'framing-limited': {
    happened: () =>
      'El servidor solo deja que algunas páginas muestren sus reuniones; para el servidor de un perfil, Parlour se encarga de ello.',
  },
  'framing-unknown': {
    happened: () => 'La página de una reunión no ha llegado.',
    todo: () => 'Haz que el servidor web responda a cualquier sala con la página de Jitsi.',
  },

  'iframe-api-on': {
    happened: () => 'Programas como Parlour pueden manejar las reuniones.',
  },
  'iframe-api-off-known': {
    happened: () =>
      'Está desactivada para páginas web; a Parlour, por ser un programa, no le afecta.',
  },
  'iframe-api-off': {
    happened: () =>
      'Está desactivada (disableIframeAPI), así que las reuniones dentro de páginas web terminan a los cinco minutos; a Parlour no le afecta.',
    todo: () => 'Déjala así, o permítela también a las páginas web.',
  },

  'clock-agrees': {
    happened: () => 'El reloj de este equipo y el del servidor coinciden.',
  },
  'clock-unknown': { happened: () => 'El servidor no dice qué hora tiene.' },
  'clock-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `El reloj del servidor va ${named(about, 'span')} por detrás del de este equipo.`
        : `El reloj del servidor va ${named(about, 'span')} por delante del de este equipo.`,
    todo: () => 'Pon en hora el que vaya mal; Parlour lo tiene en cuenta al crear pases.',
  },
  'clock-far-off': {
    happened: (about) =>
      about['side'] === 'behind'
        ? `El reloj del servidor va ${named(about, 'span')} por detrás del de este equipo, demasiado para los pases.`
        : `El reloj del servidor va ${named(about, 'span')} por delante del de este equipo, demasiado para los pases.`,
    todo: () => 'Pon en hora el que vaya mal.',
  },

  'relay-none': {
    happened: () =>
      'La configuración no indica ninguno; puede que el servidor indique alguno cuando haya alguien en una reunión.',
  },
  'relay-answers': { happened: (about) => `Responden: ${named(about, 'server')}.` },
  'relay-silent': {
    happened: (about) => `Sin respuesta de ${named(about, 'server')}.`,
    todo: () =>
      'Las reuniones de dos pueden dar un rodeo; deja pasar estos puertos en los cortafuegos de ambos lados.',
  },

  'version-known': {
    happened: (about) => `El servidor dice que es ${named(about, 'version')}.`,
  },
  'version-unknown': { happened: () => 'El servidor no dice qué versión usa.' },
};
