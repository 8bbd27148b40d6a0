import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from './ask.ts';
import { type Jitsi, startJitsi } from './index.ts';

let jitsi: Jitsi;
beforeAll(async () => {
  jitsi = await startJitsi();
});
afterAll(() => jitsi.close());

const get = (host: string, path: string): Promise<Answer> => ask(jitsi.port, { host, path });

describe('the deployment', () => {
  it.each([
    ['meet.jit.si', '/external_api.js', 200, 'javascript', 'JitsiMeetExternalAPI'],
    ['8x8.vc', '/vpaas-magic-cookie-1/external_api.js', 200, 'javascript', 'JitsiMeetExternalAPI'],
    ['meet.example.org', '/config.js', 200, 'javascript', 'var config ='],
    ['meet.jit.si', '/interface_config.js', 200, 'javascript', 'Jitsi Meet'],
    ['meet.jit.si', '/', 200, 'html', 'Jitsi Meet'],
    ['meet.jit.si', '/static/close3.html', 200, 'html', 'painted/close3.html'],
    ['meet.jit.si', '/static/nothing.html', 404, 'html', ''],
    ['meet.jit.si', '/standup', 200, 'html', '/stand-in/page.js'],
    ['meet.example.org', '/team/standup', 200, 'html', '/stand-in/page.js'],
  ])('%s answers %s', async (host, path, status, type, words) => {
    const answer = await get(host, path);
    expect(answer).toMatchObject({ status, type: expect.stringContaining(type) });
    expect(answer.body).toContain(words);
  });

  it.each([
    ['not-found', 404, 'sign in'],
    ['server-error', 500, 'sign in'],
    ['not-jitsi', 200, 'sign in'],
    ['redirects-away', 302, ''],
    ['never-ready', 200, '"never-ready"'],
  ] as const)('commits the fault %s in one room only', async (fault, status, words) => {
    jitsi.room('meet.jit.si', `room-${fault}`).faults.add(fault);
    const answer = await get('meet.jit.si', `/Room-${fault}`);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(words);
    expect((await get('meet.jit.si', '/other')).body).not.toContain('never-ready');
  });

  it('breaks a connection off', async () => {
    jitsi.room('meet.jit.si', 'broken').faults.add('reset');
    await expect(get('meet.jit.si', '/broken')).rejects.toThrow('socket hang up');
  });

  it('keeps silent', async () => {
    jitsi.room('meet.jit.si', 'quiet').faults.add('silent');
    await expect(get('meet.jit.si', '/quiet')).rejects.toThrow('silent');
  });

  it('serves a web page instead of the script where it is told to', async () => {
    jitsi.configure('broken.example.org', { script: 'html' });
    expect(await get('broken.example.org', '/external_api.js')).toMatchObject({
      status: 200,
      type: expect.stringContaining('html'),
    });
  });

  it('reports requests with their headers, and says what it waited for in vain', async () => {
    await get('meet.jit.si', '/seen?jwt=a');
    const seen = await jitsi.seen.until('the request', 'request', ({ path }) => path === '/seen');
    expect(seen).toMatchObject({ host: 'meet.jit.si', query: '?jwt=a', method: 'GET' });
    await expect(jitsi.seen.until('the moon', 'painted', undefined, 50)).rejects.toThrow(
      'Not seen in 50 ms: the moon',
    );
  });
});

describe('the sign-in of the public server', () => {
  const state = (room: string, more: object = { electron: true }) =>
    encodeURIComponent(JSON.stringify({ room, ...more }));
  const signIn = (query: string) => get('auth.meet.jit.si', `/sign-in?${query}`);

  it.each([
    ['without a room', `state=${state('standup')}`],
    ['without a state', 'room=standup'],
    ['with a state of another room', `room=standup&state=${state('other')}`],
    ['for a browser', `room=standup&state=${state('standup', {})}`],
  ])('leads nowhere %s', async (_how, query) => {
    expect(await signIn(query)).toMatchObject({ status: 400, location: '' });
  });

  it('leads back to the desktop with a ticket', async () => {
    const answer = await signIn(`room=standup&state=${state('standup')}`);
    expect(answer.status).toBe(302);
    expect(answer.location).toMatch(/^jitsi-meet:\/\/meet\.jit\.si\/standup\?jwt=eyJ[\w.-]+$/);
  });
});
