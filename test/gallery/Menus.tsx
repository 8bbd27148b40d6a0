import { Ellipsis, Globe } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useContextMenu } from '../../renderer/ui/context-menu.tsx';
import { List, ListRow } from '../../renderer/ui/ListRow.tsx';
import { Menu } from '../../renderer/ui/Menu.tsx';
import { hostingItems, rowItems } from './menu-items.ts';
import { type PartProps, State } from './State.tsx';
import type { Words } from './words.ts';

export function Menus({ words }: PartProps) {
  const [done, tell] = useState('');
  const [hosting, choose] = useState(words.public);
  return (
    <>
      <State name="Menu on a picture, and what was chosen last">
        <div class="buttons">
          <Menu name={words.more} icon={Ellipsis} items={rowItems(words, tell)} />
          <output>{done}</output>
        </div>
      </State>
      <State name="Menu of which one is the case">
        <div class="buttons">
          <Menu
            name={`${words.hosting}: ${hosting}`}
            icon={Globe}
            items={hostingItems(words, hosting, choose)}
          >
            {hosting}
          </Menu>
        </div>
      </State>
      <State name="ListRow with the same menu at the pointer" isWide>
        <List name={words.hosting}>
          <Row words={words} title="standup" tell={tell} />
          <Row words={words} title={words.review} tell={tell} />
        </List>
      </State>
    </>
  );
}

interface RowProps {
  words: Words;
  title: string;
  tell(name: string): void;
}

function Row({ words, title, tell }: RowProps) {
  const items = rowItems(words, tell);
  const context = useContextMenu(title, items);
  return (
    <ListRow
      lead={<Globe size={18} aria-hidden="true" />}
      title={title}
      about={words.yesterday}
      open={{ name: title, act: () => tell(title) }}
      tools={<Menu name={`${words.more} (${title})`} icon={Ellipsis} items={items} />}
      context={context}
    />
  );
}
