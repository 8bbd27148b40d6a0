import type { deviceTestText as source } from '../en/device-test.ts';

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: 'カメラ、マイク、スピーカーのテスト',
    stays: '音声と映像がこのコンピューターの外に出ることはありません。',
    choice:
      'ここで選んだものは、このテストにだけ使います。会議で使う機器は、会議ごとに設定します。',
    retry: '再試行',
    /** Of a device that does not say what it is called. */
    unnamed: (number: string) => `機器${number}`,
    none: '使用中の機器なし',
    usual: 'システムの設定',
    usualForCalls: 'システムの設定（通話用）',
    camera: {
      title: 'カメラ',
      which: 'テストするカメラ',
      picture: '鏡に映したあなたの映像',
      opening: 'カメラを起動中…',
      size: (size: string) => `${size}ピクセル`,
    },
    microphone: {
      title: 'マイク',
      which: 'テストするマイク',
      level: 'マイクの音量',
      speak: '何か話してください。',
      heard: '声が聞こえています。',
      silent:
        '何も聞こえません。声を出してみるか、機器のマイクのスイッチを確認するか、別のマイクを選んでください。',
      muted:
        'システムがこのマイクをオフにしています。マイクのキーか、システムのサウンド設定でオンにしてください。',
      record: '録音して再生',
      recordAbout: '3秒間録音します。録音は、再生すると消去されます。',
      recording: '録音中です。話してください。',
      playing: 'あなたの声はこのように聞こえます。',
      stop: '停止',
    },
    speaker: {
      title: 'スピーカー',
      which: 'テストするスピーカー',
      play: 'テスト音を再生',
      stop: 'テスト音を停止',
      level: 'テスト音の音量',
      playing: 'テスト音を再生しています。',
      played: '聞こえなければ、音量を上げるか、別のスピーカーを選んでください。',
      usualOnly: 'システムが使っているスピーカーから音が出ます。',
    },
    problem: {
      camera: {
        none: {
          happened: 'カメラがありません。',
          todo: 'カメラを接続してください。すぐにテストします。',
        },
        refused: {
          happened: 'システムがParlourにカメラの使用を許可していません。',
          todo: {
            mac: '「システム設定」の「プライバシーとセキュリティ」の「カメラ」でParlourをオンにして、もう一度試してください。',
            windows:
              'Windowsの設定の「プライバシー」の「カメラ」で、デスクトップアプリにカメラの使用を許可して、もう一度試してください。',
            other: 'システムの設定で許可して、もう一度試してください。',
          },
        },
        inUse: {
          happened: 'ほかのプログラムがカメラを使っているか、カメラが起動しません。',
          todo: 'カメラを使っているプログラムを閉じて、もう一度試してください。',
        },
        unfit: {
          happened: 'このカメラは使用できなくなりました。',
          todo: '別のカメラを選ぶか、接続し直してください。',
        },
        failed: {
          happened: 'カメラが起動しませんでした。',
          todo: 'カメラを抜いて接続し直すか、コンピューターを再起動してください。',
        },
      },
      microphone: {
        none: {
          happened: 'マイクがありません。',
          todo: 'マイクを接続してください。すぐにテストします。',
        },
        refused: {
          happened: 'システムがParlourにマイクの使用を許可していません。',
          todo: {
            mac: '「システム設定」の「プライバシーとセキュリティ」の「マイク」でParlourをオンにして、もう一度試してください。',
            windows:
              'Windowsの設定の「プライバシー」の「マイク」で、デスクトップアプリにマイクの使用を許可して、もう一度試してください。',
            other: 'システムの設定で許可して、もう一度試してください。',
          },
        },
        inUse: {
          happened: 'ほかのプログラムがマイクを使っているか、マイクが起動しません。',
          todo: 'マイクを使っているプログラムを閉じて、もう一度試してください。',
        },
        unfit: {
          happened: 'このマイクは使用できなくなりました。',
          todo: '別のマイクを選ぶか、接続し直してください。',
        },
        failed: {
          happened: 'マイクが起動しませんでした。',
          todo: 'マイクを抜いて接続し直すか、コンピューターを再起動してください。',
        },
      },
      gone: (device: string) => ({
        happened: `「${device}」の接続が切れました。`,
        todo: '接続し直すか、別の機器を選んでください。',
      }),
      speakerGone: (device: string) => ({
        happened: `「${device}」の接続が切れました。`,
        todo: '現在はシステムのスピーカーを使っています。接続し直すか、別のスピーカーを選んでください。',
      }),
      speakerFailed: {
        happened: '音を再生できませんでした。',
        todo: '別のスピーカーを選ぶか、ほかのプログラムがこのスピーカーを占有していないか確認してください。',
      },
      recordingFailed: {
        happened: '音声を録音できませんでした。',
        todo: '別のマイクを選ぶか、もう一度試してください。',
      },
    },
    reach: {
      title: '接続',
      about: (server: string) =>
        `${server}が指定する音声と映像の中継サーバーに、応答があるかを問い合わせます。送信するのはこれだけです。`,
      noServer:
        'この開催先にはまだサーバーがありません。「設定」の「開催先」で設定を完了してください。',
      start: '接続をテスト',
      asking: '中継サーバーに問い合わせ中…',
      reached: (milliseconds: string) =>
        `中継サーバーからUDPで${milliseconds}ミリ秒後に応答がありました。音声と映像は問題なく通ります。`,
      overTcp: (milliseconds: string) =>
        `中継サーバーから${milliseconds}ミリ秒後に応答がありましたが、TCPでしか通信できません。ネットワークがUDPを遮断している可能性があり、音声と映像が遅れることがあります。`,
      noAnswer: {
        happened: '応答した中継サーバーはありませんでした。',
        todo: 'ネットワークがUDPを遮断している可能性があります。別のネットワークを試すか、UDPポート3478と10000を開放するよう管理者に依頼してください。',
      },
      noneNamed:
        'サーバーは中継サーバーを指定していません。問題はありません。音声と映像は、参加者同士で直接、またはサーバー自体を通って届きます。',
      noConfig: {
        happened: 'サーバーから中継サーバーの情報を取得できませんでした。',
        todo: '「設定」の「開催先」でサーバーを診断すると、理由がわかります。',
      },
      failed: {
        happened: '接続をテストできませんでした。',
        todo: 'もう一度試してください。',
      },
    },
  },
};
