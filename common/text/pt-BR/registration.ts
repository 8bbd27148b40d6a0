/** Whether this person's system opens links with Parlour, and the way to make it so. */
export const registrationText = {
  registration: {
    title: 'Links on this computer',
  },
};
