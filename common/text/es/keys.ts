import type { keysText as source } from '../en/keys.ts';

const file = (about: string): string => (about ? `«${about}»` : 'Este archivo');
const howToMakeOne =
  'Crea una con: ssh-keygen -t rsa -b 4096 -m PEM. Después, da su mitad pública a tu servidor.';

const keyProblem: (typeof source)['keyProblem'] = {
  empty: {
    happened: () => 'Todavía no hay ninguna clave.',
    todo: 'Pega la clave privada, o elige su archivo.',
  },
  'too-large': {
    happened: () => 'Este texto es demasiado largo para una clave.',
    todo: 'Pega solo la clave, desde su línea BEGIN hasta su línea END.',
  },
  binary: {
    happened: () => 'No es texto, ni una clave que Parlour pueda leer.',
    todo: 'Elige el archivo de la clave privada; su nombre suele terminar en .pem, .pk o .key.',
  },
  'web-page': {
    happened: () => 'Es una página web, no una clave.',
    todo: 'Descarga el propio archivo de la clave; quizá tengas que iniciar sesión antes.',
  },
  'one-line': {
    happened: () => 'Parece una contraseña o un secreto compartido, no una clave privada.',
    todo: 'Pega la clave privada completa; tiene entre 30 y 50 líneas.',
  },
  'not-a-key': {
    happened: () => 'En este texto no hay ninguna clave privada.',
    todo: 'Busca una parte que empiece por BEGIN PRIVATE KEY o BEGIN RSA PRIVATE KEY.',
  },
  'frame-missing': {
    happened: () => 'Faltan la primera y la última línea de esta clave.',
    todo: 'Cópiala entera, con la línea BEGIN y la línea END.',
  },
  damaged: {
    happened: () => 'Esta clave está incompleta o dañada.',
    todo: 'Cópiala otra vez, entera, o elige mejor su archivo.',
  },
  'two-keys': {
    happened: () => 'Aquí hay más de una clave privada.',
    todo: 'Dale a Parlour solo la de este perfil.',
  },
  'public-key': {
    happened: () => 'Es la mitad pública de una clave.',
    todo: 'Elige la clave privada: el archivo del mismo nombre sin .pub, o con PRIVATE en su primera línea.',
  },
  certificate: {
    happened: () => 'Es un certificado, no una clave privada.',
    todo: 'Elige el archivo que tiene PRIVATE KEY en su primera línea.',
  },
  'certificate-request': {
    happened: () => 'Es una solicitud de certificado, no una clave privada.',
    todo: 'Elige la clave con la que se creó la solicitud.',
  },
  openssh: {
    happened: () => 'Esta clave está en el formato propio de OpenSSH.',
    todo: 'Convierte una copia de su archivo con: ssh-keygen -p -m PEM -f COPIA. Después, elige la copia.',
  },
  putty: {
    happened: () => 'Esta clave está en el formato propio de PuTTY.',
    todo: 'Ábrela en PuTTYgen, elige Conversions, Export OpenSSH key, y convierte el resultado con: ssh-keygen -p -m PEM -f COPIA.',
  },
  pgp: {
    happened: () => 'Es una clave o un mensaje PGP.',
    todo: 'Elige la clave privada RSA que creaste para las reuniones.',
  },
  jwk: {
    happened: () => 'Esta clave está escrita como JSON (JWK).',
    todo: 'Expórtala como PEM desde donde la encontraste.',
  },
  jwt: {
    happened: () => 'Es un pase (JWT), no la clave que firma los pases.',
    todo: 'Pega la clave privada; Parlour crea los pases él mismo.',
  },
  pkcs12: {
    happened: () => 'Es un contenedor PKCS #12 (.p12 o .pfx).',
    todo: 'Extrae la clave con: openssl pkcs12 -nocerts -in ARCHIVO -out key.pem.',
  },
  ec: {
    happened: () => 'Es una clave de curva elíptica; los pases necesitan una clave RSA.',
    todo: howToMakeOne,
  },
  ed25519: {
    happened: () => 'Es una clave Ed25519; los pases necesitan una clave RSA.',
    todo: howToMakeOne,
  },
  'rsa-pss': {
    happened: () =>
      'Esta clave RSA está limitada a firmas PSS, que los servidores de reuniones no comprueban.',
    todo: howToMakeOne,
  },
  dsa: {
    happened: () => 'Es una clave DSA; los pases necesitan una clave RSA.',
    todo: howToMakeOne,
  },
  'other-kind': {
    happened: () =>
      'Esta clave privada es de un tipo que no puede firmar pases; hace falta una clave RSA.',
    todo: howToMakeOne,
  },
  'too-short': {
    happened: (about) =>
      about
        ? `Esta clave tiene ${about} bits, muy pocos para ser segura.`
        : 'Esta clave tiene menos de 2048 bits, muy pocos para ser segura.',
    todo: 'Crea una de 2048 bits o más; JaaS recomienda 4096.',
  },
  'too-long': {
    happened: (about) =>
      about
        ? `Esta clave tiene ${about} bits, más de los que aceptan los servidores.`
        : 'Esta clave tiene más de 8192 bits, más de los que aceptan los servidores.',
    todo: 'Crea una de 4096 bits.',
  },
  'passphrase-needed': {
    happened: () => 'Una frase de contraseña protege esta clave.',
    todo: 'Escribe la frase de contraseña; Parlour la usa una vez y no la guarda.',
  },
  'passphrase-wrong': {
    happened: () => 'Esta frase de contraseña no abre la clave.',
    todo: 'Escríbela otra vez; las mayúsculas y minúsculas cuentan.',
  },
  'encryption-unsupported': {
    happened: () => 'Esta clave está cifrada de un modo que Parlour no puede abrir.',
    todo: 'Guárdala con un cifrado habitual: openssl rsa -aes256 -traditional -in ARCHIVO -out key.pem.',
  },
  'file-missing': {
    happened: (about) => `${file(about)} ya no está ahí.`,
    todo: 'Elige el archivo otra vez.',
  },
  'file-unreadable': {
    happened: (about) => `${file(about)} no se puede leer.`,
    todo: 'Comprueba que tienes permiso para leerlo, o pega mejor la clave.',
  },
  'file-is-folder': {
    happened: (about) => `${file(about)} es una carpeta.`,
    todo: 'Elige el archivo de clave que contiene.',
  },
  'file-is-pipe': {
    happened: (about) => `${file(about)} es una tubería entre programas, no un archivo.`,
    todo: 'Guarda la clave en un archivo normal, o pégala.',
  },
  'file-is-device': {
    happened: (about) => `${file(about)} es un dispositivo, no un archivo.`,
    todo: 'Elige un archivo normal, o pega la clave.',
  },
  'file-is-socket': {
    happened: (about) => `${file(about)} es un socket de un programa, no un archivo.`,
    todo: 'Elige un archivo normal que contenga la clave.',
  },
  'file-empty': {
    happened: (about) => `${file(about)} está vacío.`,
    todo: 'Vuelve a descargar o guardar la clave.',
  },
  'file-too-large': {
    happened: (about) => `${file(about)} es demasiado grande para una clave.`,
    todo: 'Elige el archivo de la clave; solo ocupa unos kilobytes.',
  },
  'file-slow': {
    happened: (about) => `${file(about)} no se ha podido leer a tiempo.`,
    todo: 'Si está en una unidad de red, cópialo antes a este equipo.',
  },
  'env-nothing': {
    happened: (about) => `${file(about)} no define ninguno de los nombres que Parlour conoce.`,
    todo: 'Llámalos JAAS_APP_ID, JAAS_KID y JAAS_PRIVATE_KEY.',
  },
};

