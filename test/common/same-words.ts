/** What is no language: names of products, of 8x8’s plans, and of things that servers call so everywhere. */
const names =
  /(?<!\p{L})(?:8x8|AppID|Basic|BOSH|Business|Chromium|Debian|Developer|DNS|Docker|docker-jitsi-meet|E-mail|Electron|Gravatar|HS256|IFrame API|JaaS|Jitsi|JSON|JWT|KB|kid|Linux|macOS|MB|meet\.example\.org|nginx|OK|Parlour|PEM|Prosody|RS256|SHA-256|Standard|STUN|TURN|Ubuntu|WebSocket|Windows|XMPP|config\.js|\.env)\b/gu;

/** Words that some languages have from each other, or write alike. */
const shared = new Set([
  'Account',
  'Alt',
  'Analytics',
  'Audience',
  'Audio',
  'bits',
  'Branding',
  'Browser',
  'Camera',
  'Chat',
  'Command',
  'Cookies',
  'Ctrl',
  'Delete',
  'End',
  'File',
  'Help',
  'Home',
  'Host',
  'Hosting',
  'ID',
  'in',
  'Insert',
  'Issuer',
  'Licences',
  'Links',
  'Machine',
  'Meeting',
  'Meetings',
  'Menu',
  'minutes',
  'Moderator',
  'Name',
  'NAME',
  'No',
  'Notifications',
  'Option',
  'Participants',
  'Password',
  'Person',
  'pixels',
  'Plan',
  'Privacy',
  'Problem',
  'Server',
  'Services',
  'Shift',
  'Software',
  'Start',
  'Status',
  'Subject',
  'Super',
  'Support',
  'System',
  'Ticket',
  'Tickets',
  'Transcription',
  'Type',
  'Updates',
  'Version',
  'Versions',
  'Zoom',
]);

/** May this be the same in English and in another language? */
export function mayBeTheSame(sentence: string): boolean {
  const rest = sentence
    .replaceAll(/⟦[^⟧]*⟧/gu, ' ')
    .replaceAll(/\S*[/\\_=]\S*/gu, ' ')
    .replaceAll(names, ' ')
    .replaceAll('&', '')
    .match(/\p{L}[\p{L}\p{M}-]*/gu);
  return (rest ?? []).every((word) => shared.has(word) || word.length === 1);
}
