/**
 * Where a policy file lies. No variable and no switch names another place: those are the person's,
 * `%ProgramData%` among them.
 */
export function policyPlace(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return 'C:\\ProgramData\\Parlour\\policy.json';
    case 'darwin':
      return '/Library/Application Support/Parlour/policy.json';
    default:
      return '/etc/parlour/policy.json';
  }
}
