import { useLayoutEffect, useState } from 'preact/hooks';
import { Segmented } from '../../renderer/ui/Segmented.tsx';
import { Buttons } from './Buttons.tsx';
import { Choices } from './Choices.tsx';
import { Fields } from './Fields.tsx';
import { Lists } from './Lists.tsx';
import { Menus } from './Menus.tsx';
import { LiveToast, Messages } from './Messages.tsx';
import { Places } from './Places.tsx';
import { type Language, languages } from './words.ts';

const parts = { Buttons, Fields, Choices, Lists, Menus, Places, Messages };

/** The address names a part, when only one is wanted, and the language to begin with. */
const asked = new URLSearchParams(location.search);
const shown = Object.entries(parts).filter(
  ([name]) => !asked.has('part') || asked.get('part') === name,
);
const first = Object.keys(languages).find((name) => name === asked.get('words')) ?? 'english';

/** Every component of renderer/ui in every state. */
export function Gallery() {
  const [language, speak] = useState(first as Language);
  const { lang, dir, words } = languages[language];
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
  }, [lang, dir]);
  return (
    <main>
      <div class="gallery-head">
        <h1 lang="en">What Parlour is made of</h1>
        <Segmented
          name="Words"
          value={language}
          onChange={speak}
          options={[
            { value: 'english', name: 'English' },
            { value: 'german', name: 'Deutsch' },
            { value: 'arabic', name: 'العربية' },
          ]}
        />
        <LiveToast words={words} />
      </div>
      {shown.map(([name, Part]) => (
        <section class="part" key={name} aria-labelledby={name}>
          <h2 id={name} lang="en">
            {name}
          </h2>
          <div class="states">
            <Part key={language} words={words} />
          </div>
        </section>
      ))}
    </main>
  );
}
