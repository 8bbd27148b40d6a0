import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, type Page } from 'playwright/test';
import type { Jitsi } from '../jitsi/index.ts';
import { faceOf } from '../jitsi/faces.ts';
import type { Parlour } from './launch.ts';

/** A JaaS account the deployment knows, with a key that was made a moment ago. */
export interface JaasAccount {
  appId: string;
  keyId: string;
  /** PKCS#1, as `ssh-keygen -m PEM` writes it. */
  pem: string;
}

let accounts = 0;
/** The deployment knows every account that was opened before, too. */
const keys: Record<string, string> = {};

export function openAccount(jitsi: Jitsi, bits = 2_048): JaasAccount {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const appId = `vpaas-magic-cookie-${(++accounts).toString(16).padStart(8, '0')}`;
  const keyId = '0a1b2c';
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  keys[`${appId}/${keyId}`] = publicKey;
  jitsi.configure('8x8.vc', { tickets: { ...faceOf('8x8.vc').tickets!, keys } });
  return { appId, keyId, pem };
}

/** Fills the JaaS form in, as its owner does, up to pressing “Save key”; answers the settings window. */
export async function fillInJaas(
  parlour: Parlour,
  { appId, keyId, pem }: JaasAccount,
): Promise<Page> {
  const settings = await openSettings(parlour);
  await settings.getByRole('radio', { name: 'JaaS' }).check();
  await settings.getByRole('textbox', { name: 'Profile name' }).fill('acme');
  await settings.getByRole('textbox', { name: 'AppID' }).fill(appId);
  await settings.getByRole('textbox', { name: 'Key ID' }).fill(`${appId}/${keyId}`);
  await settings.getByRole('textbox', { name: 'Private key' }).fill(pem);
  await settings.getByRole('button', { name: 'Save key' }).click();
  return settings;
}

/** The same, until the key is in the keychain. */
export async function setUpJaas(parlour: Parlour, account: JaasAccount): Promise<Page> {
  const settings = await fillInJaas(parlour, account);
  await expect(settings.getByText(/RSA, \d+ bits/)).toBeVisible();
  return settings;
}

export async function openSettings(parlour: Parlour) {
  const home = await parlour.window('home');
  await home.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = await parlour.window('settings');
  await expect(settings.getByRole('radiogroup', { name: 'Hosting' })).toBeVisible();
  return settings;
}
