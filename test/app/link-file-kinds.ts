import { writeFileSync } from 'node:fs';

/** The files that hold a link, as the programs that make them write them. */
export const linkFileKinds = {
  meeting: (link: string) => JSON.stringify({ version: 1, link }),
  url: (link: string) => `[InternetShortcut]\r\nURL=${link}\r\n`,
  desktop: (link: string) => `[Desktop Entry]\nVersion=1.0\nType=Link\nName=Meeting\nURL=${link}\n`,
  webloc: (link: string) => `\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
\t<key>URL</key>
\t<string>${link.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`)}</string>
</dict>
</plist>
`,
  ics: (link: string) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Example//Calendar//EN',
      'BEGIN:VEVENT',
      'UID:1@example.org',
      'DTSTAMP:20261125T080000Z',
      'DTSTART:20261125T090000Z',
      'SUMMARY:Meeting',
      `URL:${link}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
} as const;

export type LinkFileEnding = keyof typeof linkFileKinds;
export const linkFileEndings = Object.keys(linkFileKinds) as LinkFileEnding[];

/** Writes such a file; answers its path. */
export function writeLinkFile(path: string, ending: LinkFileEnding, link: string): string {
  const file = `${path}.${ending}`;
  writeFileSync(file, linkFileKinds[ending](link));
  return file;
}
