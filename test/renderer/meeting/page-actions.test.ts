import { describe, expect, it } from 'vitest';
import { quietStatus } from '../../../common/meeting-status.ts';
import { actIn } from '../../../renderer/meeting/page-actions.ts';
import { watchPictureInPicture } from '../../../renderer/meeting/picture-in-picture.ts';
import { createFakePage } from './fake-page.ts';

describe('what is wanted from outside of the page', () => {
  it.each([
    ['audio', ['toggleAudio']],
    ['video', ['toggleVideo']],
    ['share', ['toggleShareScreen']],
    ['hand', ['toggleRaiseHand']],
    ['chat', ['toggleChat']],
    ['tiles', ['toggleTileView']],
    ['participants', ['toggleParticipantsPane', true]],
  ] as const)('%s is one command of Jitsi’s', (action, command) => {
    const { api, commands } = createFakePage();
    actIn(api, action, quietStatus);
    expect(commands).toEqual([command]);
  });

  it('closes the list of people when it is open', () => {
    const { api, commands } = createFakePage();
    actIn(api, 'participants', { ...quietStatus, participantsOpen: true });
    expect(commands).toEqual([['toggleParticipantsPane', false]]);
  });
});

describe('the small picture', () => {
  it('comes and goes as the person wants, and not as the page does', () => {
    const { api, commands, says } = createFakePage();
    let wishes = 0;
    const picture = watchPictureInPicture(api, () => (wishes += 1));
    says('_pipRequested');
    expect(wishes).toBe(0);
    picture.toggle();
    expect(wishes).toBe(1);
    says('pipEntered');
    picture.toggle();
    expect(commands).toEqual([['hidePiP']]);
    says('pipLeft');
    picture.toggle();
    expect(wishes).toBe(2);
  });
});
