import { writeFileSync } from 'node:fs';

/**
 * A Linux that keeps core dumps would write the keys to disk when this process crashes. With no
 * kind of memory named (core(5), `coredump_filter`), a dump says where it crashed, with the registers
 * of each thread. Processes of pages do not come from this one, and keep the filter of the system.
 */
export function keepMemoryOutOfCoreDumps(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    /* A kernel that makes no dumps. */
  }
}
