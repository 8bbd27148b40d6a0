import type { Guard } from './guard.ts';

export const ipc = {
  'ipc-sender': {
    in: 'main/ipc.ts',
    find: "if (!mayCall(senderFrame, method)) return refuse(sender, 'not from its page');",
    instead: 'void mayCall;',
  },
  'ipc-schema': {
    in: 'main/ipc.ts',
    find: 'return parsed.success ? () => run(...parsed.output) : undefined;',
    instead: 'return () => run(...(input as Input), parsed);',
  },
  'ipc-rate': {
    in: 'main/ipc.ts',
    find: "if (!isWithin()) return refuse(sender, 'too many calls');",
    instead: 'isWithin();',
  },
  'ipc-refusals-told-once': {
    in: 'main/ipc.ts',
    find: 'now - (told.get(why) ?? -Infinity) > together',
    instead: 'true',
    unit: { file: 'test/main/ipc.test.ts', name: 'is told once in the log' },
  },
  'ipc-page-methods': {
    in: 'main/windows.ts',
    find: '&& isFor(name, methods[method])',
    instead: '&& isFor(name, methods[method] && "call")',
  },
  'ipc-window-of-ours': {
    in: 'main/windows.ts',
    find: '  frame === window.webContents.mainFrame &&\n',
    instead: '',
  },
  'ipc-exact-address': {
    in: 'main/windows.ts',
    find: 'frame.url === pageAddress(page);',
    instead: "frame.url.startsWith('app://') && page !== undefined;",
  },
  'order-once': {
    in: 'main/meeting/meeting-window.ts',
    find: 'const taken = order;\n      order = null;\n      return taken;',
    instead: 'return order;',
  },
  'ticket-once': {
    in: 'main/meeting/join-meeting.ts',
    find: 'if (!running || running.ticketTaken || !stage.hasBegun()) return ok(null);',
    instead: 'if (!running || !stage.hasBegun()) return ok(null);',
  },
  'no-raw-events': {
    in: 'preload/bridge.ts',
    find: '(_event: unknown, message: unknown) => listener(message);',
    instead: '(...all: unknown[]) => (listener as (...heard: unknown[]) => void)(...all);',
    unit: { file: 'test/preload/bridge.test.ts', name: 'never gets the raw event' },
  },
} as const satisfies Record<string, Guard>;
