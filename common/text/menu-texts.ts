import type { Language } from '../languages.ts';
import { registrationText as ar } from './ar/registration.ts';
import { registrationText as de } from './de/registration.ts';
import { registrationText as en } from './en/registration.ts';
import { registrationText as es } from './es/registration.ts';
import { registrationText as fr } from './fr/registration.ts';
import { registrationText as hi } from './hi/registration.ts';
import { registrationText as it } from './it/registration.ts';
import { registrationText as ja } from './ja/registration.ts';
import { registrationText as ko } from './ko/registration.ts';
import { registrationText as nl } from './nl/registration.ts';
import { registrationText as pl } from './pl/registration.ts';
import { registrationText as ptBR } from './pt-BR/registration.ts';
import { registrationText as tr } from './tr/registration.ts';
import { registrationText as uk } from './uk/registration.ts';
import { registrationText as zhCN } from './zh-CN/registration.ts';

/** What the menu of a desktop says of Parlour: it holds all languages at once, and picks its own. */
export const menuTexts = {
  en: en.menuEntry,
  de: de.menuEntry,
  fr: fr.menuEntry,
  es: es.menuEntry,
  it: it.menuEntry,
  'pt-BR': ptBR.menuEntry,
  nl: nl.menuEntry,
  pl: pl.menuEntry,
  tr: tr.menuEntry,
  uk: uk.menuEntry,
  ar: ar.menuEntry,
  hi: hi.menuEntry,
  ja: ja.menuEntry,
  ko: ko.menuEntry,
  'zh-CN': zhCN.menuEntry,
} satisfies Record<Language, typeof en.menuEntry>;
