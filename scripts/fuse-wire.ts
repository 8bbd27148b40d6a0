/**
 * The fuses inside an Electron binary: behind this mark the version, their number, and a letter
 * for each in the order of Electron's build/fuses/fuses.json5.
 */
const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const knownVersion = 1;

/** The first seven are all that Electron 25 has, which is there for tests: scripts/registry-electron.ts. */
export const fusesOfTestElectron = 7;

/** What they are called, in their order. */
export const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;

/** A wire as a binary has it, with these letters. */
export const wireOf = (letters: string): Buffer =>
  Buffer.concat([mark, Buffer.from([knownVersion, letters.length]), Buffer.from(letters)]);

/** The letters of all wires; a universal binary of macOS has two. A file without is no Electron we know. */
function wiresIn(binary: Buffer): Buffer[] {
  const wires: Buffer[] = [];
  for (let at = binary.indexOf(mark); at !== -1; at = binary.indexOf(mark, at + 1)) {
    const start = at + mark.length;
    const [version, length = 0] = binary.subarray(start, start + 2);
    if (version !== knownVersion) {
      throw new Error(`The fuses of this Electron are of version ${version}, which is not known.`);
    }
    wires.push(binary.subarray(start + 2, start + 2 + length));
  }
  if (wires.length === 0) throw new Error('This file has no fuses of an Electron.');
  return wires;
}

/** How many fuses this Electron has in each of its wires; newer ones have more. */
export const fuseCount = (binary: Buffer): number =>
  Math.min(...wiresIn(binary).map(({ length }) => length));

/** How each fuse stands, in every wire: `on`, `off`, or its letter where Electron gave it up. */
export function readFuses(binary: Buffer): { name: string; state: string }[] {
  const wires = wiresIn(binary).map((wire) => wire.toString('latin1'));
  return Array.from({ length: fuseCount(binary) }, (_none, number) => {
    const letters = new Set(wires.map((wire) => wire[number]));
    const said = [...letters].map((letter) =>
      letter === '1' ? 'on' : letter === '0' ? 'off' : `“${letter}”`,
    );
    return { name: fuseNames[number] ?? `fuse ${number}`, state: said.join(' and ') };
  });
}

/** Sets one of them in every wire; answers whether every wire has it, and changes nothing if not. */
export function setFuse(binary: Buffer, number: number, isOn: boolean): boolean {
  const wires = wiresIn(binary);
  // A fuse that Electron has given up is there with another letter, and does nothing.
  if (!wires.every((wire) => /^[01]$/.test(wire.toString('latin1', number, number + 1)))) {
    return false;
  }
  for (const wire of wires) wire.write(isOn ? '1' : '0', number, 'ascii');
  return true;
}
