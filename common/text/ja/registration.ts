import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'パッケージが、すでに全員のためにParlourを追加しています。',
    todo: 'そのParlourを使うか、先にパッケージを削除してください。',
  },
  'foreign-entry': {
    happened: 'parlour.desktopという名前の、Parlourが作成したものではないメニュー項目があります。',
    todo: 'ホームフォルダーの.local/share/applicationsから移動して、もう一度試してください。',
  },
  'no-xdg-mime': {
    happened: 'このシステムには、リンクのプログラムを選ぶxdg-mimeがありません。',
    todo: 'xdg-utilsパッケージをインストールして、もう一度試してください。',
  },
  'not-written': {
    happened: 'ホームフォルダーに書き込めないものがありました。',
    todo: 'ディスクに空きがあり、書き込めることを確認して、もう一度試してください。',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meetingファイルはParlourで開きます。',
      theirs: (program: string) => `.meetingファイルは${program}で開きます。`,
      nobody: '.meetingファイルを開くプログラムがありません。',
      someone: '.meetingファイルを何で開くかは、システムから取得できません。',
      claim: '.meetingファイルをParlourで開く',
      decides:
        'システムの設定で決まります。「既定のアプリ」で、.meetingファイルにParlourを選んでください。',
    },
    none: 'Parlourは、まだこのコンピューターのメニューにありません。追加しても変わるのはご自分の設定だけで、元に戻せます。',
    installed: 'Parlourはメニューにあり、リンクと.meetingファイルに登録されています。',
    system: 'このコンピューターの全員のために、パッケージがParlourをインストールしています。',
    elsewhere:
      'メニューとリンクは、別の場所にあるParlourを起動します。移動した場合は、もう一度追加してください。',
    add: 'Parlourをこのコンピューターのメニューとリンクに追加',
    addAgain: 'もう一度追加',
    takeAway: '追加を取り消す',
    problem,
  },
  menuEntry: {
    comment: '選んだサーバーでJitsiの会議を開催',
    newMeeting: '新しい会議',
    settings: '設定',
    file: 'Parlourの会議',
  },
};
