/** Conditions on who writes, for several starter rules. */
export const newcomer = { fact: 'author.daysSinceJoining', below: 14 };
export const newcomerOrUnknown = {
  any: [
    newcomer,
    {
      all: [
        { fact: 'author.posts', below: 3 },
        { fact: 'author.daysSinceJoining', below: 60 },
      ],
    },
  ],
};
export const notInOffice = { fact: 'author.office', is: 'none' };
