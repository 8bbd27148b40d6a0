/** May it make namespaces as it is? Others than root need a user namespace first. */
export const isRoot = process.getuid?.() === 0;

/**
 * Words for `unshare` with which somebody who is not root stays who they are, in a user namespace of
 * their own; none for root.
 */
export const asMyself: readonly string[] = isRoot
  ? []
  : ['--user', `--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`];
