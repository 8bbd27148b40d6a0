import type { AppState } from '../../../common/ipc.ts';
import { text } from '../../../common/text/index.ts';
import { CopyWords } from '../../ui/CopyWords.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Licences } from './Licences.tsx';
import { ManagedHere } from './ManagedHere.tsx';
import { Updates } from './Updates.tsx';

/** What runs here, how newer versions come, and whose work is inside. */
export function About({ state }: { state: AppState }) {
  const { versions, managed } = state;
  const words = text.about;
  const all = [
    ['Parlour', versions.app],
    ['Electron', versions.electron],
    ['Chromium', versions.chromium],
  ];
  return (
    <>
      <div class="about-head">
        <Mark size={48} />
        <div>
          <strong>{text.home.title}</strong>
          <p class="muted">{words.independent}</p>
        </div>
      </div>
      {managed && <ManagedHere state={state} managed={managed} />}
      <section class="block" aria-labelledby="versions">
        <h3 id="versions">{words.versions}</h3>
        <dl class="facts">
          {all.map(([name, version]) => (
            <>
              <dt>{name}</dt>
              <dd>{version}</dd>
            </>
          ))}
        </dl>
        <CopyWords
          name={words.copyVersions}
          copied={words.copied}
          words={() => all.map((one) => one.join(' ')).join('\n')}
        />
      </section>
      <Updates state={state} />
      <section class="block" aria-labelledby="credits">
        <h3 id="credits">{words.credits}</h3>
        <p>{words.licence}</p>
        <ul class="credits">
          <li>{words.creditJitsi}</li>
          <li>{words.creditIcons}</li>
          <li>{words.creditElectron}</li>
        </ul>
      </section>
      <Licences />
    </>
  );
}
