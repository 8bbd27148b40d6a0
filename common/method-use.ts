/** Which of our own windows a page of that preload is: both have the same groups of methods. */
export type OwnPage = 'home' | 'settings';

/** What pages do with a method of their group; where one page alone does it, that one is named. */
export type MethodUse = 'call' | 'listen' | `${OwnPage} calls` | `${OwnPage} listens`;

/** Of a table the methods that a page has. */
export const methodsOf = (
  page: OwnPage,
  methods: Readonly<Record<string, MethodUse>>,
): Record<string, MethodUse> =>
  Object.fromEntries(Object.entries(methods).filter(([, use]) => isFor(page, use)));

/** Whether a page has the method; nobody has one that is in no table. */
export const isFor = (page: OwnPage, use: MethodUse | undefined): boolean =>
  use === 'call' || use === 'listen' || use === `${page} calls` || use === `${page} listens`;

/** Whether pages hear of it, instead of calling it. */
export const isHeard = (use: MethodUse): boolean => use === 'listen' || use.endsWith(' listens');
