import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('es');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Ajustes',
    open: 'Ajustes',
    sections: {
      hosting: 'Alojamiento',
      you: 'Tú',
      meetings: 'Reuniones',
      links: 'Enlaces',
      appearance: 'Apariencia',
      privacy: 'Privacidad',
      about: 'Acerca de',
    },
    windowTitle: (section: string) => `${section} – Ajustes — Parlour`,
    search: 'Buscar en los ajustes',
    results: 'Ajustes encontrados',
    found: (count: number) =>
      plural(count, { one: '# ajuste encontrado', other: '# ajustes encontrados' }),
    nothingFound: (wanted: string) => `Ningún ajuste se llama «${wanted}».`,
    elsewhere: (setting: string, choice: string) =>
      `«${setting}» aparece cuando eliges «${choice}».`,
    searchHostings: 'Buscar alojamientos',
    noHosting: (wanted: string) => `Ninguno de tus alojamientos se llama «${wanted}».`,
    showAll: (count: number) => plural(count, { one: 'Mostrar # más', other: 'Mostrar # más' }),
    cancel: 'Cancelar',
  },
};
