/** Around a running meeting: menu, tray, small view, notifications, and their settings. */
export const runningText = {
  running: {
    leave: 'Leave meeting',
  },
};
