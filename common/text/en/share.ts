/** Choosing what to share, and the bar while it is shared. */
export const shareText = {
  share: {
    title: 'Share your screen',
  },
};
