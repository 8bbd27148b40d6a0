import type { Guard } from './guard.ts';

export const meeting = {
  'frame-process-watch': {
    in: 'main/recovery/process-watch.ts',
    find: 'if (followed === undefined || isAlive(followed)) return;',
    instead: 'return;',
  },
  heartbeat: {
    in: 'renderer/meeting/heartbeat.ts',
    find: 'if (waitsSince === undefined || time - waitsSince < longestSilence) return;',
    instead: 'return;',
  },
  'muted-after-return': {
    in: 'main/recovery/coming-back.ts',
    find: 'muted: true,\n    cameraOff: true,',
    instead: '',
  },
  'one-meeting-at-a-time': {
    in: 'main/meeting/join-meeting.ts',
    find: "if (!(await parts.askToSwitch(question))) return ok('dropped');",
    instead: '',
  },
  'closing-question': {
    in: 'main/native/closing.ts',
    find: "const choice = wish === 'ask' ? await ask(now.name) : wish;",
    instead: "const choice = wish === 'ask' ? 'leave' : wish;",
  },
  'pages-after-meeting': {
    in: 'main/meeting/frame-watch.ts',
    find: "if (move === 'stays') return;\n    event.preventDefault();\n    if (move === 'ended')",
    instead: "if (move === 'stays') return;\n    if (false)",
  },
  'blank-after-meeting': {
    in: 'main/meeting/frame-watch.ts',
    find: "if (/^about:blank(?:#|$)/.test(url)) return tell({ kind: 'ended' });",
    instead: '',
  },
  'silent-page': {
    in: 'renderer/meeting/life.ts',
    find: 'return life.pageLoaded ? 6_000 : 14_000;',
    instead: 'return undefined;',
  },
  'entrance-that-never-ends': {
    in: 'renderer/meeting/life.ts',
    find: 'return life.slow ? 40_000 : 5_000;',
    instead: 'return life.slow ? undefined : 5_000;',
    unit: {
      file: 'test/renderer/meeting/life.test.ts',
      name: 'until the server lets in after that',
    },
  },
  'flood-of-messages': {
    in: 'renderer/meeting/message-flood.ts',
    find: 'if (count > mostInSecond && !floods) {',
    instead: 'if (false) {',
  },
  'flood-of-reports': {
    in: 'main/meeting/join-meeting.ts',
    find: 'if (!mayReport(report.kind)) return cutShort(running);',
    instead: '',
  },
  'no-network-at-all': {
    in: 'main/recovery/network-watch.ts',
    find: 'if (!parts.isOnline()) {\n      lose();',
    instead: 'if (!parts.isOnline()) {',
  },
  'graphics-limit': {
    in: 'main/recovery/graphics.ts',
    find: "if (ends === endsBeforeLimit) commandLine.appendSwitch('disable-gpu-process-crash-limit');",
    instead: '',
  },
} as const satisfies Record<string, Guard>;
