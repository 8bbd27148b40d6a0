import { describe, expect, it } from 'vitest';
import { outsideAddress } from '../../main/outside-address.ts';
import { anyText } from '../common/any-text.ts';

const refused: Record<string, readonly string[]> = {
  'programs behind schemes': [
    'http://example.org/',
    'ftp://example.org/x',
    'file:///etc/passwd',
    'file://server/share/x.exe',
    'FILE:///C:/Windows/System32/calc.exe',
    'file:C:/Windows/System32/calc.exe',
    'smb://server/share',
    'SMB://server/share',
    'nfs://server/share',
    'afp://server/share',
    'dav://server/share',
    'sftp://server/x',
    'ssh://server',
    'telnet://server',
    'rdp://server',
    'vnc://server',
    'ldap://server/x',
    'jar:https://evil.example/x.jar!/',
    'view-source:https://example.org/',
    'blob:https://example.org/x',
    'filesystem:https://example.org/x',
    'about:blank',
    'chrome://gpu',
    'devtools://devtools/bundled/x.html',
    'app://parlour/home/index.html',
    'parlour:standup',
    'jitsi-meet://meet.jit.si/standup',
    'intent://x#Intent;scheme=https;end',
    'tel:+491234',
    'sms:+491234',
    'steam://run/1',
    'vscode://x/y',
    'x-apple.systempreferences:',
    'shell:startup',
    'help:runscript=x',
  ],
  'ways into Windows': [
    'ms-settings:',
    'ms-msdt:/id PCWDiagnostic',
    'MS-MSDT:/id x',
    'ms-officecmd:{}',
    'ms-word:ofe|u|https://evil.example/x.docm',
    'ms-excel:ofv|u|https://evil.example/x.xlsm',
    'ms-appinstaller:?source=https://evil.example/x.appinstaller',
    'ms-search:query=x',
    'ms-cxh-full:',
    'search-ms:query=x&crumb=location:\\\\evil.example\\share',
    'search:query=x',
    'microsoft-edge:https://evil.example/',
    'ldap:\\\\x',
    'hcp://x',
    '\\\\evil.example\\share\\x.exe',
    '//evil.example/share/x.exe',
    '\\\\?\\C:\\Windows\\System32\\calc.exe',
    '\\\\.\\pipe\\x',
    'C:\\Windows\\System32\\calc.exe',
    'C:/Windows/System32/calc.exe',
    'c:calc.exe',
    '%windir%\\system32\\calc.exe',
  ],
  'scripts in their disguises': [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\0javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\n:alert(1)',
    'javascript://example.org/%0Aalert(1)',
    'javascript:https://example.org/',
    'vbscript:x',
    'VBScript:x',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'data:https://example.org/',
  ],
  'addresses that are none': [
    '',
    ' ',
    'https',
    'https:',
    'https://',
    'https:///',
    'https://exa mple.org/',
    'https://exa\0mple.org/',
    'https://example.org:99999/',
    'https://%00/',
    'https://[::1/',
    'https//example.org',
    'ht\0tps://example.org/',
    'example.org',
    'www.example.org/x',
    '/etc/passwd',
    '../../x',
    '-x',
    '--gpu-launcher=calc',
    'mailto',
    'ⓗttps://example.org/',
    '"https://example.org/"',
    '<https://example.org/>',
    `https://example.org/${'x'.repeat(10_000)}`,
    `mailto:a@example.org?body=${'x'.repeat(10_000)}`,
  ],
  'somebody’s password': [
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://:pass@example.org/',
    'https://meet.jit.si@evil.example/',
    'https://meet.jit.si%2F@evil.example/',
    'https:\\\\user:pass@example.org\\',
    'https:/\t/user@example.org/',
    'mailto://user@example.org/',
  ],
  'the invisible link over the watermark': [
    'https://jitsi.org',
    'https://jitsi.org/',
    'https://www.jitsi.org',
    'https://www.jitsi.org/',
    'HTTPS://JITSI.ORG',
    'https://jitsi.org:443/',
    ' https://jitsi.org/ ',
    'https:\\\\jitsi.org\\',
    'https:jitsi.org',
    'https://jitsi.org/x/..',
  ],
};

describe.each(Object.entries(refused))('%s', (_class, addresses) => {
  it.each(addresses)('%j stays inside', (address) => {
    expect(outsideAddress(address)).toBeUndefined();
  });
});

describe('an address that may leave', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTPS://Example.ORG/Path', 'https://example.org/Path'],
    ['https://example.org:443/', 'https://example.org/'],
    ['https://example.org:8443/x?y=1#z', 'https://example.org:8443/x?y=1#z'],
    ['https://meet.jit.si/Caf%C3%A9', 'https://meet.jit.si/Caf%C3%A9'],
    ['https://meet.jit.si/Café', 'https://meet.jit.si/Caf%C3%A9'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['  https://example.org/\n', 'https://example.org/'],
    ['https://exam\r\nple.org/', 'https://example.org/'],
    ['https://example.org/a\0b', 'https://example.org/a%00b'],
    ['https://example.org/" --x', 'https://example.org/%22%20--x'],
    ['https:\\\\example.org\\x', 'https://example.org/x'],
    ['https://example.org/a/../b', 'https://example.org/b'],
    ['https://@example.org/', 'https://example.org/'],
    ['https://2130706433/', 'https://127.0.0.1/'],
    ['https://jitsi.org/security', 'https://jitsi.org/security'],
    ['https://jitsi.org.evil.example/', 'https://jitsi.org.evil.example/'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['MAILTO:ada@example.org', 'mailto:ada@example.org'],
    ['mailto:ada@example.org?subject=Hello', 'mailto:ada@example.org?subject=Hello'],
    [
      'mailto:ada@example.org\r\nBcc: eve@evil.example',
      'mailto:ada@example.orgBcc: eve@evil.example',
    ],
  ])('%j leaves as %j', (address, outside) => {
    expect(outsideAddress(address)).toBe(outside);
  });

  const seed = Number(process.env['PARLOUR_SEED'] ?? Date.now() % 1_000_000_007);

  it(`is https or mailto and has no control character, whatever the text (seed ${seed})`, () => {
    const next = anyText(seed);
    const left = Array.from({ length: 20_000 }, () => outsideAddress(next())).filter(
      (one) => one !== undefined,
    );
    expect(left.length).toBeGreaterThan(0);
    // oxlint-disable-next-line no-control-regex
    expect(left.filter((one) => !/^(?:https:\/\/|mailto:)[^\0-\x1F\x7F]*$/.test(one))).toEqual([]);
  });
});
