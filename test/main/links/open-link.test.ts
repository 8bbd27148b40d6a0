import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../common/ipc.ts';
import type { LinkProblem } from '../../../common/link-problem.ts';
import type { LinkAnswer } from '../../../common/link-question.ts';
import { type Meeting, meetingKey } from '../../../common/meeting.ts';
import { fail, ok, type Result } from '../../../common/result.ts';
import type { Entry } from '../../../main/meeting/attended.ts';
import type { LinkFile } from '../../../main/links/link-file.ts';
import type { Asked } from '../../../main/links/link-questions.ts';
import { createOpenLink } from '../../../main/links/open-link.ts';
import { createRestrictions } from '../../../main/managed/restrictions.ts';
import { createProfiles } from '../../../main/profiles.ts';
import { acme, ownServer } from '../../common/sample-profile.ts';
import { createFakeLog } from '../../fakes/log.ts';
import { createFakeSettings } from '../../fakes/settings.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';
const town = ownServer({ id: 'town1', name: 'town hall', server: 'meet.example.org' });
const twin = ownServer({ id: 'town2', name: 'town hall guests', server: 'meet.example.org' });

/** Parlour around the opening of links: what a person sees, and what they answer. */
function createDoor(profiles = [acme, town], policy?: Parameters<typeof createRestrictions>[0]) {
  const settings = createFakeSettings({ profiles });
  const kept = createProfiles(settings, () => 'new1');
  const log = createFakeLog();
  const seen = {
    entries: [] as Entry[],
    asked: [] as Asked[],
    front: 'nothing' as 'nothing' | 'home' | 'focus',
    notice: undefined as Notice | undefined,
    settingsOpen: false,
    running: undefined as Meeting | undefined,
  };
  let answer: LinkAnswer | Promise<LinkAnswer> = { kind: 'cancel' };
  let refusal: LinkProblem | undefined;
  const files: Record<string, Result<LinkFile, LinkProblem>> = {};
  const door = createOpenLink({
    profiles: kept,
    settings,
    restrictions: createRestrictions(policy),
    ask: async (question) => {
      seen.asked.push(question);
      return answer;
    },
    readFile: async (path) => files[path] ?? fail({ code: 'file-missing', about: path }),
    join: async (entry) => {
      if (refusal) return fail(refusal);
      seen.entries.push(entry);
      return ok('joined');
    },
    running: () => seen.running,
    focus: () => void (seen.front = 'focus'),
    home: {
      show: (notice) => {
        seen.front = 'home';
        seen.notice = notice;
      },
    },
    openSettings: () => void (seen.settingsOpen = true),
    log,
  });
  return {
    door,
    seen,
    settings,
    kept,
    log,
    files,
    answerWith: (next: typeof answer) => void (answer = next),
    refuse: (problem: LinkProblem) => void (refusal = problem),
    link: (text: string) => door.arrived({ kind: 'link', text }),
    file: (path: string) => door.arrived({ kind: 'file', path }),
  };
}

