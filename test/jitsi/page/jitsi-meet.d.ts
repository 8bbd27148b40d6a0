/** Jitsi Meet's own sources, unpacked by scripts/jitsi-sdk.ts. */
declare module '@jitsi/meet/react/features/base/config/configWhitelist' {
  const acceptedKeys: readonly string[];
  export default acceptedKeys;
}
declare module '@jitsi/meet/react/features/base/config/interfaceConfigWhitelist' {
  const acceptedKeys: readonly string[];
  export default acceptedKeys;
}
declare module '@jitsi/meet/modules/API/external/external_api' {
  const api: unknown;
  export default api;
}
