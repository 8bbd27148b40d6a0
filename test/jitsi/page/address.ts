import configKeys from '@jitsi/meet/react/features/base/config/configWhitelist';
import interfaceKeys from '@jitsi/meet/react/features/base/config/interfaceConfigWhitelist';

type Values = Record<string, unknown>;

/** What the page reads from its own address. */
export interface Address {
  /** Below the server, decoded. */
  path: string;
  apiId: number | undefined;
  ticket: string | undefined;
  ticketIn: ('hash' | 'query')[];
  displayName: string;
  email: string;
  lang: string;
  /** As they came, by their whole names: they ride on into a sign-in. */
  overrides: Values;
  config: Values;
  interfaceConfig: Values;
  /** Overrides that are not on Jitsi's lists of accepted keys. */
  ignored: string[];
}

/** What of a command's overrides the page takes, by the same list. */
export const acceptedConfig = (values: Values): Values => pick(values, configKeys);

export function readAddress({ pathname, search, hash }: Location): Address {
  const given = hashValues(hash);
  const inQuery = new URLSearchParams(search).get('jwt') ?? undefined;
  const inHash = given['jwt'] as string | undefined;
  const config = group(given, 'config');
  const interfaceConfig = group(given, 'interfaceConfig');
  const apiId = given['jitsi_meet_external_api_id'];
  return {
    path: decodeURIComponent(pathname.slice(1)),
    apiId: typeof apiId === 'number' ? apiId : undefined,
    ticket: inHash ?? inQuery,
    ticketIn: [...(inHash ? (['hash'] as const) : []), ...(inQuery ? (['query'] as const) : [])],
    displayName: (given['userInfo.displayName'] as string | undefined) ?? '',
    email: (given['userInfo.email'] as string | undefined) ?? '',
    lang: new URLSearchParams(search).get('lang') ?? '',
    overrides: Object.fromEntries(
      Object.entries(given).filter(([key]) => /^(?:config|interfaceConfig)\./.test(key)),
    ),
    config: pick(config, configKeys),
    interfaceConfig: pick(interfaceConfig, interfaceKeys),
    ignored: [
      ...refused(config, configKeys).map((key) => `config.${key}`),
      ...refused(interfaceConfig, interfaceKeys).map((key) => `interfaceConfig.${key}`),
    ],
  };
}

/** The address as the page wants it; it goes there when it was opened at another one. */
export function cleanPath(pathname: string): string {
  return pathname
    .split('/')
    .map((part) =>
      // jitsi-meet `base/util/uri.ts`, `_fixRoom`.
      encodeURIComponent(decodeURIComponent(part).replace(/[\s:?#[\]@!$&'()*+,;=></"]/g, '')),
    )
    .join('/');
}

function hashValues(hash: string): Values {
  const values: Values = {};
  for (const part of hash.slice(1).split('&')) {
    const at = part.indexOf('=');
    const text = decodeURIComponent(part.slice(at + 1));
    try {
      values[part.slice(0, at)] = text === 'undefined' ? undefined : (JSON.parse(text) as unknown);
    } catch {
      // The page drops what is not JSON.
    }
  }
  return values;
}

function group(values: Values, name: string): Values {
  const found = Object.entries(values).filter(([key]) => key.startsWith(`${name}.`));
  return Object.fromEntries(found.map(([key, value]) => [key.slice(name.length + 1), value]));
}

/** As lodash's `pick`: accepting `a` accepts all of it, accepting `a.b` that leaf alone. */
function pick(values: Values, accepted: readonly string[]): Values {
  const picked: Values = {};
  for (const path of accepted) {
    const [first = '', ...rest] = path.split('.');
    if (!(first in values)) continue;
    if (rest.length === 0) picked[first] = values[first];
    else {
      const leaf = rest.join('.');
      const inner = values[first] as Values | undefined;
      if (inner && leaf in inner) {
        picked[first] = { ...(picked[first] as Values | undefined), [leaf]: inner[leaf] };
      }
    }
  }
  return picked;
}

const refused = (values: Values, accepted: readonly string[]): string[] =>
  Object.keys(values).filter((key) => !accepted.some((path) => path.split('.')[0] === key));