describe('what arrives from outside', () => {
  it('opens with the profile of its server, as a link', async () => {
    const { link, seen } = createDoor();
    await link('https://meet.example.org/board?config.startSilent=true');
    expect(seen.entries).toMatchObject([
      {
        meeting: { server: 'meet.example.org', room: 'board' },
        profile: { id: 'town1' },
        from: 'link',
        ignored: ['config.startSilent'],
      },
    ]);
    expect(seen.asked).toEqual([]);
  });

  it('joins a room with the profile that somebody named, as muted as they said', async () => {
    const { door, seen, kept } = createDoor([acme, town, twin]);
    expect(kept.current().id).toBe('public');
    const wishes = { profile: 'town2', muted: true } as const;
    await door.arrived({ kind: 'link', text: 'board', ...wishes });
    await door.arrived({ kind: 'link', text: 'https://meet.example.org/board', ...wishes });
    const entry = { profile: { id: 'town2' }, meeting: { room: 'board', audioMuted: true } };
    expect(seen.entries).toMatchObject([entry, entry]);
    expect([seen.asked, kept.current().id]).toEqual([[], 'public']);
  });

  it('leaves the choice to the server of a link that the named profile does not have', async () => {
    const { door, seen } = createDoor([acme, town]);
    await door.arrived({ kind: 'link', text: 'https://meet.jit.si/board', profile: 'town1' });
    expect(seen.entries.map(({ profile }) => profile.id)).toEqual(['public']);
  });

  it('with a profile that is unknown here joins with no other, and says so', async () => {
    const { door, seen } = createDoor([acme, town]);
    await door.arrived({ kind: 'link', text: 'board', profile: 'gone' });
    await door.arrived({ kind: 'link', text: 'https://meet.jit.si/board', profile: 'gone' });
    expect(seen.entries).toEqual([]);
    expect(seen.notice).toEqual({ kind: 'link-problem', problem: { code: 'hosting-unknown' } });
  });

  it.each([
    ['javascript:alert(1)', 'scheme-unsupported'],
    ['https://meet.jit.si/', 'room-missing'],
    ['https://ada@evil.example/x', 'carries-password'],
  ])('says in Home what is wrong with %s', async (text, code) => {
    const { link, seen, log } = createDoor();
    await link(text);
    expect(seen.notice).toMatchObject({ kind: 'link-problem', problem: { code } });
    expect(seen.entries).toEqual([]);
    expect(log.lines).toEqual([`link refused: ${code}`]);
  });

  it('says in Home why a meeting was not opened after all', async () => {
    const { link, seen, refuse } = createDoor();
    refuse({ code: 'ticket-used' });
    await link(`jitsi-meet://meet.jit.si/standup?jwt=${jwt}`);
    expect(seen.notice).toMatchObject({ problem: { code: 'ticket-used' } });
  });

  it('never writes a ticket into the log', async () => {
    const { link, log } = createDoor();
    await link(`jitsi-meet://meet.jit.si/standup?jwt=${jwt}`);
    await link(`javascript:${jwt}`);
    expect(log.lines.join()).not.toContain('eyJ');
  });
});

describe('the same meeting', () => {
  it.each([
    ['that runs', 'https://meet.jit.si/standup'],
    ['that runs, written otherwise', 'jitsi-meet://meet.jit.si/STANDUP'],
  ])('%s only comes to the front', async (_which, text) => {
    const { link, seen } = createDoor();
    await link('https://meet.jit.si/standup');
    seen.running = seen.entries[0]?.meeting;
    await link(text);
    expect(seen.front).toBe('focus');
    expect(seen.entries).toHaveLength(1);
  });

  it('twice in a row is asked about once', async () => {
    const { link, seen, answerWith } = createDoor();
    let say: (answer: LinkAnswer) => void = () => undefined;
    answerWith(new Promise((resolve) => (say = resolve)));
    const first = link('https://meet.example.net/standup');
    await link('https://meet.example.net/standup');
    expect(seen.asked).toHaveLength(1);
    expect(seen.front).toBe('focus');
    say({ kind: 'once' });
    await first;
    expect(seen.entries).toHaveLength(1);
  });

  it('may come again once the person decided against it', async () => {
    const { link, seen } = createDoor();
    await link('https://meet.example.net/standup');
    await link('https://meet.example.net/standup');
    expect(seen.asked).toHaveLength(2);
  });

  it('with a ticket that it did not have is handed on', async () => {
    const { link, seen } = createDoor();
    await link('https://meet.jit.si/standup');
    seen.running = seen.entries[0]?.meeting;
    await link(`jitsi-meet://meet.jit.si/standup?jwt=${jwt}`);
    expect(seen.entries.map(({ meeting }) => meeting.ticket)).toEqual([undefined, jwt]);
  });
});

