/** What an organisation decided for this computer. */
export const managedText = {
  managed: {
    byOrganisation: 'Set by your organisation.',
    problem: {
      happened: 'The policy of your organisation has a mistake.',
      todo: 'Tell your administrators; Settings → About says which.',
    },
  },
};
