/** What Parlour says where it is started by words, in lines of a terminal. */
export const commandLineText = {
  commandLine: {
    usage: 'Usage:',
    /** Behind the name of the program. */
    synopsis: 'parlour [options] [--] [link, link file or room name]',
    about: 'Joins Jitsi meetings on the server you choose.',
    optionsTitle: 'Options:',
    exitCodesTitle: 'Exit codes:',
    /** What stands for the name of a hosting, in one word of capital letters where there are some. */
    name: 'NAME',
    options: {
      profile:
        'Joins the room on the hosting of this name. Without a meeting it becomes the current hosting.',
      muted: 'Joins with the microphone muted.',
      hidden:
        'Starts without a window, in the tray or else minimised. A meeting is shown all the same.',
      'new-meeting': 'Shows Home with a new room name in its field.',
      settings: 'Opens Settings.',
      'install-links': 'Makes links and link files open with Parlour, for you alone, and ends.',
      'remove-links': 'Takes that back, and ends.',
      help: 'Says this, and ends.',
      version: 'Says which version this is, and ends.',
    },
    /** Of two hyphens that stand alone. */
    rest: 'What follows is no option.',
    exitCodes: {
      done: 'It is done, or the Parlour that runs already does it.',
      failed: 'It could not be done.',
      wrong: 'The words were not understood.',
    },
    problem: {
      /** `option` is a word as somebody wrote it. */
      unknown: (option: string) => `Parlour has no option ${option}.`,
      meant: (option: string) => `Did you mean ${option}?`,
      help: '“parlour --help” says what there is.',
      valueMissing: (option: string) => `A name has to follow ${option}.`,
      valueUnwanted: (option: string) => `No value goes with ${option}.`,
      notAlone: (option: string) => `No meeting and no other action goes with ${option}.`,
      severalWords: {
        happened: 'Parlour opens one meeting at a time.',
        todo: 'Put a name with blanks in quotation marks.',
      },
      profileUnknown: {
        happened: (name: string) => `No hosting is called “${name}”.`,
        /** `names` is a list. */
        todo: (names: string) => `These are there: ${names}.`,
      },
      profileAmbiguous: {
        happened: (name: string) => `Several hostings are called “${name}”.`,
        todo: 'Give one of them another name in Settings.',
      },
    },
    links: {
      installed: 'Links and link files open with Parlour now.',
      removed: 'Links and link files do not open with this Parlour any more.',
      bySystem:
        'A package installed Parlour for everybody on this computer; remove the package to change that.',
      elsewhere: 'Links are registered for a Parlour at another place.',
      notHere: 'On this system the installer of Parlour does that.',
      failed: 'The system did not take that over.',
      noScreen: {
        happened: 'Without a desktop Parlour cannot do that.',
        todo: 'Do it in a terminal of the desktop where you use Parlour.',
      },
    },
  },
};
