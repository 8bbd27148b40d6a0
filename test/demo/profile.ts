import type { RememberedMeeting } from '../../common/settings.ts';

const hour = 3_600_000;

/** Meetings that the people of the demo joined before, so that Home looks lived in. */
export function rememberedMeetings(now: number): RememberedMeeting[] {
  const meeting = (name: string, hoursAgo: number, pinned = false): RememberedMeeting => ({
    server: 'meet.jit.si',
    tenant: '',
    room: name.replaceAll(' ', ''),
    name,
    pinned,
    lastJoined: now - hoursAgo * hour,
  });
  return [
    meeting('standup', 3, true),
    meeting('Café am Fluss', 26),
    meeting('budget 2027', 80),
    meeting('interview-brave-maple', 500),
  ];
}
