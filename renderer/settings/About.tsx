import type { AppState } from '../../common/ipc.ts';
import { text } from '../../common/text/index.ts';
import { Mark } from '../ui/Mark.tsx';

/** What runs here, and whose work is inside. */
export const About = ({ versions }: { versions: AppState['versions'] }) => (
  <>
    <div class="about-head">
      <Mark size={48} />
      <div>
        <strong>{text.home.title}</strong>
        <p class="muted">
          {text.settings.version} {versions.app}
        </p>
      </div>
    </div>
    <p>{text.settings.about}</p>
    <p>{text.settings.licences}</p>
    <p class="muted">
      {text.settings.runtime} Electron {versions.electron}, Chromium {versions.chromium}
    </p>
  </>
);
