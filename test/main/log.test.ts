import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blank, createLog } from '../../main/log.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJyb29tIjoic3RhbmR1cCJ9.c2lnbmF0dXJl';
const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\nBgkqhkiG9w0B\n-----END PRIVATE KEY-----';

describe('a log line without its secret', () => {
  it.each([
    ['{"password":"hunter2"}', '{"password":"[blank]"}'],
    ['password="hunter2"', 'password="[blank]"'],
    ["secret: 'hunter2'", "secret: '[blank]'"],
    ['access_token=hunter2', 'access_token=[blank]'],
    ['client_secret=hunter2', 'client_secret=[blank]'],
    ['apiKey=hunter2', 'apiKey=[blank]'],
    ['https://ada:hunter2@example.org/x', 'https://example.org/x'],
    [jwt, '[ticket]'],
    [`ticket ${jwt}, and on`, 'ticket [ticket], and on'],
    [`Bearer ${jwt}`, 'Bearer [ticket]'],
    [`("${jwt}")`, '("[ticket]")'],
    ['eyJhbGciOiJub25lIn0.e30.', '[ticket]'],
    ['eyJhbGciOiJub25lIn0.e30', '[ticket]'],
    [`${jwt} ${jwt}`, '[ticket] [ticket]'],
    [pem, '[key]'],
    [`before\n${pem}\nafter`, 'before\n[key]\nafter'],
    [`${pem}\n${pem}`, '[key]\n[key]'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIB', '[key]'],
    [`{"pem":${JSON.stringify(pem)}}`, '{"pem":"[key]"}'],
    ['key=hunter2', 'key=[blank]'],
    ['key = hunter2', 'key = [blank]'],
    ['Key: hunter2', 'Key: [blank]'],
    ['PASSWORD=hunter2', 'PASSWORD=[blank]'],
    ['secret: hunter2 stays', 'secret: [blank] stays'],
    ['token=a&jwt=b&x=c', 'token=[blank]&jwt=[blank]&x=c'],
    [`jwt=${jwt}`, 'jwt=[blank]'],
    ['parlour:standup?jwt=abc', 'parlour:standup?jwt=[blank]'],
    ['https://meet.jit.si/standup?jwt=abc&x=1', 'https://meet.jit.si/standup'],
    ['https://meet.jit.si/standup#config.x=1', 'https://meet.jit.si/standup'],
    ['https://meet.jit.si/standup?a=1#b=2', 'https://meet.jit.si/standup'],
    ['https://meet.jit.si/?room=standup', 'https://meet.jit.si/'],
    ['HTTPS://MEET.JIT.SI/standup?x', 'HTTPS://MEET.JIT.SI/standup'],
    ['wss://meet.jit.si/xmpp-websocket?room=x&token=y', 'wss://meet.jit.si/xmpp-websocket'],
    ['jitsi-meet://meet.jit.si/standup?jwt=abc', 'jitsi-meet://meet.jit.si/standup'],
    [
      '(https://a.example/x?y) and https://b.example/z#w',
      '(https://a.example/x and https://b.example/z',
    ],
    ['loading "https://meet.jit.si/x?y=1" failed', 'loading "https://meet.jit.si/x" failed'],
  ])('%j reads %j', (line, blanked) => {
    expect(blank(line)).toBe(blanked);
  });

  it.each([
    'opening a meeting on meet.jit.si',
    'https://meet.jit.si/standup',
    'what? room #1',
    'monkey business',
    'keyboard: ready',
    'TypeError: x is not a function\n    at file:///app/out/main/index.cjs:12:34',
  ])('%j stays as it is', (line) => {
    expect(blank(line)).toBe(line);
  });

  it('is blank already, and blanking it again changes nothing', () => {
    const once = blank(`${pem} ${jwt} key=x https://meet.jit.si/x?y`);
    expect(blank(once)).toBe(once);
  });
});

describe('the log', () => {
  let folder: string;
  let file: string;
  let printed: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parlour-log-'));
    file = join(folder, 'logs', 'parlour.log');
    printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  const noon = Date.UTC(2026, 0, 2, 12);
  const written = (): string => readFileSync(file, 'utf8');

  it('holds no ticket, neither in its file nor on standard output', () => {
    const log = createLog(file, () => noon);
    log.info(`joining https://meet.jit.si/standup?jwt=${jwt}`);
    log.surprise('fetch', new Error(`refused: ${jwt}`));
    expect(written() + printed).not.toContain('eyJ');
    expect(written()).toContain('https://meet.jit.si/standup\n');
    expect(printed).toBe(written());
  });

  it('is read by nobody else', () => {
    createLog(file).info('hello');
    // Windows has no such modes; there the folder of the person is closed to others.
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('goes on when its file cannot be written', () => {
    mkdirSync(file, { recursive: true });
    const log = createLog(file, () => noon);
    log.info('hello');
    expect(printed).toBe('2026-01-02T12:00:00.000Z hello\n');
  });

  it('goes on when its folder goes away', () => {
    const log = createLog(file);
    log.info('lost');
    rmSync(join(folder, 'logs'), { recursive: true });
    log.info('hello');
    expect(readFileSync(file, 'utf8')).toMatch(/ hello\n$/);
  });

  it('goes on when standard output is closed', () => {
    const log = createLog(file);
    vi.mocked(process.stdout.write).mockImplementation(() => {
      throw new Error('EPIPE');
    });
    expect(() => log.info('hello')).not.toThrow();
  });

  it('has a line for each message, with the time', () => {
    const log = createLog(file, () => noon);
    log.info('one');
    log.info('two');
    expect(written()).toBe('2026-01-02T12:00:00.000Z one\n2026-01-02T12:00:00.000Z two\n');
  });

  it('indents what follows the first line, so that nothing can pose as a line of its own', () => {
    createLog(file, () => noon).info('one\n2026-01-02T12:00:00.000Z two');
    expect(written()).toBe('2026-01-02T12:00:00.000Z one\n    2026-01-02T12:00:00.000Z two\n');
  });

  it.each([
    [new TypeError('not so'), 'TypeError: not so\n'],
    ['only text', 'only text\n'],
    [undefined, 'undefined\n'],
    [['a', 'list'], 'a,list\n'],
  ])('tells where %s happened', (error, words) => {
    createLog(file, () => noon).surprise('api', error);
    expect(written()).toContain(`api: ${words}`);
  });

  it('keeps the stack of a surprise', () => {
    createLog(file).surprise('api', new Error('not so'));
    expect(written()).toContain('log.test.ts');
  });

  it('continues the file of the last run', () => {
    createLog(file, () => noon).info('one');
    createLog(file, () => noon).info('two');
    expect(written().trim().split('\n')).toHaveLength(2);
  });

  it('starts a new file beyond 512 KiB and keeps one old one', () => {
    const log = createLog(file, () => noon);
    log.info('the first line makes the folder');
    writeFileSync(`${file}.old`, 'older');
    writeFileSync(file, 'x'.repeat(512 * 1024));
    log.info('fits');
    expect(written().length).toBeGreaterThan(512 * 1024);
    log.info('does not fit');
    expect(written()).toBe('2026-01-02T12:00:00.000Z does not fit\n');
    expect(readFileSync(`${file}.old`, 'utf8')).toMatch(/^x+2026-01-02T12:00:00.000Z fits\n$/);
  });

  it('goes on when its folder cannot be made', () => {
    writeFileSync(join(folder, 'logs'), 'a file in the way');
    const log = createLog(file, () => noon);
    log.info('hello');
    expect(printed).toBe('2026-01-02T12:00:00.000Z hello\n');
  });
});
