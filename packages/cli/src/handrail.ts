#!/usr/bin/env node
import { main } from './main.ts';

// A reader such as `head` may stop listening before everything is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  colors: process.stdout.isTTY && !process.env['NO_COLOR'],
  isTerminal: process.stderr.isTTY && !process.env['CI'],
});
