import type { Guard } from './guard.ts';

/*
 * Not here, for no page can tell whether they are there: `will-attach-webview` and
 * `webviewTag: false`, each of which holds alone.
 */
export const navigation = {
  'policy-script': {
    in: 'main/page-policy.ts',
    find: `"script-src 'self'",\n    "style-src 'self'",`,
    instead: `"script-src * data: blob: 'unsafe-inline' 'unsafe-eval'",\n    "style-src 'self'",`,
  },
  'policy-frame': {
    in: 'main/page-policy.ts',
    find: `\`frame-src \${frameServer ? sourceOf('https', frameServer) : "'none'"}\``,
    instead: "'frame-src *'",
  },
  // What no other line of the policy names: requests, sounds, workers, plug-ins.
  'policy-rest': {
    in: 'main/page-policy.ts',
    find: `"default-src 'none'",\n    "script-src 'self'",\n    "style-src`,
    instead: `"default-src *",\n    "script-src 'self'",\n    "style-src`,
  },
  'pages-for-ours-alone': {
    in: 'main/pages.ts',
    find: 'answer({ cancel: !isForOurs(details) })',
    instead: 'answer({})',
  },
  'pages-by-plain-names': {
    in: 'main/page-policy.ts',
    find: "if (!/^(?:\\/[\\w-][\\w.-]*)+$/.test(pathname) || pathname.includes('..')) return undefined;",
    instead: '',
    unit: { file: 'test/main/page-policy.test.ts', name: 'for the path of' },
  },
  'pages-by-origin': {
    in: 'main/page-policy.ts',
    find: 'if (origin !== null && origin !== pageOrigin) return undefined;',
    instead: '',
    unit: { file: 'test/main/page-policy.test.ts', name: 'from the origin' },
  },
  'pages-of-one-host': {
    in: 'main/page-policy.ts',
    find: 'if (!address || `${address.protocol}//${address.host}` !== pageOrigin) return undefined;',
    instead: 'if (!address) return undefined;',
    unit: { file: 'test/main/page-policy.test.ts', name: 'for the host of' },
  },
  'pages-by-get': {
    in: 'main/page-policy.ts',
    find: "if (request.method !== 'GET') return undefined;",
    instead: '',
    unit: { file: 'test/main/page-policy.test.ts', name: 'for its method' },
  },
  'pages-stay': {
    in: 'main/guards.ts',
    find: 'if (!onTheWeb.has(contents) || !isWeb(event.url)) event.preventDefault();',
    instead: '',
  },
  'pages-open-none': {
    in: 'main/guards.ts',
    find: "open(url);\n      return { action: 'deny' };",
    instead: "open(url);\n      return { action: 'allow' };",
  },
  'pages-save-nothing': {
    in: 'main/guards.ts',
    find: "session.on('will-download', (event) => event.preventDefault());",
    instead: '',
  },
  'windows-on-the-web': {
    in: 'main/guards.ts',
    find: 'if (onTheWeb.has(contents) && !isWeb(event.url)) event.preventDefault();',
    instead: '',
  },
  'windows-few': {
    in: 'main/popup-windows.ts',
    find: "if (children.size >= mostChildren) return refuse('there are enough');",
    instead: '',
  },
  'windows-ordinary': {
    in: 'main/popup-windows.ts',
    find: "if (!isOrdinary(features)) return refuse('it wants to be an unusual one');",
    instead: '',
  },
  'windows-of-a-host': {
    in: 'main/popup-windows.ts',
    find: 'else child.destroy();',
    instead: '',
  },
  'windows-open-none': {
    in: 'main/popup-windows.ts',
    find: 'open(url);\n    return deny;',
    instead: "open(url);\n    return { action: 'allow' };",
  },
  'frame-sandbox': {
    in: 'renderer/meeting/jitsi.ts',
    find: "const sandbox = 'allow-scripts allow-same-origin allow-popups allow-forms';",
    instead:
      "const sandbox = 'allow-scripts allow-same-origin allow-popups allow-forms allow-downloads allow-modals allow-top-navigation allow-popups-to-escape-sandbox';",
  },
  // Telling the page goes with it: what ends the meeting is quicker than what it ends, mostly.
  'frame-stays': {
    in: 'main/meeting/frame-watch.ts',
    find: "event.preventDefault();\n    if (move === 'ended') tell(endingAt(event.url));",
    instead: '',
  },
  'frame-redirects': {
    in: 'main/meeting/frame-watch.ts',
    find: "event.preventDefault();\n    tell({ kind: 'trouble', problem: { code: 'not-jitsi', about: server() } });",
    instead: '',
  },
  'outside-schemes': {
    in: 'main/outside-address.ts',
    find: "if (protocol !== 'https:' && protocol !== 'mailto:') return undefined;",
    instead: '',
  },
  'outside-passwords': {
    in: 'main/outside-address.ts',
    find: 'if (username || password) return undefined;',
    instead: '',
  },
  'outside-limit': {
    in: 'main/outside-limit.ts',
    find: 'if (gone.length >= most) return false;',
    instead: '',
  },
} as const satisfies Record<string, Guard>;
