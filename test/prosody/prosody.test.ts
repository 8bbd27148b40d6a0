import { afterEach, describe, expect, it } from 'vitest';
import { anonymously, boshBody, openStream, talk, visit } from '../broken/visit.ts';
import { type ProsodySite, startProsodySite } from './index.ts';
import { domain, type Entrance, guestDomain } from './server.ts';

let site: ProsodySite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** What a site says over BOSH and over a WebSocket to somebody who signs in to that domain. */
async function signIn({ address, authority }: ProsodySite, to: string): Promise<string[]> {
  const post = async (body: string): Promise<string> =>
    (await visit({ address, path: '/http-bind?room=a', body, ca: authority.cert })).text;
  const first = await post(boshBody(`rid='1' to='${to}' wait='5' hold='1' ver='1.6'`));
  const sid = /sid='([^']+)'/.exec(first)?.[1];
  const bosh = sid ? first + (await post(boshBody(`rid='2' sid='${sid}'`, anonymously))) : first;
  const websocket = await talk({
    address,
    path: '/xmpp-websocket?room=a',
    ca: authority.cert,
    says: [openStream(to), anonymously],
  });
  return [bosh, websocket];
}

const mechanisms = (text: string): string[] =>
  [...text.matchAll(/<mechanism>([^<]*)/g)].map(([, name]) => name ?? '').sort();

const password = ['PLAIN', 'SCRAM-SHA-1'];

describe('a real Prosody behind a web server', () => {
  it.each<[Entrance, string, string[], string]>([
    ['open', domain, ['ANONYMOUS'], '<success'],
    ['password', domain, password, '<invalid-mechanism'],
    ['password-with-guests', domain, password, '<invalid-mechanism'],
    ['password-with-guests', guestDomain, ['ANONYMOUS'], '<success'],
  ])('that is %s offers at %s: %s', async (entrance, to, offered, outcome) => {
    site = await startProsodySite(entrance);
    for (const heard of await signIn(site, to)) {
      expect(mechanisms(heard)).toEqual(offered);
      expect(heard).toContain(outcome);
    }
  });

  it('has no word for a domain that it does not serve but that it is wrong', async () => {
    site = await startProsodySite('open');
    const [bosh, websocket] = await signIn(site, 'old-name.example.org');
    expect(bosh).toContain(`condition='improper-addressing'`);
    expect(websocket).toContain('host-unknown');
  });

  it.each([
    ['open', false],
    ['password-with-guests', true],
  ] as const)('that is %s names its domains in its configuration', async (entrance, hasGuests) => {
    site = await startProsodySite(entrance);
    const { address, authority } = site;
    const { text } = await visit({ address, path: '/config.js', ca: authority.cert });
    expect(text).toContain(`"domain": "${domain}"`);
    expect(text.includes(`"anonymousdomain": "${guestDomain}"`)).toBe(hasGuests);
  });

  it('ends, and leaves nobody at its address', async () => {
    const gone = await startProsodySite('open');
    await gone.close();
    const { address, authority } = gone;
    expect((await visit({ address, path: '/', ca: authority.cert })).end).toBe('ECONNREFUSED');
  });
});
