import { tool } from './paths.ts';
import { run } from './processes.ts';
import { main } from './steps.ts';

main(() => run(tool('oxfmt'), []));
