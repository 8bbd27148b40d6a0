import { createProbe } from './probe.ts';

// Main calls it by this name; nobody else sees this page.
Object.assign(window, { probe: createProbe((address) => new WebSocket(address, 'xmpp')) });
