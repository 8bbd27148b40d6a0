/** The currencies a person can reckon in, by ISO 4217, the ones with most users of Parlour first. */
export const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'PLN',
  'SEK',
  'NOK',
  'DKK',
  'CZK',
  'TRY',
  'UAH',
  'BRL',
  'MXN',
  'CAD',
  'AUD',
  'NZD',
  'INR',
  'JPY',
  'KRW',
  'CNY',
  'TWD',
  'HKD',
  'SGD',
  'ZAR',
  'AED',
  'SAR',
  'EGP',
  'ILS',
] as const;
export type Currency = (typeof currencies)[number];

/** Regions by what is paid there; the euro area as of January 2026 (with Bulgaria). */
const regions: Readonly<Record<Currency, string>> = {
  USD: 'US EC SV PA PR',
  EUR: 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ME XK AD MC SM VA',
  GBP: 'GB GG JE IM',
  CHF: 'CH LI',
  PLN: 'PL',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK GL FO',
  CZK: 'CZ',
  TRY: 'TR',
  UAH: 'UA',
  BRL: 'BR',
  MXN: 'MX',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  INR: 'IN',
  JPY: 'JP',
  KRW: 'KR',
  CNY: 'CN',
  TWD: 'TW',
  HKD: 'HK',
  SGD: 'SG',
  ZAR: 'ZA',
  AED: 'AE',
  SAR: 'SA',
  EGP: 'EG',
  ILS: 'IL',
};

/**
 * The currency of the region a BCP 47 tag names, or of the one where its language is spoken most;
 * US dollars, the currency of the examples, where we do not know.
 */
export function currencyOf(locale: string): Currency {
  const { region = '' } = new Intl.Locale(locale).maximize();
  return currencies.find((one) => regions[one].split(' ').includes(region)) ?? 'USD';
}
