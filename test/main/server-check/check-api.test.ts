import { describe, expect, it } from 'vitest';
import type { CheckApi, ServerCheck } from '../../../common/server-check.ts';
import { createCheckApi } from '../../../main/server-check/check-api.ts';
import type { CheckProgress, CheckTarget } from '../../../main/server-check/server-check.ts';

function create() {
  const told: ServerCheck[] = [];
  const copied: string[] = [];
  const running: { target: CheckTarget; tell: (one: CheckProgress) => void; cancelled: boolean }[] =
    [];
  const { api, run } = createCheckApi({
    checks: {
      run: (target, tell) => {
        const one = { target, tell, cancelled: false };
        running.push(one);
        tell({ state: 'running', lines: [] });
        return { cancel: () => void (one.cancelled = true), ended: Promise.resolve() };
      },
    },
    targetOf: (profile) =>
      profile === 'own1'
        ? { server: 'meet.example.org:8443', path: 'team', hosting: 'ownServer' }
        : undefined,
    tell: (check) => told.push(check),
    copy: (text) => copied.push(text),
  });
  const call = async (method: Exclude<keyof CheckApi, 'onCheck'>, ...input: unknown[]) =>
    api[method](input)?.();
  return { api, run, call, told, copied, running };
}

describe('the check’s calls', () => {
  it.each([
    ['run', []],
    ['run', [5]],
    ['run', ['a'.repeat(33)]],
    ['run', ['own1', 'x']],
    ['current', ['x']],
    ['cancel', ['x']],
    ['copyReport', ['x']],
    ['copyLines', []],
    ['copyLines', ['bosh']],
    ['copyLines', ['nothing', 0]],
    ['copyLines', ['bosh', -1]],
    ['copyLines', ['bosh', '0']],
  ] as const)('refuse %s(%j)', (method, input) => {
    expect(create().api[method](input)).toBeUndefined();
  });

  it('check no server of a profile that is unknown or unfinished', async () => {
    const { call, running } = create();
    await call('run', 'nobody');
    expect(running).toEqual([]);
    expect(await call('current')).toBeNull();
  });

  it('tell what runs, as people write the server, and count', async () => {
    const { call, run, told, running } = create();
    await call('run', 'own1');
    run('own1');
    expect(running.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    expect(told).toMatchObject([
      { number: 1, profile: 'own1', server: 'meet.example.org:8443/team', state: 'running' },
      { number: 2 },
    ]);
    expect(await call('current')).toEqual(told[1]);
    await call('cancel');
    expect(running[1]?.cancelled).toBe(true);
  });

  it('copy nothing before a check, and then its lines in words', async () => {
    const { call, copied, running } = create();
    await call('copyReport');
    expect(copied).toEqual([]);
    await call('run', 'own1');
    running[0]?.tell({
      state: 'done',
      lines: [
        { step: 'name', state: 'ok', finding: { code: 'name-found', about: { addresses: '::1' } } },
        {
          step: 'bosh',
          state: 'problem',
          finding: { code: 'bosh-gateway', about: { status: '502' } },
        },
        { step: 'clock', state: 'waiting' },
      ],
    });
    await call('copyReport');
    expect(copied).toEqual([
      [
        'Parlour looked at meet.example.org:8443/team without entering a meeting.',
        'OK: Name. The name leads to ::1.',
        'Problem: XMPP over BOSH. The web server passes BOSH on, but Prosody does not answer (502).',
        '  Start Prosody, and check its port in the web server’s settings.',
        '  On the server:',
        '    sudo systemctl restart prosody',
        '    sudo ss -ltnp | grep 5280',
        '    sudo tail -n 50 /var/log/prosody/prosody.log',
        '  docker-jitsi-meet:',
        '    docker compose up -d prosody',
        '    docker compose logs --tail 50 prosody',
        '',
      ].join('\n'),
    ]);
  });

  it('copy one of the snippets that a line offers, and nothing where there is none', async () => {
    const { call, copied, running } = create();
    await call('copyLines', 'bosh', 0);
    await call('run', 'own1');
    const finding = { code: 'bosh-gateway' as const, about: { status: '502' } };
    running[0]?.tell({ state: 'done', lines: [{ step: 'bosh', state: 'problem', finding }] });
    await call('copyLines', 'name', 0);
    await call('copyLines', 'bosh', 9);
    expect(copied).toEqual([]);
    await call('copyLines', 'bosh', 1);
    expect(copied).toEqual(['docker compose up -d prosody\ndocker compose logs --tail 50 prosody']);
  });
});
