import { describe, expect, it } from 'vitest';
import { quietStatus } from '../../../common/meeting-status.ts';
import { runningActs } from '../../../common/running-api.ts';
import { createAct } from '../../../main/meeting/act.ts';

function rig(isJoined: boolean) {
  const done: string[] = [];
  const act = createAct({
    stage: { act: (action) => void done.push(action), focus: () => void done.push('focus') },
    running: {
      now: () =>
        isJoined
          ? {
              name: 'standup',
              joinedAt: 0,
              status: quietStatus,
              speech: { language: 'en', locale: 'en' },
            }
          : undefined,
    },
    stopSharing: () => void done.push('stop sharing'),
    leave: () => void done.push('leave'),
  });
  return { act, done };
}

describe('what is done in a meeting from outside its page', () => {
  it('is nothing when none is joined', () => {
    const { act, done } = rig(false);
    for (const one of runningActs) act(one);
    expect(done).toEqual([]);
  });

  it('reaches the page, but for leaving, opening and the end of sharing', () => {
    const { act, done } = rig(true);
    for (const one of runningActs) act(one);
    expect(done).toEqual([
      'audio',
      'video',
      'share',
      'hand',
      'chat',
      'tiles',
      'participants',
      'picture-in-picture',
      'stop sharing',
      'leave',
      'focus',
    ]);
  });
});
