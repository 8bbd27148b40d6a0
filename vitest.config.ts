import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{common,main,preload,renderer,scripts,jitsi}/**/*.test.{ts,tsx}'],
    // Two workers at most: the machines that run this are small and shared.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
