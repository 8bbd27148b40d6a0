import { describe, expect, it } from 'vitest';
import {
  directionOf,
  languageNames,
  languages,
  speechIn,
  spokenLanguage,
} from '../../common/languages.ts';

describe('the language for a system', () => {
  it.each([
    [['de-AT', 'en-US'], 'de'],
    [['sv-SE', 'fr-CA', 'en'], 'fr'],
    [['pt-PT'], 'pt-BR'],
    [['pt_BR'], 'pt-BR'],
    [['zh-Hans-CN'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['EN-gb'], 'en'],
    [['uk-UA'], 'uk'],
    [['ar-EG'], 'ar'],
  ])('is the first of %j that Parlour speaks', (wished, language) => {
    expect(spokenLanguage(wished)).toBe(language);
  });

  it.each([[['zh-TW']], [['zh-Hant-HK', 'sv']], [['tlh']], [['']], [['C']], [[]]])(
    'is English where it speaks none of %j',
    (wished) => {
      expect(spokenLanguage(wished)).toBe('en');
    },
  );
});

describe('numbers and dates', () => {
  it('are written as this region does', () => {
    expect(speechIn('en', ['de-DE', 'en-GB', 'en-US'])).toEqual({
      language: 'en',
      locale: 'en-GB',
    });
  });

  it('are written as the language does where the region speaks another', () => {
    expect(speechIn('ja', ['de-DE'])).toEqual({ language: 'ja', locale: 'ja' });
  });

  it('are not those of another script of the language', () => {
    expect(speechIn('zh-CN', ['zh-Hant-TW', 'zh-CN'])).toEqual({
      language: 'zh-CN',
      locale: 'zh-CN',
    });
  });

  it('survive a system that names its language badly', () => {
    expect(speechIn('en', ['en_US.UTF-8'])).toEqual({ language: 'en', locale: 'en' });
  });
});

describe('each language', () => {
  it.each(languages)('(%s) is one that Intl knows', (language) => {
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
  });

  it('has a name of its own', () => {
    expect(new Set(Object.values(languageNames)).size).toBe(languages.length);
  });

  it('is written from left to right, but Arabic is not', () => {
    expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});
