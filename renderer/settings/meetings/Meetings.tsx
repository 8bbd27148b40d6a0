import type { AppState } from '../../../common/ipc.ts';
import {
  type JoinChoice,
  type MeetingChoice,
  prejoinChoices,
  qualities,
} from '../../../common/settings.ts';
import { text } from '../../../common/text/index.ts';
import { useManaged } from '../../ui/managed.ts';
import { ColourField } from '../../ui/ColourField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Branding } from './Branding.tsx';
import { DeviceTest } from './DeviceTest.tsx';
import { InMeeting } from './InMeeting.tsx';
import { Logo } from './Logo.tsx';

/** How meetings begin and look, on every hosting. */
export function Meetings({ state }: { state: AppState }) {
  const { join, meeting } = state;
  const words = text.meetingSettings;
  const setBy = useManaged();
  const enter = (part: Partial<JoinChoice>): void =>
    void window.app.change({ join: { ...join, ...part } });
  const change = (part: Partial<MeetingChoice>): void => void window.app.change({ meeting: part });
  return (
    <>
      <section class="settings-group" aria-labelledby="beginning">
        <h3 id="beginning">{words.beginning}</h3>
        <Switch
          name={words.muted}
          help={words.mutedHelp}
          checked={join.muted}
          setBy={setBy('join.muted')}
          onChange={(muted) => enter({ muted })}
        />
        <Switch
          name={words.cameraOff}
          help={words.cameraOffHelp}
          checked={join.cameraOff}
          setBy={setBy('join.cameraOff')}
          onChange={(cameraOff) => enter({ cameraOff })}
        />
        <Segmented
          name={words.prejoin}
          value={meeting.prejoin}
          options={prejoinChoices.map((value) => ({
            value,
            name: words.prejoinChoice[value],
            help: words.prejoinHelp[value],
          }))}
          setBy={setBy('meeting.prejoin')}
          onChange={(prejoin) => change({ prejoin })}
        />
        <Segmented
          name={words.quality}
          value={meeting.quality}
          options={qualities.map((value) => ({
            value,
            name: words.qualityChoice[value],
            help: words.qualityHelp[value],
          }))}
          setBy={setBy('meeting.quality')}
          onChange={(quality) => change({ quality })}
        />
        <DeviceTest />
      </section>
      <InMeeting state={state} />
      <section class="block" aria-labelledby="look">
        <h3 id="look">{words.look}</h3>
        <Logo
          logo={meeting.logo}
          setBy={setBy('meeting.logo')}
          onChange={(logo) => change({ logo })}
        />
        <ColourField
          name={words.background}
          help={words.backgroundHelp}
          value={meeting.background}
          none={words.noBackground}
          reset={words.resetBackground}
          setBy={setBy('meeting.background')}
          onChange={(background) => change({ background })}
        />
        <Branding />
      </section>
    </>
  );
}
