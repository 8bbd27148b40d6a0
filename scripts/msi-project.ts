import { readFileSync, writeFileSync } from 'node:fs';

/** As packaging/windows/installer.nsh has it: what is opened comes behind `--`. */
const open = '"[#mainExecutable]" -- "%1"';

/** Fixed: Windows counts the users of a component by it. */
const components = [
  ['parlour', '0d3a1a7e-6f0b-4c55-9a3e-0c7f3d3a9b11'],
  // Under a name of our own, to be chosen among the default apps; main/links/associations.ts takes
  // `jitsi-meet` itself where nobody has it.
  ['Parlour.Link', '6a2f7f0c-2b64-4a0c-8a7d-5f0f5f7c2e12'],
] as const;
const capabilities = 'f2a1f1b4-9d0e-4c7b-8a51-7be0b5ad2f13';

/**
 * Completes the WiX project that electron-builder 26 writes for the MSI, before it is compiled: a file
 * is handed over behind `--`, and the schemes are registered, which it does not do.
 */
export function msiProjectCreated(file: string): void {
  writeFileSync(file, withLinks(readFileSync(file, 'utf8')));
}

/** The project with them. A project that is not as expected is none to be shipped. */
export function withLinks(project: string): string {
  const argument = 'Argument="&quot;%1&quot;"';
  const end = '</ComponentGroup>';
  if (!project.includes('Id="mainExecutable"')) throw new Error('The MSI has no program.');
  if (project.split(argument).length !== 2 || project.split(end).length !== 2) {
    throw new Error('The MSI’s project is not as electron-builder 26 writes it.');
  }
  const [, kind, ...more] = project.split(/<ProgId Id="([^"]+)"/);
  if (kind === undefined || more.length !== 1) throw new Error('The MSI has no one kind of file.');
  return project
    .replace(argument, 'Argument="-- &quot;%1&quot;"')
    .replace(end, () => `${[...components.map(scheme), choices(kind)].join('')}    ${end}`);
}

/** HKMU is everybody's part of the registry, or the person's, as the MSI is installed. */
const key = (path: string, values: string): string =>
  `        <RegistryKey Root="HKMU" Key="${path}">\n${values}        </RegistryKey>\n`;

const value = (name: string, text: string, isKey = false): string =>
  `          <RegistryValue ${name && `Name="${name}" `}Type="string" Value="${escaped(text)}"${isKey ? ' KeyPath="yes"' : ''}/>\n`;

const component = (guid: string, keys: string): string =>
  `      <Component Guid="${guid}">\n${keys}      </Component>\n`;

function scheme([name, guid]: (typeof components)[number]): string {
  const path = `Software\\Classes\\${name}`;
  return component(
    guid,
    key(path, value('', `URL:${name}`, true) + value('URL Protocol', '')) +
      key(`${path}\\DefaultIcon`, value('', '[#mainExecutable],0')) +
      key(`${path}\\shell\\open\\command`, value('', open)),
  );
}

/** What Windows lists Parlour for among its default apps; `kind` is its name for link files. */
function choices(kind: string): string {
  const path = 'Software\\Parlour\\Capabilities';
  return component(
    capabilities,
    key(
      path,
      value('ApplicationName', 'Parlour', true) + value('ApplicationDescription', 'Parlour'),
    ) +
      key(
        `${path}\\URLAssociations`,
        value('parlour', 'Parlour.Link') + value('jitsi-meet', 'Parlour.Link'),
      ) +
      key(`${path}\\FileAssociations`, value('.meeting', kind)) +
      key('Software\\RegisteredApplications', value('Parlour', path)),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
