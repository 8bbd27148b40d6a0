import { Copy, FilePlus2, Pin, Trash2 } from 'lucide-preact';
import { hostingIcons } from '../../renderer/ui/HostingIcon.tsx';
import type { MenuItem } from '../../renderer/ui/MenuList.tsx';
import type { Words } from './words.ts';

/** What a meeting's row offers. `told` hears the name of what was chosen. */
export const rowItems = (words: Words, told: (name: string) => void): MenuItem[] => [
  { name: words.copy, icon: Copy, shortcut: 'Ctrl+C', act: () => told(words.copy) },
  { name: words.save, icon: FilePlus2, act: () => told(words.save) },
  { name: words.pin, icon: Pin, isIdle: true, act: () => told(words.pin) },
  {
    name: words.remove,
    icon: Trash2,
    danger: true,
    startsGroup: true,
    act: () => told(words.remove),
  },
];

/** One of several is the case. */
export const hostingItems = (
  words: Words,
  current: string,
  told: (name: string) => void,
): MenuItem[] =>
  (
    [
      [words.public, 'public', 'meet.jit.si'],
      [words.jaas, 'jaas', '8x8.vc'],
      [words.own, 'ownServer', undefined],
    ] as const
  ).map(([name, kind, about]) => ({
    name,
    icon: hostingIcons[kind],
    chosen: name === current,
    act: () => told(name),
    ...(about && { about }),
  }));
