/** Devices as jitsi-meet tells of them (`device-selection/functions.web.ts`). */

const fields = {
  audioinput: 'audioInput',
  audiooutput: 'audioOutput',
  videoinput: 'videoInput',
} as const;

type ByKind = Record<(typeof fields)[keyof typeof fields], unknown[]>;

export async function devicesByKind(): Promise<ByKind> {
  const found: ByKind = { audioInput: [], audioOutput: [], videoInput: [] };
  for (const device of await navigator.mediaDevices.enumerateDevices()) {
    found[fields[device.kind]].push(device.toJSON());
  }
  return found;
}

/** The first of each kind: nobody chooses here. */
export async function currentDevices(): Promise<Record<string, unknown>> {
  const all = await devicesByKind();
  return Object.fromEntries(Object.entries(all).map(([kind, [first]]) => [kind, first]));
}
