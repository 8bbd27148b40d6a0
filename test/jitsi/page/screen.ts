/** What a person sees of the stand-in. Test ids are its contract with the tests. */
export interface Screen {
  prejoin(name: string, preview: MediaStream, join: (name: string) => void): void;
  conference(buttons: Record<string, () => void>): void;
  message(id: string, words: string): void;
  setLogo(address: string): void;
  askPassword(enter: (password: string) => void, cancel: () => void): void;
  lobby(cancel: () => void): void;
  waitForModerator(logIn: () => void): void;
  localVideo(stream: MediaStream, name: string): void;
  remoteVideo(id: string, stream: MediaStream, name: string): void;
  removeVideo(id: string): void;
}

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  testId: string,
  words = '',
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.dataset['testid'] = testId;
  made.textContent = words;
  return made;
};

export function createScreen(given: string): Screen {
  let logo = given;
  const root = document.querySelector<HTMLElement>('#react')!;
  const videos = element('div', 'videos');
  videos.className = 'videos';

  const video = (testId: string, stream: MediaStream): HTMLVideoElement => {
    const shown = element('video', testId);
    shown.autoplay = true;
    shown.muted = true;
    shown.playsInline = true;
    shown.srcObject = stream;
    return shown;
  };
  const tile = (shown: HTMLVideoElement, name: string): HTMLElement => {
    const made = document.createElement('figure');
    made.append(shown, element('figcaption', 'tile-name', name));
    return made;
  };
  const dialog = (testId: string, ...inside: HTMLElement[]): void => {
    const made = element('div', testId);
    made.className = 'dialog';
    made.append(...inside);
    root.replaceChildren(made, watermark(logo));
  };

  return {
    prejoin: (name, preview, join) => {
      const field = element('input', 'name');
      field.value = name;
      field.ariaLabel = 'Name';
      const button = element('button', 'join-button', 'Join meeting');
      button.onclick = () => join(field.value);
      dialog('prejoin', video('preview', preview), field, button);
    },
    conference: (buttons) => {
      const toolbar = element('div', 'toolbar');
      toolbar.className = 'toolbar';
      for (const [name, press] of Object.entries(buttons)) {
        const button = element('button', name, name);
        button.onclick = press;
        toolbar.append(button);
      }
      videos.replaceChildren();
      root.replaceChildren(videos, toolbar, watermark(logo));
    },
    setLogo: (next) => {
      logo = next;
      root.querySelector('.watermark')?.replaceWith(watermark(logo));
    },
    message: (id, words) => dialog(id, element('h1', 'message', words)),
    askPassword: (enter, cancel) => {
      const field = element('input', 'password');
      field.ariaLabel = 'Password';
      const button = element('button', 'enter-password', 'OK');
      button.onclick = () => enter(field.value);
      const away = element('button', 'cancel-password', 'Cancel');
      away.onclick = cancel;
      dialog('password-dialog', field, button, away);
    },
    lobby: (cancel) => {
      const away = element('button', 'cancel-knocking', 'Cancel');
      away.onclick = cancel;
      dialog('lobby', element('h1', 'message', 'Asking to join'), away);
    },
    waitForModerator: (logIn) => {
      const button = element('button', 'log-in', 'Log-in');
      button.onclick = logIn;
      dialog('waiting', element('h1', 'message', 'Waiting for a moderator…'), button);
    },
    localVideo: (stream, name) => videos.append(tile(video('local-video', stream), name)),
    remoteVideo: (id, stream, name) => {
      const shown = tile(video('remote-video', stream), name);
      shown.dataset['participant'] = id;
      videos.prepend(shown);
    },
    removeVideo: (id) => videos.querySelector(`[data-participant="${id}"]`)?.remove(),
  };
}

/** The picture can be overridden, its link cannot (jitsi-meet `Watermarks.tsx`). */
function watermark(logo: string): HTMLElement {
  const link = element('a', 'watermark');
  link.href = 'https://jitsi.org';
  link.target = '_new';
  link.className = 'watermark';
  link.style.backgroundImage = `url(${logo})`;
  return link;
}
