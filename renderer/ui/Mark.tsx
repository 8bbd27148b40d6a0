import mark from './mark.svg';

/** Parlour's sign. Decorative: the name stands next to it or in the title. */
export const Mark = ({ size }: { size: number }) => (
  <img src={mark} width={size} height={size} alt="" />
);