describe('a server that no profile has', () => {
  const text = 'https://meet.example.net:8443/team/board?userInfo.displayName=Eve';

  it('is asked about in Home before anything happens', async () => {
    const { link, seen, answerWith } = createDoor();
    answerWith(new Promise(() => undefined));
    void link(text);
    await Promise.resolve();
    expect(seen.asked).toEqual([
      {
        kind: 'unknown-server',
        name: 'board',
        server: 'meet.example.net:8443',
        ignored: ['userInfo.displayName'],
      },
    ]);
    expect(seen.front).toBe('home');
    expect(seen.entries).toEqual([]);
  });

  it('is visited once', async () => {
    const { link, seen, settings, answerWith } = createDoor();
    const before = settings.get();
    answerWith({ kind: 'once' });
    await link(text);
    expect(seen.entries).toMatchObject([
      { profile: { kind: 'visited', server: 'meet.example.net:8443' }, from: 'link' },
    ]);
    expect(settings.get()).toEqual(before);
  });

  it('becomes one of the person’s own, and its meeting waits in Home', async () => {
    const { link, seen, kept, door, answerWith } = createDoor();
    answerWith({ kind: 'add' });
    await link(text);
    expect(kept.current()).toMatchObject({
      kind: 'ownServer',
      name: 'meet.example.net:8443',
      server: 'meet.example.net:8443',
      path: '',
      authentication: 'none',
    });
    expect(seen).toMatchObject({ settingsOpen: true, entries: [] });
    const key = 'meet.example.net:8443/team/board';
    expect(seen.notice).toEqual({
      kind: 'server-added',
      name: 'board',
      key,
      server: 'meet.example.net:8443',
    });
    expect(door.waiting(key)).toMatchObject({ room: 'board' });
    expect(door.waiting('meet.example.net:8443/team/other')).toBeUndefined();
    await door.again(door.waiting(key)!);
    expect(seen.entries).toMatchObject([{ profile: { id: 'new1' }, from: 'person' }]);
  });

  it('is left alone when the person cancels', async () => {
    const { link, seen, settings } = createDoor();
    const before = settings.get();
    await link(text);
    expect(seen.entries).toEqual([]);
    expect(settings.get()).toEqual(before);
  });
});

describe('profiles that fit alike', () => {
  const text = 'https://meet.example.org/board';

  it('are asked about, and the chosen one opens', async () => {
    const { link, seen, settings, answerWith } = createDoor([town, twin]);
    answerWith({ kind: 'with', profile: 'town2', always: false });
    await link(text);
    expect(seen.asked).toMatchObject([{ kind: 'which-hosting', profiles: ['town1', 'town2'] }]);
    expect(seen.entries).toMatchObject([{ profile: { id: 'town2' } }]);
    expect(settings.get().links.chosen).toEqual([]);
  });

  it('are not asked about again when the person said so', async () => {
    const { link, seen, settings, answerWith } = createDoor([town, twin]);
    settings.change((all) => ({ ...all, links: { ...all.links, chosen: ['town1', 'acme1'] } }));
    settings.change((all) => ({ ...all, links: { ...all.links, chosen: ['acme1'] } }));
    answerWith({ kind: 'with', profile: 'town2', always: true });
    await link(text);
    await link(text);
    expect(seen.asked).toHaveLength(1);
    expect(seen.entries.map(({ profile }) => profile.id)).toEqual(['town2', 'town2']);
    expect(settings.get().links.chosen).toEqual(['acme1', 'town2']);
  });

  it.each<LinkAnswer>([
    { kind: 'cancel' },
    { kind: 'once' },
    { kind: 'with', profile: 'acme1', always: false },
    { kind: 'with', profile: '__proto__', always: false },
  ])('open nothing after the answer %j', async (answer) => {
    const { link, seen, answerWith } = createDoor([town, twin]);
    answerWith(answer);
    await link(text);
    expect(seen.entries).toEqual([]);
  });

  it('are not asked about for a name typed on the current one', async () => {
    const { door, seen, kept } = createDoor([town, twin]);
    kept.choose('town2');
    await door.typed('board');
    expect(seen.entries).toMatchObject([{ profile: { id: 'town2' }, from: 'person' }]);
    expect(seen.asked).toEqual([]);
  });
});

