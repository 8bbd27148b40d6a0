import type { deviceTestText as source } from '../en/device-test.ts';

type Problems = (typeof source)['deviceTest']['problem'];

const other = 'Permítelo en los ajustes de tu sistema y vuelve a intentarlo.';

const camera: Problems['camera'] = {
  none: { happened: 'No hay ninguna cámara.', todo: 'Conecta una; se prueba al momento.' },
  refused: {
    happened: 'El sistema no deja que Parlour use la cámara.',
    todo: {
      mac: 'Activa Parlour en Ajustes del Sistema, Privacidad y seguridad, Cámara, y vuelve a intentarlo.',
      windows:
        'Permite que las aplicaciones de escritorio usen la cámara en la configuración de Windows, Privacidad, Cámara, y vuelve a intentarlo.',
      other,
    },
  },
  inUse: {
    happened: 'Otro programa usa la cámara, o la cámara no arranca.',
    todo: 'Cierra el programa que la usa y vuelve a intentarlo.',
  },
  unfit: {
    happened: 'Esta cámara ya no se puede abrir.',
    todo: 'Elige otra o vuelve a conectarla.',
  },
  failed: {
    happened: 'La cámara no ha arrancado.',
    todo: 'Desconéctala y vuelve a conectarla, o reinicia el equipo.',
  },
};

const microphone: Problems['microphone'] = {
  none: { happened: 'No hay ningún micrófono.', todo: 'Conecta uno; se prueba al momento.' },
  refused: {
    happened: 'El sistema no deja que Parlour use el micrófono.',
    todo: {
      mac: 'Activa Parlour en Ajustes del Sistema, Privacidad y seguridad, Micrófono, y vuelve a intentarlo.',
      windows:
        'Permite que las aplicaciones de escritorio usen el micrófono en la configuración de Windows, Privacidad, Micrófono, y vuelve a intentarlo.',
      other,
    },
  },
  inUse: {
    happened: 'Otro programa usa el micrófono, o el micrófono no arranca.',
    todo: 'Cierra el programa que lo usa y vuelve a intentarlo.',
  },
  unfit: {
    happened: 'Este micrófono ya no se puede abrir.',
    todo: 'Elige otro o vuelve a conectarlo.',
  },
  failed: {
    happened: 'El micrófono no ha arrancado.',
    todo: 'Desconéctalo y vuelve a conectarlo, o reinicia el equipo.',
  },
};

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'Probar cámara, micrófono y altavoz',
    stays: 'Nada de tu sonido ni de tu imagen sale de este equipo.',
    choice:
      'Lo que elijas aquí vale para esta prueba. Cada reunión tiene sus propios ajustes para sus dispositivos.',
    retry: 'Reintentar',
    unnamed: (number: string) => `Dispositivo ${number}`,
    none: 'Ningún dispositivo en uso',
    usual: 'Predeterminado del sistema',
    usualForCalls: 'Predeterminado del sistema para llamadas',
    camera: {
      title: 'Cámara',
      which: 'Cámara que probar',
      picture: 'Tu imagen, como en un espejo',
      opening: 'La cámara está arrancando…',
      size: (size: string) => `${size} píxeles`,
    },
    microphone: {
      title: 'Micrófono',
      which: 'Micrófono que probar',
      level: 'Nivel del micrófono',
      speak: 'Di algo.',
      heard: 'Se te oye.',
      silent:
        'No se oye nada. Habla, mira si el micrófono está apagado en el propio dispositivo o elige otro.',
      muted:
        'El sistema ha apagado este micrófono. Enciéndelo con su tecla o en los ajustes de sonido del sistema.',
      record: 'Grabar y reproducir',
      recordAbout: 'Tres segundos, que se olvidan en cuanto los has oído.',
      recording: 'Grabando: habla ahora.',
      playing: 'Así suenas.',
      stop: 'Detener',
    },
    speaker: {
      title: 'Altavoz',
      which: 'Altavoz que probar',
      play: 'Reproducir sonido de prueba',
      stop: 'Detener sonido de prueba',
      level: 'Nivel del sonido de prueba',
      playing: 'Suena el sonido de prueba.',
      played: '¿No has oído nada? Sube el volumen o elige otro altavoz.',
      usualOnly: 'El sonido sale por el altavoz que usa el sistema.',
    },
    problem: {
      camera,
      microphone,
      gone: (device: string) => ({
        happened: `«${device}» ya no está.`,
        todo: 'Vuelve a conectar el dispositivo o elige otro.',
      }),
      speakerGone: (device: string) => ({
        happened: `«${device}» ya no está.`,
        todo: 'Ahora se usa el altavoz del sistema; vuelve a conectar el tuyo o elige otro.',
      }),
      speakerFailed: {
        happened: 'No se ha podido reproducir el sonido.',
        todo: 'Elige otro altavoz o mira si otro programa tiene ocupado este.',
      },
      recordingFailed: {
        happened: 'No se ha podido grabar el sonido.',
        todo: 'Elige otro micrófono o vuelve a intentarlo.',
      },
    },
    reach: {
      title: 'Conexión',
      about: (server: string) =>
        `Pregunta a los repetidores que ${server} indica para el sonido y la imagen si responden. No se envía nada más.`,
      noServer: 'Este alojamiento todavía no tiene servidor. Complétalo en Ajustes, Alojamiento.',
      start: 'Probar la conexión',
      asking: 'Preguntando a los repetidores…',
      reached: (milliseconds: string) =>
        `Un repetidor ha respondido en ${milliseconds} ms por UDP: el camino para el sonido y la imagen está libre.`,
      overTcp: (milliseconds: string) =>
        `Un repetidor ha respondido en ${milliseconds} ms, pero solo por TCP. Puede que tu red bloquee UDP: el sonido y la imagen pueden llegar con retraso.`,
      noAnswer: {
        happened: 'No ha respondido ningún repetidor.',
        todo: 'Puede que tu red bloquee UDP: prueba con otra o pide a quien la administra que abra los puertos UDP 3478 y 10000.',
      },
      noneNamed:
        'El servidor no indica ningún repetidor. No es nada malo: el sonido y la imagen van de persona a persona o pasan por el propio servidor.',
      noConfig: {
        happened: 'El servidor no ha dicho qué repetidores tiene.',
        todo: 'Compruébalo en Ajustes, Alojamiento, y sabrás por qué.',
      },
      failed: { happened: 'No se ha podido probar la conexión.', todo: 'Vuelve a intentarlo.' },
    },
  },
};
