import type { deviceTestText as source } from '../en/device-test.ts';

/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText: typeof source = {
  deviceTest: {
    title: '测试摄像头、麦克风和扬声器',
    stays: '你的声音和画面都不会离开这台电脑。',
    choice: '在这里的选择只用于测试。每场会议都有自己的设备设置。',
    retry: '重试',
    /** Of a device that does not say what it is called. */
    unnamed: (number: string) => `设备 ${number}`,
    none: '未使用任何设备',
    usual: '系统默认',
    usualForCalls: '系统默认的通话设备',
    camera: {
      title: '摄像头',
      which: '要测试的摄像头',
      picture: '你的画面，如同照镜子',
      opening: '正在启动摄像头…',
      size: (size: string) => `${size} 像素`,
    },
    microphone: {
      title: '麦克风',
      which: '要测试的麦克风',
      level: '麦克风音量',
      speak: '请说句话。',
      heard: '能听到你的声音。',
      silent: '没有听到声音。请说话，看看设备上的麦克风开关是否关闭，或选择其他麦克风。',
      muted: '系统已关闭此麦克风。请用它的按键，或在系统的声音设置中打开。',
      record: '录音并回放',
      recordAbout: '录制三秒，播放后即丢弃。',
      recording: '正在录音：请说话。',
      playing: '这就是你的声音。',
      stop: '停止',
    },
    speaker: {
      title: '扬声器',
      which: '要测试的扬声器',
      play: '播放测试音',
      stop: '停止测试音',
      level: '测试音音量',
      playing: '正在播放测试音。',
      played: '没有听到？请调高音量，或选择其他扬声器。',
      usualOnly: '声音从系统所用的扬声器播放。',
    },
    problem: {
      camera: {
        none: { happened: '没有找到摄像头。', todo: '请接上摄像头，随即会开始测试。' },
        refused: {
          happened: '系统不允许 Parlour 使用摄像头。',
          todo: {
            mac: '请在“系统设置”的“隐私与安全性”>“摄像头”中打开 Parlour，然后重试。',
            windows: '请在 Windows 设置的“隐私”>“摄像头”中允许桌面应用使用摄像头，然后重试。',
            other: '请在系统设置中允许，然后重试。',
          },
        },
        inUse: {
          happened: '摄像头正被其他程序使用，或者无法启动。',
          todo: '请关闭正在使用它的程序，然后重试。',
        },
        unfit: {
          happened: '此摄像头已无法打开。',
          todo: '请选择其他摄像头，或重新接上它。',
        },
        failed: {
          happened: '摄像头没有启动。',
          todo: '请拔下后重新接上，或重启电脑。',
        },
      },
      microphone: {
        none: { happened: '没有找到麦克风。', todo: '请接上麦克风，随即会开始测试。' },
        refused: {
          happened: '系统不允许 Parlour 使用麦克风。',
          todo: {
            mac: '请在“系统设置”的“隐私与安全性”>“麦克风”中打开 Parlour，然后重试。',
            windows: '请在 Windows 设置的“隐私”>“麦克风”中允许桌面应用使用麦克风，然后重试。',
            other: '请在系统设置中允许，然后重试。',
          },
        },
        inUse: {
          happened: '麦克风正被其他程序使用，或者无法启动。',
          todo: '请关闭正在使用它的程序，然后重试。',
        },
        unfit: {
          happened: '此麦克风已无法打开。',
          todo: '请选择其他麦克风，或重新接上它。',
        },
        failed: {
          happened: '麦克风没有启动。',
          todo: '请拔下后重新接上，或重启电脑。',
        },
      },
      gone: (device: string) => ({
        happened: `“${device}”已断开。`,
        todo: '请重新接上，或选择其他设备。',
      }),
      speakerGone: (device: string) => ({
        happened: `“${device}”已断开。`,
        todo: '现在使用系统默认的扬声器；请重新接上，或选择其他扬声器。',
      }),
      speakerFailed: {
        happened: '无法播放声音。',
        todo: '请选择其他扬声器，或看看它是否被其他程序占用。',
      },
      recordingFailed: {
        happened: '无法录音。',
        todo: '请选择其他麦克风，或重试。',
      },
    },
    reach: {
      title: '连接',
      about: (server: string) =>
        `询问 ${server} 指定的音视频中继是否应答。除此之外不发送任何内容。`,
      noServer: '此会议服务还没有服务器。请在“设置”的“会议服务”中完成设置。',
      start: '测试连接',
      asking: '正在询问中继…',
      reached: (milliseconds: string) =>
        `中继在 ${milliseconds} 毫秒内通过 UDP 应答：声音和画面的通道畅通。`,
      overTcp: (milliseconds: string) =>
        `中继在 ${milliseconds} 毫秒内应答，但只能通过 TCP。你的网络可能阻止了 UDP：声音和画面可能会延迟。`,
      noAnswer: {
        happened: '没有中继应答。',
        todo: '你的网络可能阻止了 UDP：请换一个网络，或请网络管理员开放 UDP 端口 3478 和 10000。',
      },
      noneNamed:
        '服务器没有指定中继。这不是问题：声音和画面会在参会者之间直接传送，或由服务器转发。',
      noConfig: {
        happened: '服务器没有说明它有哪些中继。',
        todo: '请在“设置”的“会议服务”中检查它，就会知道原因。',
      },
      failed: { happened: '无法测试连接。', todo: '请重试。' },
    },
  },
};
