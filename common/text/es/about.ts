import type { aboutText as source } from '../en/about.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** Settings: what runs here, and whose work is inside. */
export const aboutText: typeof source = {
  about: {
    versions: 'Versiones',
    copyVersions: 'Copiar versiones',
    copied: 'Copiado',
    independent:
      'Parlour es un cliente libre para reuniones de Jitsi. Ni 8x8 ni el proyecto Jitsi lo crean, venden o avalan.',
    licence: 'Parlour se distribuye con la licencia Apache 2.0.',
    credits: 'Créditos',
    creditJitsi:
      'Las reuniones llegan por la API IFrame de Jitsi, copyright de 8x8, Inc. y los colaboradores de Jitsi.',
    creditIcons:
      'Los iconos son de Lucide, de los colaboradores de Lucide y, en parte, de Cole Bemis.',
    creditElectron:
      'La aplicación funciona sobre Electron, de la OpenJS Foundation y sus colaboradores, que contiene Chromium y Node.js.',
    licences: 'Licencias',
    licencesWhy: 'Cada trabajo de otras personas que contiene Parlour, con su licencia completa.',
    show: 'Mostrar licencias',
    count: (count: number) => plural(count, { one: '# paquete', other: '# paquetes' }),
    notHere: {
      happened: 'No se han podido abrir las licencias.',
      todo: 'También están junto al programa, en el archivo NOTICE.',
    },
    chromium:
      'Chromium contiene el trabajo de varios cientos de personas más. Sus licencias están junto al programa, en el archivo LICENSES.chromium.html.',
  },
};
