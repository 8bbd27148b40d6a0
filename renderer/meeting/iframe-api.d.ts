/** The part of Jitsi's IFrame API that we use (jitsi-meet `modules/API/external/external_api.js`). */
declare module '@jitsi/iframe-api' {
  interface Options {
    roomName: string;
    parentNode: HTMLElement;
    configOverwrite?: Record<string, unknown>;
    interfaceConfigOverwrite?: Record<string, unknown>;
    userInfo?: { displayName?: string; email?: string };
    jwt?: string;
    lang?: string;
    sandbox?: string;
    /** Called when the page says `ready`, not when the frame has loaded. */
    onload?: () => void;
  }

  export default class JitsiMeetExternalAPI {
    constructor(domain: string, options: Options);
    on(event: string, listener: (payload: unknown) => void): this;
    executeCommand(command: string, ...args: unknown[]): void;
    isAudioMuted(): Promise<unknown>;
    isVideoMuted(): Promise<unknown>;
    isSharingScreen(): Promise<unknown>;
    /** By kind: `audioInput`, `audioOutput`, `videoInput`. */
    getCurrentDevices(): Promise<unknown>;
    getIFrame(): HTMLIFrameElement;
    dispose(): void;
  }
}
