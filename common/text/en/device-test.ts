/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText = {
  deviceTest: {
    title: 'Test camera, microphone and speaker',
    stays: 'Your sound and picture stay on this computer.',
    choice:
      'What you choose here is for this test. Each meeting has its own settings for its devices.',
    retry: 'Try again',
    /** Of a device that does not say what it is called. */
    unnamed: (number: string) => `Device ${number}`,
    none: 'None is in use',
    usual: 'The system’s choice',
    usualForCalls: 'The system’s choice for calls',
    camera: {
      title: 'Camera',
      which: 'Camera to test',
      picture: 'Your picture, as in a mirror',
      opening: 'The camera starts …',
      size: (size: string) => `${size} pixels`,
    },
    microphone: {
      title: 'Microphone',
      which: 'Microphone to test',
      level: 'Level of the microphone',
      speak: 'Say something.',
      heard: 'We hear you.',
      silent:
        'Nothing is heard. Speak, see whether the microphone is switched off on the device, or choose another one.',
      muted:
        'The system has switched this microphone off. Switch it on with its key or in the system’s sound settings.',
      record: 'Record and play back',
      recordAbout: 'Three seconds, which are forgotten once you have heard them.',
      recording: 'Recording: speak now.',
      playing: 'This is how you sound.',
      stop: 'Stop',
    },
    speaker: {
      title: 'Speaker',
      which: 'Speaker to test',
      play: 'Play test sound',
      stop: 'Stop test sound',
      level: 'Level of the test sound',
      playing: 'The test sound plays.',
      played: 'Heard nothing? Turn up the volume, or choose another speaker.',
      usualOnly: 'Sound comes from the speaker that the system uses.',
    },
    problem: {
      camera: {
        none: { happened: 'No camera is there.', todo: 'Plug one in; it is tried at once.' },
        refused: {
          happened: 'The system does not let Parlour use the camera.',
          todo: {
            mac: 'Turn Parlour on in System Settings, Privacy & Security, Camera, and try again.',
            windows:
              'Let desktop apps use the camera in the Windows settings, Privacy, Camera, and try again.',
            other: 'Allow it in the settings of your system, and try again.',
          },
        },
        inUse: {
          happened: 'Another program uses the camera, or it does not start.',
          todo: 'Close the program that uses it, and try again.',
        },
        unfit: {
          happened: 'This camera cannot be opened any more.',
          todo: 'Choose another one, or plug it in again.',
        },
        failed: {
          happened: 'The camera did not start.',
          todo: 'Unplug it and plug it in again, or restart the computer.',
        },
      },
      microphone: {
        none: { happened: 'No microphone is there.', todo: 'Plug one in; it is tried at once.' },
        refused: {
          happened: 'The system does not let Parlour use the microphone.',
          todo: {
            mac: 'Turn Parlour on in System Settings, Privacy & Security, Microphone, and try again.',
            windows:
              'Let desktop apps use the microphone in the Windows settings, Privacy, Microphone, and try again.',
            other: 'Allow it in the settings of your system, and try again.',
          },
        },
        inUse: {
          happened: 'Another program uses the microphone, or it does not start.',
          todo: 'Close the program that uses it, and try again.',
        },
        unfit: {
          happened: 'This microphone cannot be opened any more.',
          todo: 'Choose another one, or plug it in again.',
        },
        failed: {
          happened: 'The microphone did not start.',
          todo: 'Unplug it and plug it in again, or restart the computer.',
        },
      },
      gone: (device: string) => ({
        happened: `“${device}” is no longer there.`,
        todo: 'Plug it in again, or choose another one.',
      }),
      speakerGone: (device: string) => ({
        happened: `“${device}” is no longer there.`,
        todo: 'The system’s speaker is used now; plug it in again, or choose another one.',
      }),
      speakerFailed: {
        happened: 'The sound could not be played.',
        todo: 'Choose another speaker, or see whether another program holds this one.',
      },
      recordingFailed: {
        happened: 'The sound could not be recorded.',
        todo: 'Choose another microphone, or try again.',
      },
    },
    reach: {
      title: 'Connection',
      about: (server: string) =>
        `Asks the relays that ${server} names for sound and picture whether they answer. Only this is sent.`,
      noServer: 'This hosting has no server yet. Finish it in Settings, Hosting.',
      start: 'Test the connection',
      asking: 'Asking the relays …',
      reached: (milliseconds: string) =>
        `A relay answered in ${milliseconds} ms over UDP: the way for sound and picture is open.`,
      overTcp: (milliseconds: string) =>
        `A relay answered in ${milliseconds} ms, but over TCP only. Your network may block UDP: sound and picture can be late.`,
      noAnswer: {
        happened: 'No relay answered.',
        todo: 'Your network may block UDP: try another one, or ask who runs it to open UDP ports 3478 and 10000.',
      },
      noneNamed:
        'The server names no relays. That is nothing bad: sound and picture go from person to person, or through the server itself.',
      noConfig: {
        happened: 'The server did not say which relays it has.',
        todo: 'Check it in Settings, Hosting, and you learn why.',
      },
      failed: { happened: 'The connection could not be tested.', todo: 'Try again.' },
    },
  },
};
