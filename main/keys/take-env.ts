import type { EnvTaken, KeyTrouble } from '../../common/hosting-api.ts';
import { longestClaim } from '../../common/own-server.ts';
import { fail, ok, type Result } from '../../common/result.ts';
import type { Profiles } from '../profiles.ts';
import { type EnvValues, parseEnvFile } from './env-file.ts';
import { textOf } from './plain-text.ts';
import type { ProfileKeys } from './profile-keys.ts';

type Taken = Result<EnvTaken, KeyTrouble>;

/** Takes what the bytes of a .env file bring for a profile. `file` is its path. */
export type TakeEnv = (id: string, bytes: Uint8Array, file: string) => Promise<Taken>;

export function createTakeEnv(profiles: Profiles, profileKeys: ProfileKeys): TakeEnv {
  /** 8x8's names, for an account. */
  const takeJaas = async (
    id: string,
    { appId, keyId = '', privateKey }: EnvValues['jaas'],
    file: string,
  ): Promise<Taken> => {
    const namesIds = appId !== undefined || keyId !== '';
    if (!namesIds && privateKey === undefined) return nothingIn(file);
    // 8x8's samples name the account in both; often only the longer one is filled in.
    const ids = namesIds ? profileKeys.takeIds(id, appId ?? keyId, keyId) : undefined;
    const taken: EnvTaken = {
      file,
      ids: ids?.ok === true,
      key: privateKey !== undefined,
      ...(ids?.ok === false && { idProblem: ids.problem }),
    };
    if (privateKey === undefined) return ok(taken);
    const kept = await profileKeys.save(id, privateKey, file);
    return kept.ok ? ok(taken) : kept;
  };

  /** docker-jitsi-meet's names, for an own server. */
  const takeOwnServer = async (
    id: string,
    { appId, secret, issuers, audiences }: EnvValues['ownServer'],
    file: string,
  ): Promise<Taken> => {
    const issuer = firstOf(issuers) ?? firstOf(appId);
    const audience = firstOf(audiences);
    if (issuer === undefined && audience === undefined && secret === undefined) {
      return nothingIn(file);
    }
    profiles.change(id, (one) =>
      one.kind === 'ownServer'
        ? {
            ...one,
            ...(issuer !== undefined && { issuer }),
            ...(audience !== undefined && { audience }),
            ...(secret !== undefined && { authentication: 'HS256' }),
          }
        : one,
    );
    const taken: EnvTaken = {
      file,
      ids: issuer !== undefined || audience !== undefined,
      key: secret !== undefined,
    };
    if (secret === undefined) return ok(taken);
    const kept = await profileKeys.saveSecret(id, secret, file);
    return kept.ok ? ok(taken) : kept;
  };

  return async (id, bytes, file) => {
    const text = textOf(bytes);
    if (text === undefined) return fail({ about: 'key', problem: { code: 'binary' } });
    const values = parseEnvFile(text);
    if (!values.ok) return fail({ about: 'key', problem: values.problem });
    return profiles.find(id)?.kind === 'ownServer'
      ? takeOwnServer(id, values.value.ownServer, file)
      : takeJaas(id, values.value.jaas, file);
  };
}

const nothingIn = (file: string) =>
  fail<KeyTrouble>({ about: 'key', problem: { code: 'env-nothing', about: file } });

/** Lists there are separated by commas; `*` names nobody. */
const firstOf = (list: string | undefined): string | undefined =>
  list
    ?.split(',')
    .map((one) => one.trim())
    .find((one) => one !== '' && one !== '*')
    ?.slice(0, longestClaim);
