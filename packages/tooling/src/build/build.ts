/** `npm run build` */
import { buildAll } from './build-all.ts';

try {
  await buildAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
