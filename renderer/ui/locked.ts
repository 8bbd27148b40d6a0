/** A box that is ticked or not, and that stays so: it can be reached and read. */
export const lockedBox = {
  'aria-readonly': true,
  // HTML knows no read-only boxes. What a click would change is undone before anyone hears of it.
  onClick: (event: Event): void => event.preventDefault(),
};
