import type { MeetingAction, MeetingStatus } from '../../common/meeting-status.ts';
import type { PageApi } from './page-api.ts';

/** Does in the page what was wanted from outside of it. */
export function actIn(
  page: Pick<PageApi, 'executeCommand'>,
  action: Exclude<MeetingAction, 'picture-in-picture'>,
  { participantsOpen }: MeetingStatus,
): void {
  switch (action) {
    case 'audio':
      return page.executeCommand('toggleAudio');
    case 'video':
      return page.executeCommand('toggleVideo');
    case 'share':
      return page.executeCommand('toggleShareScreen');
    case 'hand':
      return page.executeCommand('toggleRaiseHand');
    case 'chat':
      return page.executeCommand('toggleChat');
    case 'tiles':
      return page.executeCommand('toggleTileView');
    case 'participants':
      // The one command that is no switch by itself.
      return page.executeCommand('toggleParticipantsPane', !participantsOpen);
  }
}
