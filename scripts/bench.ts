import { inRoot } from './paths.ts';
import { run } from './processes.ts';
import { main } from './steps.ts';

/** Measures what a ticket costs beside its bare signature; see test/bench/sign.ts. */
main(() => run(process.execPath, [inRoot('test', 'bench', 'sign.ts')]));
