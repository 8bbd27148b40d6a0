import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, type Page } from 'playwright/test';
import type { Jitsi } from '../jitsi/index.ts';
import type { TicketRules } from '../jitsi/ticket-rules.ts';
import { openSettings } from './jaas-account.ts';
import type { Parlour } from './launch.ts';

/** What the person who runs a server tells the ones who make its tickets. */
export interface OwnServer {
  /** `host[:port]`, with the path before its rooms where there is one. */
  address: string;
  issuer: string;
  audience: string;
  /** HS256: the shared secret. RS256: the private key in PEM, and its ID. */
  secret: string;
  pem: string;
  keyId: string;
}

/** A server that takes tickets, as its `app_id` and secret or key are set up a moment ago. */
export function runServer(
  jitsi: Jitsi,
  address: string,
  algorithm: TicketRules['algorithm'],
): OwnServer {
  const [host = ''] = address.split('/', 1);
  const secret = randomBytes(32).toString('hex');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const keyId = 'town/2026';
  jitsi.configure(host, {
    tickets: {
      required: true,
      algorithm,
      keys: algorithm === 'HS256' ? { '': secret } : { [keyId]: publicKey },
      issuers: ['town_app'],
      audiences: ['town_meetings'],
      subjectIsTenant: false,
    },
  });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { address, issuer: 'town_app', audience: 'town_meetings', secret, pem, keyId };
}

/** Adds an own server in Settings, up to its address; answers the settings window. */
export async function addOwnServer(parlour: Parlour, name: string, address: string): Promise<Page> {
  const settings = await openSettings(parlour);
  const radio = settings.getByRole('radio', { name: 'Own server' });
  if (await radio.isChecked()) {
    await settings.getByRole('button', { name: 'Add another server' }).click();
  } else {
    await radio.check();
  }
  const field = settings.getByRole('textbox', { name: 'Server address' });
  await expect(field).toHaveValue('');
  await settings.getByRole('textbox', { name: 'Profile name' }).fill(name);
  await field.fill(address);
  await field.press('Enter');
  return settings;
}

/** The same, with everything its tickets need. */
export async function setUpOwnServer(
  parlour: Parlour,
  name: string,
  server: OwnServer,
  algorithm: TicketRules['algorithm'],
): Promise<Page> {
  const settings = await addOwnServer(parlour, name, server.address);
  const authentication = settings.getByRole('combobox', { name: 'Authentication' });
  if (algorithm === 'HS256') {
    await authentication.selectOption('Shared secret (HS256)');
    await settings.getByLabel('Shared secret', { exact: true }).fill(server.secret);
    await settings.getByRole('button', { name: 'Save secret' }).click();
    await expect(settings.getByRole('button', { name: 'Forget secret' })).toBeVisible();
  } else {
    await authentication.selectOption('Private key (RS256)');
    await settings.getByRole('textbox', { name: 'Private key' }).fill(server.pem);
    await settings.getByRole('button', { name: 'Save key' }).click();
    await expect(settings.getByRole('button', { name: 'Forget key' })).toBeVisible();
    await fill(settings, 'Key ID', server.keyId);
  }
  await fill(settings, 'Issuer', server.issuer);
  await fill(settings, 'Audience', server.audience);
  return settings;
}

/** Fields apply when they are left. */
export async function fill(settings: Page, name: string, value: string): Promise<void> {
  const field = settings.getByRole('textbox', { name });
  await field.fill(value);
  await field.blur();
}

/** Presses “Check server” and waits for its end. */
export async function checkServer(parlour: Parlour): Promise<void> {
  const settings = await parlour.window('settings');
  await settings.getByRole('button', { name: 'Check server' }).click();
  await settings.getByRole('button', { name: 'Copy report' }).waitFor();
}
