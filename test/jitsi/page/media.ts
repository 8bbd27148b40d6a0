/** The microphone, the camera or the screen of this participant. */
export interface Media {
  readonly audio: MediaStreamTrack | undefined;
  /** The screen while it is shared, else the camera. */
  readonly video: MediaStreamTrack | undefined;
  readonly sharing: boolean;
  setAudio(on: boolean): Promise<void>;
  setVideo(on: boolean): Promise<void>;
  /** Answers whether a screen is shared now. */
  setScreen(on: boolean): Promise<boolean>;
  stop(): void;
}

export function createMedia(changed: () => void): Media {
  let audio: MediaStreamTrack | undefined;
  let camera: MediaStreamTrack | undefined;
  let screen: MediaStreamTrack | undefined;

  const end = (track: MediaStreamTrack | undefined): undefined => {
    track?.stop();
  };

  return {
    get audio() {
      return audio;
    },
    get video() {
      return screen ?? camera;
    },
    get sharing() {
      return screen !== undefined;
    },
    setAudio: async (on) => {
      audio = on ? (audio ?? (await ask({ audio: true }))) : end(audio);
      changed();
    },
    setVideo: async (on) => {
      camera = on ? (camera ?? (await ask({ video: { width: 640, height: 360 } }))) : end(camera);
      changed();
    },
    setScreen: async (on) => {
      if (!on) screen = end(screen);
      else {
        const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
        screen = stream.getVideoTracks()[0];
        screen?.addEventListener('ended', () => {
          screen = undefined;
          changed();
        });
      }
      changed();
      return screen !== undefined;
    },
    stop: () => {
      for (const track of [audio, camera, screen]) track?.stop();
      audio = camera = screen = undefined;
    },
  };
}

/** One track; undefined where there is no device or no permission, as the real page goes on too. */
async function ask(wanted: MediaStreamConstraints): Promise<MediaStreamTrack | undefined> {
  try {
    return (await navigator.mediaDevices.getUserMedia(wanted)).getTracks()[0];
  } catch {
    return undefined;
  }
}
