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
    expect(load()).toMatchObject(unreadable);
    expect(load(me + 1)).toMatchObject(notTheirs);
    rmSync(file);
    put(content);
    execFileSync('mv', [folder, `${folder}-real`]);
    symlinkSync(`${folder}-real`, folder);
    expect(load()).toMatchObject(unreadable);
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
  const person = 'S-1-5-21-1-2-3-1001';
  const administrators = 'O:BAG:SYD:PAI(A;;FA;;;SY)(A;;FA;;;BA)(A;;0x1200a9;;;BU)';
  const installer = 'O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464';
  const loadFrom = (ofFolder: string, ofFile: string) => {
    put(content);
    return loadPolicy(
      file,
      ownedOnWindows(() => [ofFolder, ofFile]),
    );
  };

  it.each([
    ['the administrators’', administrators, administrators],
    ['SYSTEM’s', 'O:SYG:SYD:', 'O:SYG:SYD:'],
    ['the installer’s', administrators, `${installer}D:AI(A;ID;FR;;;WD)S:AI(AU;SA;FW;;;WD)`],
    [
      'in a folder where everybody may add',
      `${administrators}(A;CI;0x100116;;;BU)`,
      administrators,
    ],
    ['with entries for those below alone', administrators, `${administrators}(A;OICIIO;GA;;;CO)`],
    ['that others may read in words', administrators, `${administrators}(A;;FRFXRC;;;${person})`],
    ['that the person may not write', administrators, `${administrators}(D;;FW;;;${person})`],
  ])('a file is obeyed that is %s', (_whose, ofFolder, ofFile) => {
    expect(loadFrom(ofFolder, ofFile)).toMatchObject({ organisation: 'Example Ltd' });
  });

  it.each([
    ['the person’s', administrators, `O:${person}G:SYD:(A;;FA;;;BA)`],
    ['the person’s, in words that nobody reads', administrators, `O:${person}G:SYD:(((`],
    ['in the person’s folder', `O:${person}G:SYD:(A;;FA;;;BA)`, administrators],
    ['in the person’s folder, whatever it is itself', `O:${person}D:`, 'nothing'],
    ['to be written by the person', administrators, `${administrators}(A;;FA;;;${person})`],
    ['to be appended to', administrators, `${administrators}(A;ID;0x4;;;BU)`],
    ['to be written by everybody', administrators, `${administrators}(A;;FRFW;;;WD)`],
    ['to be deleted', administrators, `${administrators}(A;;SD;;;BU)`],
    ['to get another owner', administrators, `${administrators}(A;;RCWO;;;BU)`],
    ['to be written in words of tomorrow', administrators, `${administrators}(A;;ZZ;;;BU)`],
    ['without a list', administrators, 'O:BAG:SY'],
    ['open to everybody', administrators, 'O:BAG:SYD:NO_ACCESS_CONTROL'],
  ])('a file is not obeyed that is %s', (_whose, ofFolder, ofFile) => {
    expect(loadFrom(ofFolder, ofFile)).toMatchObject(notTheirs);
  });

  it('a file of which nobody could tell whose it is lets no meeting be joined', () => {
    expect(loadFrom(administrators, '')).toMatchObject(unreadable);
    expect(loadFrom('', administrators)).toMatchObject(unreadable);
    const conditional = `${administrators}(XA;;FA;;;BU;(a == "b"))`;
    expect(loadFrom(administrators, conditional)).toMatchObject(unreadable);
    const cannotAsk = ownedOnWindows(() => undefined);
    expect(loadPolicy(file, cannotAsk)).toMatchObject(unreadable);
  });
});

it.each([
  ['linux', '/etc/parlour/policy.json'],
  ['darwin', '/Library/Application Support/Parlour/policy.json'],
  ['win32', 'C:\\ProgramData\\Parlour\\policy.json'],
] as const)('on %s it lies in %s', (platform, place) => {
  expect(policyPlace(platform)).toBe(place);
});
