import type { Traps } from './traps.ts';

/** What switches do for whoever gets them in. */
export const kinds = [
  'open a door to code',
  'run a program',
  'take the sandbox away',
  'say what a server is',
  'agree for the person',
  'read or write elsewhere',
  'are spelled in another way',
] as const;

/** Such switches of Chromium, Electron and Node. */
export const hostileSwitches = (traps: Traps): Record<(typeof kinds)[number], string[]> => ({
  'open a door to code': [
    `--remote-debugging-port=${traps.port}`,
    '--remote-debugging-address=0.0.0.0',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    `--inspect=${traps.port}`,
    `--inspect-brk=${traps.port}`,
    `--inspect-port=${traps.port}`,
    `--require=${traps.module}`,
    `--eval=${traps.code}`,
    `--js-flags=--allow-natives-syntax`,
    '--enable-blink-features=MojoJS',
    '--enable-automation',
  ],
  'run a program': [
    `--renderer-cmd-prefix=${traps.program}`,
    `--utility-cmd-prefix=${traps.program}`,
    `--gpu-launcher=${traps.program}`,
    `--ppapi-plugin-launcher=${traps.program}`,
    `--browser-subprocess-path=${traps.program}`,
  ],
  'take the sandbox away': [
    '--no-sandbox',
    '--disable-setuid-sandbox',
    '--disable-namespace-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--disable-gpu-sandbox',
    '--in-process-gpu',
    '--allow-sandbox-debugging',
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins',
  ],
  'say what a server is': [
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--host-rules=MAP * 127.0.0.1',
    '--proxy-server=127.0.0.1:9',
    '--proxy-pac-url=http://127.0.0.1:9/x',
    '--ignore-certificate-errors',
    '--ignore-certificate-errors-spki-list=AAAA',
    '--allow-insecure-localhost',
    '--unsafely-treat-insecure-origin-as-secure=http://evil.example',
    '--auth-server-allowlist=*',
    '--disable-web-security',
    '--allow-running-insecure-content',
    '--test-type',
    `--ssl-key-log-file=${traps.path('tls-keys')}`,
  ],
  'agree for the person': [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    '--auto-select-desktop-capture-source=Entire screen',
    '--auto-accept-this-tab-capture',
    '--auto-accept-camera-and-microphone-capture',
    '--enable-usermedia-screen-capturing',
    '--autoplay-policy=no-user-gesture-required',
  ],
  'read or write elsewhere': [
    `--user-data-dir=${traps.path('profile')}/of/somebody`,
    '--password-store=basic',
    `--log-net-log=${traps.path('net-log')}`,
    '--enable-logging=file',
    `--log-file=${traps.log('log')}`,
    '--trace-startup=*',
    `--trace-startup-file=${traps.path('trace')}`,
    `--disk-cache-dir=${traps.path('cache')}`,
    `--crash-dumps-dir=${traps.path('dumps')}`,
    '--load-extension=/tmp',
  ],
  'are spelled in another way': [
    '-no-sandbox',
    '--NO-SANDBOX',
    '--no-sandbox=',
    '--no-sandbox\u00A0',
    '-remote-debugging-port=1',
    '---inspect',
    '--disable-gpu --no-sandbox',
    '--force-renderer-accessibility --inspect',
    '--force-renderer-accessibility\n--inspect',
    '--force-device-scale-factor=1;--inspect',
    '--disable-gpu-sandbox=1',
    '--enable-features=WaylandWindowDecorations,MojoJS',
  ],
});

/** Variables that Electron, Chromium or Node obey, one version or another of them. */
export const hostileVariables = (traps: Traps): Record<string, string> => ({
  ELECTRON_DISABLE_SANDBOX: '1',
  CHROME_DEVEL_SANDBOX: traps.program,
  CHROME_SANDBOX_DEBUGGING: '1',
  CHROME_CONFIG_HOME: traps.path('config'),
  CHROME_HEADLESS: '1',
  BREAKPAD_DUMP_LOCATION: traps.path('minidumps'),
  SSLKEYLOGFILE: traps.path('keys'),
  ELECTRON_ENABLE_LOGGING: 'file',
  ELECTRON_ENABLE_STACK_DUMPING: '1',
  ELECTRON_LOG_FILE: traps.log('electron-log'),
  ELECTRON_LOG_ASAR_READS: '1',
  NODE_V8_COVERAGE: traps.path('coverage'),
  NODE_REDIRECT_WARNINGS: traps.path('warnings'),
  NODE_COMPILE_CACHE: traps.path('compiled'),
  NODE_DEBUG: 'fs,net,tls',
  NODE_DEBUG_NATIVE: 'permission_model',
  NODE_ICU_DATA: '/dev/null',
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
});

/**
 * Variables that people have for other programs, with values that would do something if the fuses, or
 * Electron itself, did not keep them from the package.
 */
export const vainVariables = (traps: Traps): Record<string, string> => ({
  ELECTRON_RUN_AS_NODE: '1',
  NODE_OPTIONS: `--require=${traps.module}`,
  NODE_EXTRA_CA_CERTS: traps.path('authorities'),
  NODE_PATH: '/tmp',
  NODE_PENDING_DEPRECATION: '1',
  ELECTRON_FORCE_IS_PACKAGED: 'false',
  ELECTRON_OVERRIDE_DIST_PATH: '/tmp',
  ELECTRON_NO_ASAR: '1',
  CHROME_BIN: traps.program,
  CHROME_EXECUTABLE: traps.program,
  CHROME_LOG_FILE: traps.log('chrome-log'),
  CHROME_WRAPPER: traps.program,
});

/** Links with a switch inside, or that are one. */
export const hostileLinks = (traps: Traps): string[] => [
  `parlour://evil.example/x --remote-debugging-port=${traps.port}`,
  `parlour://evil.example/x" --gpu-launcher="${traps.program}`,
  `parlour://evil.example/x' --inspect='${traps.port}`,
  `parlour:--inspect=${traps.port}`,
  `parlour://--inspect=${traps.port}`,
  `parlour://evil.example/$(${traps.program})`,
  `parlour://evil.example/\`${traps.program}\``,
  `parlour://evil.example/x;${traps.program}`,
  `parlour://evil.example/x%20--inspect=${traps.port}`,
  `parlour://evil.example/x%0A--inspect=${traps.port}`,
  `jitsi-meet://evil.example/x --no-sandbox`,
  `jitsi-meet://evil.example/x\t--inspect=${traps.port}`,
];
