import type { AppState } from '../../../common/ipc.ts';
import { closingChoices, type InMeetingChoice } from '../../../common/settings.ts';
import { text } from '../../../common/text/index.ts';
import { useManaged } from '../../ui/managed.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { MuteShortcut } from './MuteShortcut.tsx';

/** What Parlour does around a running meeting. */
export function InMeeting({ state }: { state: AppState }) {
  const words = text.runningSettings;
  const setBy = useManaged();
  const { notifications, compact, closing, muteShortcut } = state.inMeeting;
  const change = (part: Partial<InMeetingChoice>): void =>
    void window.app.change({ inMeeting: part });
  return (
    <section class="block" aria-labelledby="in-meeting">
      <h3 id="in-meeting">{words.title}</h3>
      <Switch
        name={words.notifications}
        help={words.notificationsHelp}
        checked={notifications}
        setBy={setBy('inMeeting.notifications')}
        onChange={(isOn) => change({ notifications: isOn })}
      />
      <Switch
        name={words.compact}
        help={words.compactHelp}
        checked={compact}
        setBy={setBy('inMeeting.compact')}
        onChange={(isOn) => change({ compact: isOn })}
      />
      <MuteShortcut
        keys={muteShortcut}
        isTaken={state.muteShortcutTaken === true}
        setBy={setBy('inMeeting.muteShortcut')}
        onChange={(keys) => change({ muteShortcut: keys })}
      />
      <Segmented
        name={words.closing}
        value={closing}
        options={closingChoices.map((value) => ({
          value,
          name: words.closingChoice[value],
          help: words.closingHelp[value],
        }))}
        setBy={setBy('inMeeting.closing')}
        onChange={(next) => change({ closing: next })}
      />
    </section>
  );
}
