import type { Certificate, Session, WebContents } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { type Choice, createClientCertificates } from '../../main/client-certificate.ts';

const meetings = {} as Session;
const server = 'meet.example.org:8443';
const url = server;
const inMeeting = { session: meetings } as WebContents;

const certificateOf = (subjectName: string): Certificate =>
  ({
    subjectName,
    issuerName: 'Acme Staff CA',
    validExpiry: Date.UTC(2027, 0, 2) / 1_000,
  }) as Certificate;
const many = Array.from({ length: 12 }, (_, at) => certificateOf(`Ada ${at + 1}`));

/** The app's event, and a person who presses these buttons, by their words. */
async function select(
  certificates: Certificate[],
  presses: readonly string[],
  asked: { contents?: WebContents | null; url?: string } = {},
) {
  const choices: Choice[] = [];
  let isPrevented = false;
  const listener = createClientCertificates({
    serverOf: (session) => (session === meetings ? server : undefined),
    ask: async (choice) => {
      choices.push(choice);
      const press = presses[choices.length - 1] ?? 'None';
      if (press === 'fails') throw new Error('The window is gone.');
      return choice.buttons.findIndex((button) => button.startsWith(press));
    },
  });
  const { contents = inMeeting, url: address = url } = asked;
  const chosen = await new Promise<Certificate | 'nothing' | undefined>((resolve) =>
    listener(
      { preventDefault: () => (isPrevented = true) },
      contents,
      address,
      certificates,
      (...given) => resolve(given.length === 0 ? 'nothing' : given[0]),
    ),
  );
  return { chosen, choices, isPrevented };
}

describe('no certificate, and no question, is for', () => {
  it.each<[string, { contents?: WebContents | null; url?: string }]>([
    ['a stranger’s server', { url: 'evil.example:8443' }],
    ['a stranger’s address', { url: 'https://evil.example/' }],
    ['another port of the server', { url: 'meet.example.org:443' }],
    ['a session without a server', { contents: { session: {} as Session } as WebContents }],
    ['a request without a window', { contents: null }],
  ])('%s', async (_what, asked) => {
    expect(await select(many, ['Ada 1'], asked)).toEqual({
      chosen: 'nothing',
      choices: [],
      isPrevented: true,
    });
  });
});

describe('the person', () => {
  it('is asked even when there is only one, and may refuse', async () => {
    const { chosen, choices, isPrevented } = await select(many.slice(0, 1), ['None']);
    expect(chosen).toBe('nothing');
    expect(isPrevented).toBe(true);
    expect(choices).toEqual([
      {
        message: `${server} asks for a certificate of yours.`,
        detail: 'It learns the name in the one you choose.',
        buttons: ['Ada 1 (Acme Staff CA), until 2027-01-02', 'None'],
      },
    ]);
  });

  it.each([server, `https://${server}/`])(
    'is asked for the server as Electron names it: %s',
    async (named) => {
      expect((await select(many, ['Ada 1'], { url: named })).chosen).toBe(many[0]);
    },
  );

  it('gets the one they choose', async () => {
    expect((await select(many.slice(0, 3), ['Ada 2'])).chosen).toBe(many[1]);
  });

  it('finds the twelfth behind “Others…”', async () => {
    const { chosen, choices } = await select(many, ['Others', 'Others', 'Ada 12']);
    expect(chosen).toBe(many[11]);
    expect(choices.map(({ buttons }) => buttons.length)).toEqual([7, 7, 3]);
  });

  it('gives none away when the question cannot be asked', async () => {
    expect((await select(many, ['fails'])).chosen).toBe('nothing');
  });

  it('sees names that are short and hide nothing', async () => {
    const { choices } = await select([certificateOf(`a\u202Eb${'x'.repeat(200)}`)], ['None']);
    expect(choices[0]?.buttons[0]).toMatch(/^a\uFFFDbx{56}… \(/);
  });
});
