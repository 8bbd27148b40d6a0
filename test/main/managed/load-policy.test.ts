import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownedBy, ownedOnWindows } from '../../../main/managed/administrators.ts';
import { loadPolicy } from '../../../main/managed/load-policy.ts';
import { policyPlace } from '../../../main/managed/policy-place.ts';

/** Who runs the tests is the administrator here. */
const me = process.getuid?.() ?? 0;
const content = '{"version":1,"organisation":"Example Ltd"}';

let above: string;
let folder: string;
let file: string;
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'parlour-policy-'));
  folder = join(above, 'parlour');
  file = join(folder, 'policy.json');
  mkdirSync(folder, { mode: 0o755 });
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

const put = (text: string | Uint8Array, mode = 0o644): void => {
  writeFileSync(file, text);
  chmodSync(file, mode);
};
const load = (administrator = me) => loadPolicy(file, ownedBy(administrator));
const notTheirs = { organisation: '', problems: [{ code: 'not-administrators', part: '' }] };
const unreadable = { servers: [], problems: [{ code: 'unreadable', part: '' }] };

describe('a policy file', () => {
  it('is read where it is the administrators’', () => {
    put(content);
    expect(load()).toMatchObject({ organisation: 'Example Ltd', file, problems: [] });
  });

  it('is missed nowhere', () => {
    expect(load()).toBeUndefined();
    rmSync(folder, { recursive: true });
    expect(load()).toBeUndefined();
    writeFileSync(folder, '');
    expect(load()).toBeUndefined();
  });

  it('of somebody else is not obeyed', () => {
    put(content);
    expect(load(me + 1)).toMatchObject({ ...notTheirs, servers: undefined, updates: {} });
  });

  it.each([0o666, 0o646, 0o664, 0o602])('that others can write is not obeyed: %o', (mode) => {
    put(content, mode);
    expect(load()).toMatchObject(notTheirs);
  });

  it.each([0o777, 0o775, 0o1777])('in a folder that others can write is not obeyed: %o', (mode) => {
    put(content);
    chmodSync(folder, mode);
    expect(load()).toMatchObject(notTheirs);
  });

  it('is not followed to another file, nor through a link to another folder', () => {
    const elsewhere = join(above, 'elsewhere.json');
    writeFileSync(elsewhere, content, { mode: 0o644 });
    symlinkSync(elsewhere, file);
    // The mode of a link says that everybody may write it.
    expect(load()?.organisation).toBe('');
    rmSync(file);
    put(content);
    execFileSync('mv', [folder, `${folder}-real`]);
    symlinkSync(`${folder}-real`, folder);
    expect(load()?.organisation).toBe('');
  });

  it('that is a pipe or a folder, too big, or no text lets no meeting be joined', () => {
    execFileSync('mkfifo', ['-m', '644', file]);
    expect(load()).toMatchObject(unreadable);
    rmSync(file);
    mkdirSync(file, { mode: 0o755 });
    expect(load()).toMatchObject(unreadable);
    rmSync(file, { recursive: true });
    put(`${content}${' '.repeat(256 * 1024)}`);
    expect(load()).toMatchObject(unreadable);
    put(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(load()).toMatchObject(unreadable);
  });
});

describe('on Windows', () => {
  const administrators = 'owner S-1-5-32-544\r\nwrites S-1-5-18\r\nwrites S-1-5-32-544\r\n';
  const person = 'S-1-5-21-1-2-3-1001';
  const loadFrom = (ofFolder: string, ofFile: string) => {
    put(content);
    return loadPolicy(
      file,
      ownedOnWindows((path) => (path === folder ? ofFolder : ofFile)),
    );
  };

  it.each([
    ['the administrators’', administrators, administrators],
    ['SYSTEM’s', 'owner S-1-5-18', 'owner S-1-5-18'],
    ['in a folder where everybody may add', `${administrators}writes S-1-5-32-545`, administrators],
    ['with an entry for whoever makes it', administrators, `${administrators}writes S-1-3-0`],
  ])('a file is obeyed that is %s', (_whose, ofFolder, ofFile) => {
    expect(loadFrom(ofFolder, ofFile)).toMatchObject({ organisation: 'Example Ltd' });
  });

  it.each([
    ['the person’s', administrators, `owner ${person}`],
    ['in the person’s folder', `owner ${person}`, administrators],
    ['to be written by the person', administrators, `${administrators}writes ${person}`],
    ['to be written by everybody', administrators, `${administrators}writes S-1-1-0`],
    ['nobody’s that is known', administrators, ''],
    ['in a folder nobody knows about', '', administrators],
  ])('a file is not obeyed that is %s', (_whose, ofFolder, ofFile) => {
    expect(loadFrom(ofFolder, ofFile)).toMatchObject(notTheirs);
  });
});

it.each([
  ['linux', '/etc/parlour/policy.json'],
  ['darwin', '/Library/Application Support/Parlour/policy.json'],
  ['win32', 'C:\\ProgramData\\Parlour\\policy.json'],
] as const)('on %s it lies in %s', (platform, place) => {
  expect(policyPlace(platform)).toBe(place);
});
