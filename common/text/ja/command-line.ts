/** What Parlour says where it is started by words. */
export const commandLineText = {
  commandLine: {
    title: 'Parlour',
  },
};
