import {
  ArrowDown,
  ArrowRightLeft,
  ArrowUp,
  Copy,
  FileDown,
  Link2,
  MonitorDown,
  Trash2,
  UserPlus,
} from 'lucide-preact';
import { text } from '../../common/text/index.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import { moveSigns } from './command-key.ts';

/** What a meeting's menu can do; what is not there is not offered. */
export interface MeetingDeeds {
  copyLink(): void;
  copyParlourLink(): void;
  saveLinkFile(): void;
  addToDesktop(): void;
  forget(): void;
  invite?: (() => void) | undefined;
  moveUp?: (() => void) | undefined;
  moveDown?: (() => void) | undefined;
  moveElsewhere?: (() => void) | undefined;
  /** It is one of several that can change places. */
  isSortable: boolean;
}

/** The menu of one meeting, behind “More” and at the right button of the mouse. */
export function meetingMenu(deeds: MeetingDeeds): readonly MenuItem[] {
  const words = text.home.menu;
  const copies = text.linkCopies;
  const { invite, moveUp, moveDown, moveElsewhere } = deeds;
  const way = (name: string, icon: MenuItem['icon'], act: () => void, rest = {}): MenuItem => ({
    name,
    ...(icon && { icon }),
    act,
    ...rest,
  });
  const sorting = [
    way(words.moveUp, ArrowUp, moveUp ?? (() => {}), {
      shortcut: moveSigns.up,
      isIdle: !moveUp,
      startsGroup: true,
    }),
    way(words.moveDown, ArrowDown, moveDown ?? (() => {}), {
      shortcut: moveSigns.down,
      isIdle: !moveDown,
    }),
  ];
  return [
    way(words.copyLink, Link2, deeds.copyLink),
    way(copies.copy, Copy, deeds.copyParlourLink),
    ...(invite ? [way(words.invite, UserPlus, invite)] : []),
    way(copies.save, FileDown, deeds.saveLinkFile, { startsGroup: true }),
    way(copies.desktop, MonitorDown, deeds.addToDesktop),
    ...(moveElsewhere ? [way(text.move.action, ArrowRightLeft, moveElsewhere)] : []),
    ...(deeds.isSortable ? sorting : []),
    way(words.forget, Trash2, deeds.forget, { danger: true, startsGroup: true }),
  ];
}
