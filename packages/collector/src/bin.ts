#!/usr/bin/env node
import { runCommand } from './server/commands/run-command.ts';

const EXIT_AFTER_MS = 1000;

process.exitCode = await runCommand(process.argv.slice(2), process.env);
// All is done by now. What still waits for an answer, of a ClickHouse that is silent, must not keep
// the process alive.
setTimeout(() => process.exit(), EXIT_AFTER_MS).unref();