const keychainProblem: (typeof source)['keychainProblem'] = {
  locked: {
    happened: () => 'Tu llavero está bloqueado.',
    todo: 'Vuelve a intentarlo y escribe su contraseña cuando el sistema la pida.',
  },
  unavailable: {
    happened: () => 'Este equipo no tiene un servicio de llavero al que Parlour pueda acceder.',
    todo: 'En Linux, instala GNOME Keyring (gnome-keyring) o KWallet (kwalletmanager) y vuelve a iniciar sesión, o usa la clave solo hasta salir de Parlour.',
  },
  denied: {
    happened: () => 'Tu sistema no ha dejado que Parlour use el llavero.',
    todo: 'Vuelve a intentarlo y elige Permitir cuando pregunte.',
  },
  slow: {
    happened: () => 'El llavero no responde.',
    todo: 'Si tu sistema está pidiendo una contraseña, escríbela; luego vuelve a intentarlo.',
  },
  damaged: {
    happened: () => 'Lo que guarda el llavero para este perfil no es la clave que se guardó.',
    todo: 'Vuelve a guardar la clave.',
  },
  removed: {
    happened: () => 'La clave de este perfil se ha quitado del llavero.',
    todo: 'Vuelve a guardar la clave.',
  },
  'missing-module': {
    happened: () => 'Falta la parte de Parlour que accede al llavero.',
    todo: 'Vuelve a instalar Parlour, o usa la clave solo hasta salir de Parlour.',
  },
};

