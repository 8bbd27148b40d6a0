/** Where lines to copy belong. Each has its words in `text.check.place`. */
export type CopyPlace =
  | 'server'
  | 'server-certificate'
  | 'server-certbot'
  | 'server-coturn'
  | 'server-web-log'
  | 'server-name-error'
  | 'computer-debian'
  | 'computer-linux'
  | 'computer-macos'
  | 'computer-windows'
  | 'nginx'
  | 'nginx-bosh'
  | 'nginx-websocket'
  | 'nginx-debian'
  | 'nginx-port-80'
  | 'nginx-locations'
  | 'nginx-limits'
  | 'prosody'
  | 'prosody-bosh'
  | 'prosody-websocket'
  | 'debian'
  | 'debian-config'
  | 'docker'
  | 'docker-env'
  | 'docker-env-then-up'
  | 'docker-env-port'
  | 'docker-web-up'
  | 'docker-web-start'
  | 'docker-web-rewrite'
  | 'key-file-name';

/** Lines for a terminal or a configuration, to be copied as they are, and where they belong. */
export interface Snippet {
  place: CopyPlace;
  lines: string;
}

export const snippet = (place: CopyPlace, ...lines: string[]): Snippet => ({
  place,
  lines: lines.join('\n'),
});
