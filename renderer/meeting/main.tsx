import { render } from 'preact';
import type { JoinOrder, MeetingWish } from '../../common/meeting-api.ts';
import { speakHere } from '../ui/speech.ts';
import { keepFocus } from './kept-focus.ts';
import { createMeeting } from './meeting.ts';
import { Panel } from './Panel.tsx';
import { panelView } from './panel-view.ts';
import { openMeetingFrame } from './jitsi.ts';
import { Strips } from './Strips.tsx';
import type { Strip } from './strips.ts';

const frameHolder = document.querySelector<HTMLElement>('#frame')!;
const panelHolder = document.querySelector<HTMLElement>('#panel')!;
const stripHolder = document.querySelector<HTMLElement>('#strip')!;

const dismissals = (): Element[] => [...stripHolder.querySelectorAll('.icon-button')];

function start(order: JoinOrder): void {
  document.title = order.name;
  const act = {
    leave: () => meeting.tell({ kind: 'leave' }),
    wish: (wish: MeetingWish) => void window.meeting.wish(wish),
  };
  const stripActions = {
    leave: act.leave,
    rejoin: () => {
      // Main hears why, and sees to it that the new page is not where the old one hangs.
      meeting.tell({ kind: 'trouble', problem: { code: 'stopped-answering' } });
      act.wish('retry');
    },
    dismiss: (strip: Strip) => meeting.dismiss(strip),
  };
  const meeting = createMeeting({
    order,
    api: window.meeting,
    openFrame: (ticket, ears) => openMeetingFrame(order, ticket, frameHolder, ears),
    show: (life) => {
      const view = panelView(life, order);
      // What is covered must not be reached by keyboard or read aloud.
      frameHolder.inert = view !== undefined;
      keepFocus(panelHolder, frameHolder, () =>
        render(view && <Panel view={view} act={act} order={order} />, panelHolder),
      );
    },
    showStrips: (strips) => {
      const draw = (): void =>
        render(<Strips strips={strips} server={order.server} act={stripActions} />, stripHolder);
      keepFocus(stripHolder, frameHolder, draw, dismissals);
    },
  });
  for (const [event, isThere] of [
    ['online', true],
    ['offline', false],
  ] as const) {
    window.addEventListener(event, () => meeting.network(isThere));
  }
  meeting.begin();
}

const order = await window.meeting.order();
// Without an order this page was loaded a second time: main closes it or reloads it with one.
if (order) {
  await speakHere(order.speech);
  start(order);
}
