import { useState } from 'preact/hooks';
import { Card, Cards } from '../../renderer/ui/Card.tsx';
import { Check } from '../../renderer/ui/Check.tsx';
import { Choice } from '../../renderer/ui/Choice.tsx';
import { hostingIcons } from '../../renderer/ui/HostingIcon.tsx';
import { Segmented } from '../../renderer/ui/Segmented.tsx';
import { Switch } from '../../renderer/ui/Switch.tsx';
import { nothing, type PartProps, State } from './State.tsx';

export function Choices({ words }: PartProps) {
  const [isMuted, setMuted] = useState(true);
  const [theme, setTheme] = useState('system');
  const [quality, setQuality] = useState('gentle');
  const [hosting, choose] = useState<'public' | 'jaas' | 'ownServer'>('public');
  const themes = [
    { value: 'system', name: words.system },
    { value: 'light', name: words.light },
    { value: 'dark', name: words.dark },
  ];
  const qualities = [
    { value: 'automatic', name: words.automatic },
    { value: 'gentle', name: words.gentle, help: words.gentleHelp },
  ];
  return (
    <>
      <State name="Switch, on">
        <Switch name={words.muted} help={words.mutedHelp} checked={isMuted} onChange={setMuted} />
      </State>
      <State name="Switch: off, disabled">
        <Switch name={words.gentle} checked={false} onChange={nothing} />
        <Switch name={words.automatic} checked disabled onChange={nothing} />
      </State>
      <State name="Check">
        <Check name={words.muted} checked={isMuted} onChange={setMuted} />
      </State>
      <State name="Choice">
        <Choice name={words.quality} value={quality} options={qualities} onChange={setQuality} />
      </State>
      <State name="Segmented">
        <Segmented
          name={words.theme}
          help={words.roomHelp}
          value={theme}
          options={themes}
          onChange={setTheme}
        />
      </State>
      <State name="Segmented, disabled">
        <Segmented
          name={words.quality}
          value={theme}
          options={themes}
          disabled
          onChange={nothing}
        />
      </State>
      <State name="Cards" isWide>
        <Cards name={words.hosting}>
          {(['public', 'jaas', 'ownServer'] as const).map((kind) => (
            <Card
              key={kind}
              group="gallery-hosting"
              value={kind}
              name={{ public: words.public, jaas: words.jaas, ownServer: words.own }[kind]}
              icon={hostingIcons[kind]}
              about={words.about}
              checked={hosting === kind}
              onChoose={() => choose(kind)}
            />
          ))}
        </Cards>
      </State>
    </>
  );
}
