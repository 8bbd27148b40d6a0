import { describe, expect, it } from 'vitest';
import { quietStatus } from '../../../common/meeting-status.ts';
import { runningActs } from '../../../common/running-api.ts';
import { createAct } from '../../../main/meeting/act.ts';

function rig(meeting: { sharing: boolean } | undefined) {
  const done: string[] = [];
  const act = createAct({
    stage: { act: (action) => void done.push(action), focus: () => void done.push('focus') },
    running: {
      now: () =>
        meeting && {
          name: 'standup',
          joinedAt: 0,
          status: { ...quietStatus, ...meeting },
          speech: { language: 'en', locale: 'en' },
        },
    },
    leave: () => void done.push('leave'),
  });
  return { act, done };
}

describe('what is done in a meeting from outside its page', () => {
  it('is nothing when none is joined', () => {
    const { act, done } = rig(undefined);
    for (const one of runningActs) act(one);
    expect(done).toEqual([]);
  });

  it('reaches the page, but for leaving and opening', () => {
    const { act, done } = rig({ sharing: false });
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
      'leave',
      'focus',
    ]);
  });

  it('stops sharing only while there is something shared', () => {
    const { act, done } = rig({ sharing: true });
    act('stop-sharing');
    expect(done).toEqual(['share']);
  });
});
