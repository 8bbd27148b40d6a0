import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withLinks } from '../../scripts/msi-project.ts';
import { inRoot } from '../../scripts/paths.ts';

/** As electron-builder 26 writes it: app-builder-lib, out/targets/MsiTarget.js. */
const project = `<ComponentGroup Id="ProductComponents" Directory="APPLICATIONFOLDER">
  <Component>
    <File Name="parlour.exe" Source="$(var.appDir)\\parlour.exe" KeyPath="yes" Id="mainExecutable"/>
    <ProgId Id="X.meeting" Advertise="yes" Description="A link to a meeting">
      <Extension Id="meeting" Advertise="yes">
        <Verb Id="open" Command="Open with Parlour" Argument="&quot;%1&quot;"/>
      </Extension>
    </ProgId>
  </Component>
</ComponentGroup>`;

describe('the project of the MSI', () => {
  it.each([
    ['has no program', project.replace(' Id="mainExecutable"', '')],
    ['opens no file', project.replace('&quot;%1&quot;', '')],
    ['opens two kinds of files', project.replace('</ProgId>', '<Verb Argument="&quot;%1&quot;"/>')],
    ['names no kind of file', project.replace('<ProgId Id=', '<ProgId Name=')],
    ['has two groups', `${project}</ComponentGroup>`],
  ])('that %s makes no MSI', (_what, other) => {
    expect(() => withLinks(other)).toThrow('MSI');
  });

  it('never hands a file or a link over but behind `--`', () => {
    const commands = withLinks(project).match(/(?:Argument|Value)="[^"]*%1[^"]*"/g);
    expect(commands).toEqual([
      'Argument="-- &quot;%1&quot;"',
      ...Array(2).fill('Value="&quot;[#mainExecutable]&quot; -- &quot;%1&quot;"'),
    ]);
  });

  it('offers Parlour for link files, too, under the name they have there', () => {
    expect(withLinks(project)).toMatch(
      /Capabilities\\FileAssociations">\s*<RegistryValue Name="\.meeting" Type="string" Value="X\.meeting"\/>/,
    );
  });

  it('has each part under a name of its own, and each closed', () => {
    const whole = withLinks(project);
    const guids = [...whole.matchAll(/Guid="([\da-f-]{36})"/g)].map(([, guid]) => guid);
    expect(new Set(guids).size).toBe(3);
    for (const name of ['Component', 'RegistryKey']) {
      const opened = whole.match(new RegExp(`<${name}[ >]`, 'g'));
      expect(whole.match(new RegExp(`</${name}>`, 'g'))).toHaveLength(opened?.length ?? -1);
    }
  });

  it('is written as the library that is installed still writes it', () => {
    const target = readFileSync(
      inRoot('node_modules/app-builder-lib/out/targets/MsiTarget.js'),
      'utf8',
    );
    expect(target.split('Argument="&quot;%1&quot;"')).toHaveLength(2);
    expect(target).toContain('Id="mainExecutable"');
  });
});
