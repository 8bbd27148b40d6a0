/** Trying camera, microphone and speaker before a meeting. */
export const deviceTestText = {
  deviceTest: {
    title: 'Test camera, microphone and speaker',
  },
};