describe('a link file', () => {
  const holding = (...links: string[]): Result<LinkFile, LinkProblem> => ok({ links });

  it('opens the meeting in it', async () => {
    const { file, files, seen } = createDoor();
    files['/a.meeting'] = holding('https://meet.jit.si/standup');
    await file('/a.meeting');
    expect(seen.entries).toMatchObject([{ meeting: { room: 'standup' }, from: 'link' }]);
  });

  it('says what is wrong with it', async () => {
    const { file, seen } = createDoor();
    await file('/gone.meeting');
    expect(seen.notice).toMatchObject({ problem: { code: 'file-missing' } });
  });

  it('opens the first link to a server of the person’s, of several', async () => {
    const { file, files, seen } = createDoor();
    files['/a.ics'] = holding('https://map.example/office', 'https://meet.example.org/board');
    await file('/a.ics');
    expect(seen.entries).toMatchObject([{ meeting: { server: 'meet.example.org' } }]);
  });

  it('asks about the first link that names a room where none is known', async () => {
    const { file, files, seen } = createDoor();
    files['/a.ics'] = holding('mailto:ada@example.org', 'https://meet.example.net/board');
    await file('/a.ics');
    expect(seen.asked).toMatchObject([{ server: 'meet.example.net' }]);
  });

  it.each([
    [holding(), 'file-empty'],
    [holding('javascript:alert(1)'), 'scheme-unsupported'],
  ])('without a meeting says so: %j', async (found, code) => {
    const { file, files, seen } = createDoor();
    files['/a.ics'] = found;
    await file('/a.ics');
    expect(seen.notice).toMatchObject({ problem: { code } });
  });

  it.each([
    ['Café am Fluss', 'Café am Fluss'],
    ['Board of directors', 'CaféamFluss'],
    ['', 'CaféamFluss'],
  ])('called “%s” is shown as “%s”', async (name, shown) => {
    const { file, files, seen } = createDoor();
    files['/a.meeting'] = ok({ links: ['https://meet.jit.si/Caf%C3%A9amFluss'], name });
    await file('/a.meeting');
    expect(seen.entries).toMatchObject([{ meeting: { name: shown } }]);
  });
});

describe('the address that a sign-in led to', () => {
  it('opens its room with its ticket', async () => {
    const { door, seen } = createDoor();
    expect(await door.signedIn(`jitsi-meet://meet.jit.si/standup?jwt=${jwt}`)).toEqual(ok(null));
    expect(seen.entries).toMatchObject([{ meeting: { ticket: jwt } }]);
  });

  it.each([
    ['https://meet.jit.si/standup', 'ticket-missing'],
    ['standup', 'ticket-missing'],
    ['', 'empty'],
    ['https://auth.example/callback?code=1', 'ticket-missing'],
  ])('is not %j', async (text, code) => {
    const { door, seen } = createDoor();
    expect(await door.signedIn(text)).toMatchObject({ ok: false, problem: { code } });
    expect(seen.entries).toEqual([]);
  });
});

it('a remembered meeting whose hosting is gone is asked about like any unknown server', async () => {
  const { door, seen } = createDoor();
  const gone: Meeting = {
    server: 'old.example.org',
    tenant: '',
    room: 'standup',
    name: 'standup',
    audioMuted: false,
    videoMuted: false,
  };
  await door.again(gone);
  expect(seen.asked).toMatchObject([{ kind: 'unknown-server', server: 'old.example.org' }]);
  expect(meetingKey(gone)).toBe('old.example.org/standup');
});

describe('under a policy that allows one server', () => {
  const policy = { hostings: undefined, servers: [town.server] };

  it.each(['https://meet.jit.si/standup', 'https://else.example/standup'])(
    'nobody is asked about %s, and nothing is joined',
    async (link) => {
      const { door, seen } = createDoor([acme, town], policy);
      expect(await door.typed(link)).toMatchObject({ problem: { code: 'server-not-allowed' } });
      await door.arrived({ kind: 'link', text: link });
      expect(seen.notice).toMatchObject({ problem: { code: 'server-not-allowed' } });
      expect(seen.asked).toEqual([]);
      expect(seen.entries).toEqual([]);
    },
  );

  it('that server’s meetings are joined', async () => {
    const { door, seen } = createDoor([acme, town], policy);
    await door.typed(`https://${town.server}/standup`);
    expect(seen.entries).toHaveLength(1);
  });
});
