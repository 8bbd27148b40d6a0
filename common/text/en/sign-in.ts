/** The strip over a meeting whose person signs in elsewhere, and its help. */
export const signInText = {
  browserSignIn: {
    waiting: 'Sign in in your browser, then come back.',
    stuck: 'I have signed in, but nothing happens',
    why: 'After the sign-in your browser hands over a jitsi-meet: link. It reaches this meeting only if Parlour opens such links.',
    choose: 'Choose who opens these links',
    address: 'Paste the address here',
    addressHelp: 'The whole address that the browser wanted to open. It serves once.',
    continue: 'Continue',
    close: 'Close',
  },
};
