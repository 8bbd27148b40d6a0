/** Newer versions of Parlour. */
export const updatesText = {
  updates: {
    title: 'Updates',
  },
};
