import { describe, expect, it } from 'vitest';
import { dropEmpty, signingOf } from '../../scripts/signing.ts';

const force = '-c.forceCodeSigning=true';
const azure = {
  PARLOUR_AZURE_ENDPOINT: 'https://weu.codesigning.example',
  PARLOUR_AZURE_ACCOUNT: 'parlour',
  PARLOUR_AZURE_PROFILE: 'releases',
  PARLOUR_UPDATE_PUBLISHER: 'The Publisher',
};

describe('how packages are signed', () => {
  it.each([
    ['darwin', {}],
    ['darwin', { APPLE_API_KEY: 'key.p8' }],
    ['win32', {}],
    ['win32', { ...azure, PARLOUR_UPDATE_PUBLISHER: '' }],
    ['win32', { PARLOUR_UPDATE_PUBLISHER: 'The Publisher' }],
    ['linux', { CSC_LINK: 'cert.p12' }],
  ] as const)('on %s with %o is said to be not at all', (system, env) => {
    const { words, said } = signingOf(system, env);
    expect(words).toEqual([]);
    expect(said).toMatch(/^Not signed: .*\.$/);
  });

  it.each([
    ['darwin', { CSC_LINK: 'cert.p12' }, /^Signed .* not notarised/],
    ['darwin', { CSC_LINK: 'cert.p12', APPLE_API_KEY: 'key.p8' }, /^Signed .* and notarised/],
    ['darwin', { CSC_LINK: 'cert.p12', APPLE_ID: 'a@example.org' }, /^Signed .* and notarised/],
    ['win32', { CSC_LINK: 'cert.p12' }, /^Signed for Windows\.$/],
    ['win32', { WIN_CSC_LINK: 'cert.p12' }, /^Signed for Windows\.$/],
    ['win32', azure, /^Signed for Windows, by Azure/],
  ] as const)('on %s with %o must not be left out', (system, env, sentence) => {
    const { words, said } = signingOf(system, env);
    expect(words).toContain(force);
    expect(said).toMatch(sentence);
  });

  it('Azure is told its account, and whose name the signature has', () => {
    expect(signingOf('win32', azure).words).toEqual([
      '-c.win.azureSignOptions.endpoint=https://weu.codesigning.example',
      '-c.win.azureSignOptions.codeSigningAccountName=parlour',
      '-c.win.azureSignOptions.certificateProfileName=releases',
      '-c.win.azureSignOptions.publisherName=The Publisher',
      force,
    ]);
  });
});

it('a secret that does not exist, and is handed over as nothing, counts as none', () => {
  const env = {
    CSC_LINK: '',
    WIN_CSC_LINK: 'x',
    APPLE_API_ISSUER: '',
    AZURE_TENANT_ID: '',
    OTHER: '',
  };
  dropEmpty(env);
  expect(env).toEqual({ WIN_CSC_LINK: 'x', OTHER: '' });
});