const jaasIdProblem: (typeof source)['jaasIdProblem'] = {
  'app-id-missing': {
    happened: () => 'Todavía no hay ningún AppID.',
    todo: 'Cópialo de la página «API keys» de la consola de JaaS (jaas.8x8.vc).',
  },
  'app-id-address': {
    happened: () => 'Es una dirección web, no un AppID.',
    todo: 'Copia solo la parte que empieza por vpaas-magic-cookie-, hasta la barra siguiente.',
  },
  'app-id-unreadable': {
    happened: () =>
      'No es un AppID: se escriben vpaas-magic-cookie- y después cifras y letras de la a a la f.',
    todo: 'Cópialo otra vez de la página «API keys» de la consola de JaaS (jaas.8x8.vc).',
  },
  'app-id-sample': {
    happened: () => 'Este AppID es el ejemplo de la documentación de 8x8.',
    todo: 'Copia el tuyo de la página «API keys» de la consola de JaaS (jaas.8x8.vc).',
  },
  'key-id-missing': {
    happened: () => 'Todavía no hay ningún ID de clave.',
    todo: 'Cópialo de la página «API keys» de la consola de JaaS (jaas.8x8.vc); es la parte que sigue a la barra.',
  },
  'key-id-address': {
    happened: () => 'Es una dirección web, no un ID de clave.',
    todo: 'Copia el ID que está junto a tu clave en la página «API keys» de la consola de JaaS (jaas.8x8.vc).',
  },
  'key-id-unreadable': {
    happened: () => 'No es un ID de clave: son cortos, como 0a1b2c.',
    todo: 'Cópialo otra vez de la página «API keys» de la consola de JaaS (jaas.8x8.vc).',
  },
  'key-id-sample': {
    happened: () => 'Este ID de clave es el ejemplo de la documentación de 8x8.',
    todo: 'Copia el tuyo de la página «API keys» de la consola de JaaS (jaas.8x8.vc).',
  },
  'key-id-of-other-app': {
    happened: (about) =>
      about ? `Esta clave es de otro AppID, ${about}.` : 'Esta clave es de otro AppID.',
    todo: 'Copia el AppID y el ID de clave de la misma línea de la consola de JaaS.',
  },
};

/** The sentences about keys, where they are kept, and the two IDs that JaaS gives them. */
export const keysText: typeof source = { keyProblem, keychainProblem, jaasIdProblem };
