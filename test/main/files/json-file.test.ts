import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JsonFile, openJsonFile } from '../../../main/files/json-file.ts';
import { createFakeLog } from '../../fakes/log.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parlour-files-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

let notWritten = 0;
const log = createFakeLog();
const open = (now = 1): JsonFile =>
  openJsonFile('list', { folder, log, now: () => now, onNotWritten: () => (notWritten += 1) });
const text = (name: string): string => readFileSync(at(name), 'utf8');

describe('a file that was written', () => {
  it('is there twice, in two files that share nothing', () => {
    expect(open().write({ a: 1 })).toBe(true);
    expect(text('list.last.json')).toBe(text('list.json'));
    expect(statSync(at('list.last.json')).ino).not.toBe(statSync(at('list.json')).ino);
  });

  it('is given up for nothing: its copy is used, takes its place, and is made anew', () => {
    open().write({ a: 1 });
    writeFileSync(at('list.json'), '{"a":');
    const { content, damage } = open(5);
    expect(content).toEqual({ a: 1 });
    expect(damage).toEqual({ file: 'list.damaged-5.json', isRestored: true, isStuck: false });
    expect(readdirSync(folder).sort()).toEqual([
      'list.damaged-5.json',
      'list.json',
      'list.last.json',
    ]);
    expect(open().damage).toBeUndefined();
    expect(open().content).toEqual({ a: 1 });
  });

  it('starts afresh once somebody removed it: that is no damage', () => {
    open().write({ a: 1 });
    rmSync(at('list.json'));
    expect(open()).toMatchObject({ content: {}, damage: undefined });
  });

  it('through a link lies where the link leads, and the link stays', () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/list.json'), '{"a":1}');
    symlinkSync(at('elsewhere/list.json'), at('list.json'));
    const file = open();
    expect(file.content).toEqual({ a: 1 });
    file.write({ a: 2 });
    expect(lstatSync(at('list.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(text('elsewhere/list.json'))).toEqual({ a: 2 });
  });

  it('through a link is whole again where the link leads, from a copy that lies there, too', () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/mine'), '{}');
    // Of before there was a link.
    writeFileSync(at('list.last.json'), '{"forgotten":1}');
    symlinkSync(at('elsewhere/mine'), at('list.json'));
    open().write({ a: 1 });
    writeFileSync(at('elsewhere/mine'), '{"a":');
    expect(open(5)).toMatchObject({
      content: { a: 1 },
      damage: { file: 'mine.damaged-5.json', isRestored: true, isStuck: false },
    });
    expect(lstatSync(at('list.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(text('elsewhere/mine'))).toEqual({ a: 1 });
    expect(text('elsewhere/mine.damaged-5.json')).toBe('{"a":');
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'list.json']);
  });

  it('takes the place of a link to what is no file, and leaves that alone', () => {
    mkdirSync(at('elsewhere'));
    symlinkSync(at('elsewhere'), at('list.json'));
    expect(open(5).write({ a: 1 })).toBe(true);
    expect(lstatSync(at('list.damaged-5.json')).isSymbolicLink()).toBe(true);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
  });

  it('is never larger than what is read again', () => {
    const file = open();
    file.write({ a: 1 });
    const before = notWritten;
    expect(file.write({ a: 'x'.repeat(17 * 1024 * 1024) })).toBe(false);
    expect(file.write({ a: 'x'.repeat(17 * 1024 * 1024) })).toBe(false);
    expect(notWritten).toBe(before + 2);
    expect(open().content).toEqual({ a: 1 });
  });
});

describe('something in the place of the copy', () => {
  it('stays, and keeps nothing from being written', () => {
    mkdirSync(at('list.last.json/inside'), { recursive: true });
    expect(open().write({ a: 1 })).toBe(true);
    expect(open().content).toEqual({ a: 1 });
    expect(existsSync(at('list.last.json/inside'))).toBe(true);
    writeFileSync(at('list.json'), '');
    expect(open().damage).toMatchObject({ isRestored: false });
  });
});

describe('what is kept aside', () => {
  it('never takes the name of what was kept before', () => {
    for (const content of ['one', 'two', 'three']) {
      writeFileSync(at('list.json'), content);
      open(7);
    }
    expect([7, 8, 9].map((one) => text(`list.damaged-${one}.json`))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('may be a folder, or a pipe that came there later', () => {
    mkdirSync(at('list.json/inside'), { recursive: true });
    const file = open(7);
    expect(existsSync(at('list.damaged-7.json/inside'))).toBe(true);
    execFileSync('mkfifo', [at('list.json')]);
    expect(file.write({ a: 1 })).toBe(true);
    expect(lstatSync(at('list.damaged-8.json')).isFIFO()).toBe(true);
    expect(open().content).toEqual({ a: 1 });
  });
});

describe('what kills left half written', () => {
  it('is removed when the file is opened; nothing else is', () => {
    const rubbish = ['list.json.tmp-1234567890abcdef', 'list.last.json.tmp-1a2b'];
    const others = ['list.json.tmp', 'list.json.tmp-mine', 'other.json.tmp-1234567890abcdef'];
    for (const one of [...rubbish, ...others]) writeFileSync(at(one), '{');
    open();
    expect(readdirSync(folder).sort()).toEqual(others.sort());
  });
});
