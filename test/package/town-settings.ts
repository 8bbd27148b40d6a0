import { defaultSettings, type Settings, settingsVersion } from '../../common/settings.ts';
import { ownServer } from '../common/sample-profile.ts';

/**
 * Settings with this own server. Links to it join without a screen before the meeting: nobody is there
 * to press its button.
 */
export function townSettings(server: string): Settings & { version: number } {
  const town = ownServer({ id: 'town1', name: 'town hall', server, authentication: 'none' });
  return {
    ...defaultSettings(),
    version: settingsVersion,
    profiles: [town],
    links: { atOnce: [town.id], theirTicket: [], chosen: [] },
  };
}
