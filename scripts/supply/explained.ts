/** What Electronegativity remarks, and why it stays: each with the files it is true of. */
export interface Explained {
  rule: string;
  files: readonly string[];
  because: string;
}

const windows = [
  'main/sign-in-window.ts',
  'main/windows.ts',
  'main/device-test/device-test.ts',
  'main/meeting/meeting-window.ts',
  'main/native/compact-window.ts',
  'main/server-check/socket-window.ts',
  'main/sharing/share-window.ts',
  'main/sharing/sharing-bar.ts',
];

export const explained: readonly Explained[] = [
  {
    rule: 'AUXCLICK_JS_CHECK',
    files: windows,
    because:
      'It wants middle clicks off. They ask for a new window as any other click does, and each is judged in main/popups.ts: test/app/outside-links.test.ts.',
  },
  {
    rule: 'PRELOAD_JS_CHECK',
    files: windows.filter((file) => file !== 'main/server-check/socket-window.ts'),
    because:
      'It wants preloads read by a person. Each is sandboxed and isolated, and no more than a table of methods; main checks every call: test/preload/bridge.test.ts, test/main/ipc.test.ts.',
  },
  {
    rule: 'OPEN_EXTERNAL_JS_CHECK',
    files: ['main/guards.ts'],
    because:
      'It wants addresses checked before the system opens them. They have passed main/outside-address.ts, which lets https and mailto through: test/main/outside-address.test.ts.',
  },
  {
    rule: 'PROTOCOL_HANDLER_JS_CHECK',
    files: ['main/links/associations.ts'],
    because:
      'It wants links from outside treated as hostile. Only our two schemes are claimed, and a link passes one total parser: test/app/hostile-links.test.ts.',
  },
  {
    rule: 'CERTIFICATE_ERROR_EVENT_JS_CHECK',
    files: ['main/meeting/frame-watch.ts'],
    because:
      'It wants nobody to accept a bad certificate there. The event is only read, to say why it failed: test/app/certificates.test.ts.',
  },
  {
    rule: 'CERTIFICATE_VERIFY_PROC_JS_CHECK',
    files: ['main/server-check/open-net.ts'],
    because:
      'It wants the same of the server check. Every answer is Chromium’s own verdict: test/app/server-check.test.ts.',
  },
  {
    rule: 'CSP_GLOBAL_CHECK',
    files: ['N/A'],
    because:
      'It looks for a policy in the pages or in a header hook. Ours comes with each answer of app://, from main/page-policy.ts: test/main/page-policy.test.ts, test/pages/policy.test.ts.',
  },
];
