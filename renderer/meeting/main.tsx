import { render } from 'preact';
import type { JoinOrder } from '../../common/ipc.ts';
import { createMeeting } from './meeting.ts';
import { Panel } from './Panel.tsx';
import { panelView } from './panel-view.ts';
import { openMeetingFrame } from './jitsi.ts';

const frameHolder = document.querySelector<HTMLElement>('#frame')!;
const panelHolder = document.querySelector<HTMLElement>('#panel')!;

function start(order: JoinOrder): void {
  document.title = order.name;
  const act = {
    leave: () => meeting.tell({ kind: 'leave' }),
    retry: () => void window.meeting.retry(),
    openInBrowser: () => void window.meeting.openInBrowser(),
  };
  const meeting = createMeeting({
    order,
    api: window.meeting,
    openFrame: (tell) => openMeetingFrame(order, frameHolder, tell),
    show: (life) => {
      const view = panelView(life, order);
      // What is covered must not be reached by keyboard or read aloud.
      frameHolder.inert = view !== undefined;
      render(view && <Panel view={view} act={act} />, panelHolder);
    },
  });
  meeting.begin();
}

const order = await window.meeting.order();
// Without an order this page was loaded a second time: main closes it or reloads it with one.
if (order) start(order);
