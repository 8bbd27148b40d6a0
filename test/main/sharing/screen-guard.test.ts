import type {
  DisplayMediaRequestHandlerHandlerRequest,
  WebContents,
  WebFrameMain,
} from 'electron/main';
import { beforeEach, describe, expect, it } from 'vitest';
import { createScreenGuard, type ScreenGuard } from '../../../main/sharing/screen-guard.ts';
import type { ShareAnswer, ShareChoice } from '../../../main/sharing/share-choice.ts';
import { createFakeLog } from '../../fakes/log.ts';

const server = 'meet.example.org';
const screen: ShareChoice = { id: 'screen:0:0', name: 'Whole screen', withSound: false };
const frameAt = (processId: number, routingId: number) =>
  ({ processId, routingId, osProcessId: 4711 }) as WebFrameMain;
const contents = { isDestroyed: () => false } as WebContents;

/** A meeting whose frame asks, and a person who says what they are told to. */
function createMeeting() {
  const waiting: ((answer: ShareAnswer) => void)[] = [];
  const events: string[] = [];
  let frame: WebFrameMain | undefined = frameAt(7, 1);
  let may = true;
  const guard: ScreenGuard = createScreenGuard({
    frameOf: (asker) => (asker === contents ? frame : undefined),
    choose: () => new Promise((resolve) => waiting.push(resolve)),
    limit: { mayAsk: () => may, refused: () => events.push('refused') },
    onShared: ({ name }) => events.push(`shared ${name}`),
    onCaptured: () => events.push('captured'),
    log: createFakeLog(),
  });
  const give = (wantsSound = false, asker: WebFrameMain | null = frameAt(7, 1)) => {
    let given: unknown;
    guard.give(
      {
        frame: asker,
        videoRequested: true,
        audioRequested: wantsSound,
      } as DisplayMediaRequestHandlerHandlerRequest,
      (streams) => (given = streams),
    );
    return given;
  };
  return {
    events,
    give,
    waiting,
    say: (answer: ShareAnswer): void => waiting.shift()?.(answer),
    frameGoesTo: (next: WebFrameMain | undefined): void => {
      frame = next;
    },
    rest: (): void => {
      may = false;
    },
    /** Asks as `getDisplayMedia` does: a yes leads straight to the handler. Answers what it got. */
    ask: (by: WebContents | null = contents, onYes: () => unknown = () => give()) =>
      new Promise((resolve) => {
        guard.ask(by, server, (granted) => resolve(granted ? onYes() : 'no'));
      }),
  };
}

let meeting: ReturnType<typeof createMeeting>;
beforeEach(() => {
  meeting = createMeeting();
});

describe('the screen is refused', () => {
  it('to contents that hold no meeting, without a question', async () => {
    expect(await meeting.ask({ isDestroyed: () => false } as WebContents)).toBe('no');
    expect(await meeting.ask(null)).toBe('no');
    expect(meeting.waiting).toHaveLength(0);
  });

  it('when the person does not want to', async () => {
    const answer = meeting.ask();
    meeting.say('no');
    expect(await answer).toBe('no');
    expect(meeting.events).toEqual(['refused']);
  });

  it('to a second request while the first is open', async () => {
    const first = meeting.ask();
    expect(await meeting.ask()).toBe('no');
    meeting.say(screen);
    await first;
    expect(meeting.events).toEqual(['shared Whole screen']);
  });

  it('to a page that asks too often, without a question', async () => {
    meeting.rest();
    expect(await meeting.ask()).toBe('no');
    expect(meeting.waiting).toHaveLength(0);
  });

  it.each([
    ['went to another page', frameAt(7, 2)],
    ['is of another process', frameAt(8, 1)],
    ['is gone', undefined],
  ])('when the frame %s while the person chose', async (_how, later) => {
    const answer = meeting.ask();
    meeting.frameGoesTo(later);
    meeting.say(screen);
    expect(await answer).toBe('no');
    expect(meeting.events).toEqual([]);
  });

  it('when the question went with its asker, which nobody said no to', async () => {
    const reloaded = meeting.ask();
    meeting.say('gone');
    expect(await reloaded).toBe('no');
    const late = meeting.ask();
    meeting.frameGoesTo(frameAt(7, 2));
    meeting.say('no');
    expect(await late).toBe('no');
    expect(meeting.events).toEqual([]);
  });

  it('to whoever reaches the handler without a choice', () => {
    expect(meeting.give()).toBeNull();
  });

  it('to another process, which then has used up the choice', async () => {
    const answer = meeting.ask(contents, () => meeting.give(false, frameAt(8, 1)));
    meeting.say(screen);
    expect(await answer).toBeNull();
    expect(meeting.give()).toBeNull();
  });
});

describe('a choice', () => {
  it('gives exactly that source, once', async () => {
    const answer = meeting.ask(contents, () => [meeting.give(), meeting.give()]);
    meeting.say(screen);
    const only = { video: { id: 'screen:0:0', name: 'Whole screen' } };
    expect(await answer).toEqual([only, null]);
    expect(meeting.give()).toBeNull();
    expect(meeting.events).toEqual(['shared Whole screen']);
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('of sound (%s) for a page that wants it (%s) gives it: %s', async (chosen, wanted, given) => {
    const answer = meeting.ask(contents, () => meeting.give(wanted));
    meeting.say({ ...screen, withSound: chosen });
    const streams = (await answer) as { audio?: string };
    expect(streams.audio === 'loopback').toBe(given);
  });

  it('that leads past the handler is a capture of everything', async () => {
    const answer = meeting.ask(contents, () => 'yes');
    meeting.say(screen);
    await answer;
    expect(meeting.events).toEqual(['captured']);
    // And is worth nothing any more.
    expect(meeting.give()).toBeNull();
  });

  it('may be asked for again when it was used', async () => {
    for (let at = 0; at < 2; at += 1) {
      const answer = meeting.ask();
      meeting.say(screen);
      expect(await answer).not.toBe('no');
    }
  });
});
