import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pt-BR');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: 'Configurações',
    open: 'Configurações',
    sections: {
      hosting: 'Hospedagem',
      you: 'Você',
      meetings: 'Reuniões',
      links: 'Links',
      appearance: 'Aparência',
      privacy: 'Privacidade',
      about: 'Sobre',
    },
    windowTitle: (section: string) => `${section} – Configurações — Parlour`,
    search: 'Buscar configurações',
    results: 'Configurações encontradas',
    found: (count: number) =>
      plural(count, { one: '# configuração encontrada', other: '# configurações encontradas' }),
    nothingFound: (wanted: string) => `Nenhuma configuração se chama “${wanted}”.`,
    elsewhere: (setting: string, choice: string) =>
      `“${setting}” aparece quando você escolhe “${choice}”.`,
    searchHostings: 'Buscar hospedagens',
    noHosting: (wanted: string) => `Nenhuma das suas hospedagens se chama “${wanted}”.`,
    showAll: (count: number) => plural(count, { one: 'Mostrar mais #', other: 'Mostrar mais #' }),
    cancel: 'Cancelar',
  },
};
