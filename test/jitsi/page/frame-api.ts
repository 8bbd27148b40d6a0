import { PostMessageTransportBackend, Transport } from '@jitsi/js-utils/transport';

type Fields = Record<string, unknown>;
type Command = (...args: unknown[]) => void;
type Answer = (request: Fields) => unknown;

/** The page's half of the IFrame API, over Jitsi's own transport. */
export interface FrameApi {
  /** `name` in kebab-case, as on the wire. */
  send(name: string, fields?: Fields): void;
  onCommands(commands: Record<string, Command>): void;
  onRequests(answers: Record<string, Answer>): void;
}

const silent: FrameApi = { send: () => {}, onCommands: () => {}, onRequests: () => {} };

/** Without an id nobody embeds the page, and it keeps silent. */
export function createFrameApi(id: number | undefined): FrameApi {
  if (id === undefined) return silent;
  const transport = new Transport({
    backend: new PostMessageTransportBackend({
      postisOptions: { scope: `jitsi_meet_external_api_${id}` },
    }),
  });
  return {
    send: (name, fields = {}) => transport.sendEvent({ name, ...fields }),
    onCommands: (commands) =>
      void transport.on('event', ({ name, data }: { name: string; data: unknown[] }) => {
        commands[name]?.(...data);
        return name in commands;
      }),
    onRequests: (answers) =>
      void transport.on(
        'request',
        (request: Fields, respond: (result: unknown, error?: unknown) => void) => {
          const answer = answers[String(request['name'])];
          // Those about devices take a moment.
          if (answer) void Promise.resolve(answer(request)).then((result) => respond(result));
          else respond(undefined, {});
          return true;
        },
      ),
  };
}
