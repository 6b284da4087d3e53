/**
 * Loaded into the collector's process before its own code (`--import`): tells whoever started it how
 * much processor time it has used, to the microsecond. `/proc` would round to hundredths of a second,
 * and is not everywhere.
 */
process.on('message', () => process.send?.(process.cpuUsage()));
// Listening must not keep the process alive when it is told to stop.
process.channel?.unref();
