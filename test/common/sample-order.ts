import type { JoinOrder } from '../../common/meeting-api.ts';

/** The order of somebody who changed nothing in the settings, but for the change. */
export const joinOrder = (change: Partial<JoinOrder> = {}): JoinOrder => ({
  server: 'meet.jit.si',
  path: 'standup',
  name: 'standup',
  hosting: 'Public server',
  displayName: 'Ada',
  email: '',
  muted: false,
  cameraOff: false,
  prejoin: 'as-server',
  quality: 'automatic',
  logo: '',
  background: '',
  outside: { thirdParties: false, analytics: false, gravatar: false },
  speech: { language: 'en', locale: 'en' },
  isVisit: false,
  hasTicket: false,
  makesTicket: false,
  needsTicket: false,
  ...change,
});
