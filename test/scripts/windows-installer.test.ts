import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../scripts/desktop-entry.ts';
import { installerLanguages, installerWords, nsisText } from '../../scripts/installer-words.ts';
import { inRoot } from '../../scripts/paths.ts';

const script = readFileSync(inRoot('packaging/windows/installer.nsh'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => !line.startsWith(';'));

const macro = (name: string): string[] => {
  const start = script.findIndex((line) => line.startsWith(`!macro ${name}`));
  return script.slice(start + 1, script.indexOf('!macroend', start));
};

describe('the script beside electron-builder’s for Windows', () => {
  it('never registers a link or a file but behind `--`', () => {
    const commands = script.filter((line) => line.includes('%1'));
    expect(commands).toEqual([
      '!define PARLOUR_OPEN \'"$INSTDIR\\${APP_EXECUTABLE_FILENAME}" -- "%1"\'',
    ]);
    for (const line of script.filter((one) => /WriteRegStr.*command"/.test(one))) {
      expect(line).toMatch(/"" `\$\{PARLOUR_OPEN\}`$/);
    }
  });

  it('asks nothing, starts nothing and loads nothing', () => {
    const words = script.join('\n');
    expect(words).not.toMatch(/MessageBox|\bExec|nsDialogs|\bPage |inetc|System::Call/);
  });

  it('takes away all that it registered', () => {
    const written = [
      ...macro('customInstall')
        .join('\n')
        .matchAll(/parlourScheme "([^"]+)"/g),
    ];
    const taken = [
      ...macro('customUnInstall')
        .join('\n')
        .matchAll(/parlourForget "([^"]+)"/g),
    ];
    const names = (all: RegExpMatchArray[]): string[] => all.map(([, name]) => name ?? '').sort();
    expect(names(written)).toEqual(names(taken));
    const keys = macro('customUnInstall').join('\n');
    expect(keys).toContain('DeleteRegValue SHELL_CONTEXT "Software\\RegisteredApplications"');
    expect(keys).toContain('DeleteRegKey SHELL_CONTEXT "${PARLOUR_CAPABILITIES}"');
  });

  it('takes nothing away for an update, and no scheme that another program has', () => {
    expect(macro('customUnInstall')[0]).toBe('${ifNot} ${isUpdated}');
    expect(macro('parlourForget')[1]).toBe('${if} $R8 == `${PARLOUR_OPEN}`');
  });

  it('takes jitsi-meet where nobody has it but the Parlour before, and reads of that one first', () => {
    const lines = macro('customInstall');
    const at = (text: string): number => lines.findIndex((line) => line.includes(text));
    const condition = lines.indexOf('${if} $R8 == ""');
    expect(lines.slice(condition, condition + 4)).toEqual([
      '${if} $R8 == ""',
      '${orIf} $R8 == $R9',
      '!insertmacro parlourScheme "jitsi-meet"',
      '${endIf}',
    ]);
    const former = at('ReadRegStr $R9 SHELL_CONTEXT "Software\\Classes\\Parlour.Link');
    expect(former).toBeGreaterThanOrEqual(0);
    expect(former).toBeLessThan(at('parlourScheme "Parlour.Link"'));
  });

  it('removes what belongs to the person only where that was ticked', () => {
    const removing = script.filter((line) => /RMDir|Delete /.test(line));
    expect(removing).toEqual(['RMDir /r "$APPDATA\\Parlour"']);
    expect(macro('customUnInstallSection')[0]).toMatch(/^Section \/o "un\./);
    expect(macro('customUnInstallSection')).toContain(removing[0]);
  });

  it('closes what it opens', () => {
    const count = (pattern: RegExp): number => script.filter((line) => pattern.test(line)).length;
    expect(count(/^!macro /)).toBe(count(/^!macroend$/));
    expect(count(/^\$\{if(?:Not)?\}/)).toBe(count(/^\$\{endIf\}$/));
    expect(count(/^Section/)).toBe(2);
  });
});

describe('the words it says', () => {
  it('mean nothing to NSIS but themselves', () => {
    expect(nsisText('a $INSTDIR "b"')).toBe('a $$INSTDIR $\\"b$\\"');
  });

  it('are there in each language of the installer, and in no other', async () => {
    const lines = (await installerWords()).trim().split('\n');
    expect(lines).toHaveLength(Object.keys(installerLanguages).length);
    for (const line of lines) expect(line).toMatch(/^LangString parlourRemoveData \d{4} "[^"$]+"$/);
    const said = configuration().nsis.installerLanguages.map((one) => one.slice(0, 2));
    expect(said).toEqual(Object.keys(installerLanguages).map((one) => one.slice(0, 2)));
  });
});
