import type { AppState } from '../../common/ipc.ts';
import {
  languageNames,
  languages,
  meetingLanguage,
  spokenLanguage,
} from '../../common/languages.ts';
import {
  type Appearance as AppearanceChoice,
  largestZoom,
  smallestZoom,
  themes,
} from '../../common/settings.ts';
import { locale, text } from '../../common/text/index.ts';
import { type SetBy, useManaged } from '../ui/managed.ts';
import { Choice } from '../ui/Choice.tsx';
import { Segmented } from '../ui/Segmented.tsx';

/** How the app looks and speaks. */
export function Appearance({ state: { appearance, speech } }: { state: AppState }) {
  const words = text.appearance;
  const setBy = useManaged();
  const change = (part: Partial<AppearanceChoice>): void =>
    void window.app.change({ appearance: part });
  // While another language is spoken, Chromium is who knows the system's.
  const systems =
    appearance.language === 'system'
      ? meetingLanguage(speech.language)
      : spokenLanguage(navigator.languages);
  return (
    <div class="form">
      <Segmented
        name={words.theme}
        value={appearance.theme}
        options={themes.map((value) => ({
          value,
          name: words.themeChoice[value],
          help: words.themeHelp[value],
        }))}
        setBy={setBy('appearance.theme')}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        name={words.language}
        help={words.languageHelp}
        value={appearance.language}
        options={[
          { value: 'system', name: words.system(languageNames[systems]) },
          ...languages.map((value) => ({ value, name: languageNames[value], lang: value })),
        ]}
        setBy={setBy('appearance.language')}
        onChange={(language) => change({ language })}
      />
      <Zoom
        name={words.zoom}
        help={words.zoomHelp}
        value={appearance.zoom}
        setBy={setBy('appearance.zoom')}
        onChange={(zoom) => change({ zoom })}
      />
      <Zoom
        name={words.meetingZoom}
        help={words.meetingZoomHelp}
        value={appearance.meetingZoom}
        setBy={setBy('appearance.meetingZoom')}
        onChange={(meetingZoom) => change({ meetingZoom })}
      />
    </div>
  );
}

/** In steps of a tenth: 0.8, 0.9 … 2. */
const steps = Array.from(
  { length: Math.round((largestZoom - smallestZoom) * 10) + 1 },
  (_, at) => (Math.round(smallestZoom * 10) + at) / 10,
);

interface ZoomProps {
  name: string;
  help: string;
  value: number;
  setBy: SetBy | undefined;
  onChange(zoom: number): void;
}

function Zoom({ name, help, value, setBy, onChange }: ZoomProps) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' });
  // A value between the steps, from elsewhere, is one to choose as well.
  const all = steps.includes(value) ? steps : [...steps, value].sort((a, b) => a - b);
  return (
    <Choice
      name={name}
      help={help}
      value={String(value)}
      setBy={setBy}
      options={all.map((one) => ({ value: String(one), name: percent.format(one) }))}
      onChange={(zoom) => onChange(Number(zoom))}
    />
  );
}
