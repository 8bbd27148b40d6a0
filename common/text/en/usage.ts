/** What meetings came to, counted on this computer. */
export const usageText = {
  usage: {
    title: 'Usage',
  },
};
