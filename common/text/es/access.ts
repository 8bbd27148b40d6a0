import type { accessText as source } from '../en/access.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

type Problems = (typeof source)['accessProblem'];

/** How a server proves itself to the person, and the person to the server. */
const accessProblem: Problems = {
  certificate: {
    happened: (about) => `${about} no ha podido demostrar que es el servidor auténtico.`,
    todo: 'No te unas desde esta red. Avisa a quien administra el servidor de que su certificado no es válido.',
  },
  'certificate-expired': {
    happened: (about) => `El certificado de ${about} ha caducado.`,
    todo: 'Comprueba la fecha y la hora de este equipo. Si son correctas, quien administra el servidor tiene que renovarlo.',
  },
  'certificate-not-yet-valid': {
    happened: (about) => `El certificado de ${about} todavía no es válido.`,
    todo: 'Comprueba la fecha y la hora de este equipo. Si son correctas, el reloj del servidor iba mal.',
  },
  'certificate-self-signed': {
    happened: (about) => `${about} responde por sí mismo: su certificado es autofirmado.`,
    todo: 'Quien lo administra puede obtener un certificado de una autoridad pública. O compara la huella digital con esa persona y añade el certificado a los de confianza de este sistema.',
  },
  'certificate-unknown-issuer': {
    happened: (about) => `Este equipo no sabe quién emitió el certificado de ${about}.`,
    todo: 'En el trabajo o en clase, pregunta a quien administra el servidor cómo instalar su autoridad en este sistema, y compara la huella digital. Si no es el caso, puede haber alguien en medio: no te unas desde esta red.',
  },
  'certificate-wrong-name': {
    happened: (about) => `El certificado que se ha mostrado no es para ${about}.`,
    todo: 'Comprueba la dirección. Si es correcta, no te unas desde esta red y avisa a quien administra el servidor.',
  },
  'certificate-revoked': {
    happened: (about) => `El certificado de ${about} ha sido revocado.`,
    todo: 'Puede que hayan robado su clave: no te unas. Quien administra el servidor tiene que sustituirlo.',
  },
  'tls-failed': {
    happened: (about) => `No se ha podido acordar una conexión segura con ${about}.`,
    todo: 'Puede que el servidor sea demasiado antiguo o no hable https ahí. Comprueba la dirección y el puerto.',
  },
  'client-certificate-needed': {
    happened: (about) => `${about} solo deja entrar a equipos con un certificado propio.`,
    todo: 'Vuelve a intentarlo y elige el tuyo. Si no tienes ninguno, pregunta a quien administra el servidor.',
  },
  'sign-in-needed': {
    happened: (about) => `${about} solo se abre después de iniciar sesión.`,
    todo: 'Vuelve a intentarlo con el nombre de usuario y la contraseña que te dio quien lo administra.',
  },
  'proxy-sign-in-needed': {
    happened: () => 'El proxy de esta red no deja pasar a nadie sin iniciar sesión.',
    todo: 'Vuelve a intentarlo con el nombre de usuario y la contraseña que usas en esta red.',
  },
  'proxy-failed': {
    happened: (about) => `El proxy de esta red no ha llevado hasta ${about}.`,
    todo: 'Comprueba el proxy en los ajustes de este sistema, o pregunta a quien administra la red.',
  },
};

export const accessText: typeof source = {
  accessProblem,
  certificate: {
    subject: (names: string) => `Emitido para: ${names}`,
    subjectAndMore: (names: string, count: number) =>
      plural(count, { other: `Emitido para: ${names} y # más` }),
    issuer: (name: string) => `Emitido por: ${name}`,
    valid: (from: string, until: string) => `Válido: del ${from} al ${until}`,
    fingerprint: (hex: string) => `SHA-256: ${hex}`,
  },
  signIn: {
    title: 'Iniciar sesión',
    server: 'El servidor de reuniones pregunta quién eres:',
    proxy: 'El proxy de esta red pregunta quién eres:',
    realm: 'En sus propias palabras:',
    user: 'Nombre de usuario',
    password: 'Contraseña',
    wrong: {
      happened: 'Este nombre de usuario y esta contraseña no se han aceptado.',
      todo: 'Comprueba ambos y vuelve a intentarlo.',
    },
    kept: 'Se guarda hasta que salgas de Parlour y solo se envía a la dirección de arriba.',
    signIn: 'Iniciar sesión',
    cancel: 'Cancelar',
  },
  clientCertificate: {
    question: (server: string) => `${server} te pide un certificado.`,
    detail: 'Verá el nombre que figura en el que elijas.',
    choice: (name: string, until: string) => `${name}, hasta el ${until}`,
    more: 'Otros…',
    none: 'Ninguno',
  },
};
